//! Rust files open by saying what they are for, and stay small enough to be read.

use super::rust;
use crate::house::File;

const FILE_LINES_MAX: usize = 400;
const FILE_LINES_LONG: usize = 200;
const LINE_CHARS_MAX: usize = 160;

/// The files and lines that are too long, and the files that open with something else.
pub fn wrong(files: &[File]) -> Vec<String> {
    rust(files).flat_map(in_file).collect()
}

/// The files that are allowed and worth a second look, longest first.
pub fn long_files(files: &[File]) -> Vec<String> {
    let mut long: Vec<(usize, &str)> = rust(files)
        .map(|file| (file.text.lines().count(), file.path.as_str()))
        .filter(|(lines, _)| *lines > FILE_LINES_LONG)
        .collect();
    long.sort_by_key(|(lines, path)| (usize::MAX - lines, *path));
    long.iter().map(|(lines, path)| format!("long     {path} ({lines} lines)")).collect()
}

fn in_file(file: &File) -> Vec<String> {
    let path = &file.path;
    let mut wrong = Vec::new();
    if !file.text.starts_with("//!") {
        wrong.push(format!("{path}:1: it does not open by saying what it is for, with `//!`"));
    }
    let lines = file.text.lines().count();
    if lines > FILE_LINES_MAX {
        wrong.push(format!("{path}: {lines} lines, above {FILE_LINES_MAX}"));
    }
    for (at, line) in file.text.lines().enumerate() {
        let chars = line.chars().count();
        if chars > LINE_CHARS_MAX {
            wrong.push(format!("{path}:{}: {chars} characters, above {LINE_CHARS_MAX}", at + 1));
        }
    }
    wrong
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn both_sides_of_each_limit() {
        let check = |text: String, says: &[&str]| assert_eq!(wrong(&[file("a.rs", &text)]), says);
        let lines = |count: usize| format!("//! A.\n{}", "\n".repeat(count - 1));
        let wide = |chars| format!("//! A.\n{}\n", "é".repeat(chars));
        check(lines(400), &[]);
        check(lines(401), &["a.rs: 401 lines, above 400"]);
        check(wide(160), &[]);
        check(wide(161), &["a.rs:2: 161 characters, above 160"]);
        let opens = "a.rs:1: it does not open by saying what it is for, with `//!`";
        check("// A.\n".into(), &[opens]);
    }

    #[test]
    fn long_files_are_listed_longest_first() {
        let page = |path, lines| file(path, &"\n".repeat(lines));
        let files = [page("a.rs", 201), page("b.rs", 200), page("c.rs", 300), page("d.md", 999)];
        assert_eq!(long_files(&files), ["long     c.rs (300 lines)", "long     a.rs (201 lines)"]);
    }
}
