//! Nothing unfinished is left in the code, and no test is switched off.

use super::mask::mask;
use super::rust;
use crate::house::File;

const LEFTOVERS: [&str; 5] = ["#[ignore", "todo!(", "unimplemented!(", "dbg!(", "#[cfg(any())]"];

/// The lines that hold one.
pub fn wrong(files: &[File]) -> Vec<String> {
    rust(files).flat_map(in_file).collect()
}

fn in_file(file: &File) -> Vec<String> {
    let code = mask(&file.text);
    let found = |(at, line): (usize, &str)| {
        let left = LEFTOVERS.into_iter().find(|left| line.contains(left))?;
        Some(format!("{}:{}: `{left}` is left over", file.path, at + 1))
    };
    code.lines().enumerate().filter_map(found).collect()
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn code_is_searched_and_words_are_not() {
        let text =
            "// todo!(\nfn a() {\n    let b = \"dbg!(\";\n    todo!()\n}\n#[ignore = \"slow\"]\n";
        let says = ["a.rs:4: `todo!(` is left over", "a.rs:6: `#[ignore` is left over"];
        assert_eq!(wrong(&[file("a.rs", text), file("a.md", "dbg!(")]), says);
    }
}
