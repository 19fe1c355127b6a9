//! No function above 70 lines without a reason: a comment that begins `// long:`.

use super::mask::mask;
use super::rust;
use crate::house::File;

const LINES_MAX: usize = 70;

/// The functions that are too long.
pub fn wrong(files: &[File]) -> Vec<String> {
    rust(files).flat_map(|file| in_file(file, LINES_MAX)).collect()
}

fn in_file(file: &File, lines_max: usize) -> Vec<String> {
    let code = mask(&file.text);
    let lines: Vec<&str> = file.text.lines().collect();
    let starts = code.match_indices("fn ").map(|(at, _)| at);
    let alone = |at: &usize| !code[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
    let mut wrong = Vec::new();
    for at in starts.filter(alone) {
        let Some(end) = end_of_body(&code, at) else { continue };
        let line = |at: usize| code[..at].matches('\n').count();
        let (first, last) = (line(at), line(end));
        let reason = lines[first.saturating_sub(3)..=last].iter().any(|l| l.contains("// long:"));
        if last - first >= lines_max && !reason {
            let (path, line, long) = (&file.path, first + 1, last - first + 1);
            wrong
                .push(format!("{path}:{line}: this function has {long} lines: cut it, or say why"));
        }
    }
    wrong
}

/// Where the body of the function that begins here ends; nothing when it has none.
fn end_of_body(code: &str, at: usize) -> Option<usize> {
    let (mut brackets, mut braces) = (0_i32, 0_i32);
    for (offset, c) in code[at..].char_indices() {
        match c {
            '(' | '[' => brackets += 1,
            ')' | ']' => brackets -= 1,
            ';' if brackets == 0 && braces == 0 => return None,
            '{' => braces += 1,
            '}' if braces == 1 => return Some(at + offset),
            '}' => braces -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    fn check(text: &str) -> Vec<String> {
        in_file(&file("a.rs", text), 3)
    }

    #[test]
    fn a_function_is_measured_from_its_name_to_its_last_brace() {
        assert!(check("fn a() {\n    1;\n}\n").is_empty());
        let says = ["a.rs:2: this function has 4 lines: cut it, or say why"];
        assert_eq!(check("\nfn a(x: [u8; 2]) {\n    '}';\n    \"}\";\n}\nfn b() {}\n"), says);
    }

    #[test]
    fn a_reason_is_accepted() {
        assert!(check("// long: a table\nfn a() {\n    1;\n    2;\n}\n").is_empty());
    }

    #[test]
    fn a_function_without_a_body_has_no_length() {
        assert!(check("trait T {\n    fn a(&self);\n\n\n    fn b(&self) {}\n}\n").is_empty());
    }
}
