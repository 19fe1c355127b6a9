//! The day and the surroundings are arguments: only the binary may ask the machine for them.

use super::mask::mask;
use super::rust;
use crate::house::File;

/// The lines that ask the machine where they must not.
pub fn wrong(files: &[File]) -> Vec<String> {
    rust(files).flat_map(in_file).collect()
}

fn in_file(file: &File) -> Vec<String> {
    let path = file.path.as_str();
    let library = path.starts_with("crates/") && !path.starts_with("crates/approdo/");
    // The benches measure this machine: they read its files, though not its calendar.
    let in_product = library && !path.starts_with("crates/bench/");
    // Tests may read the environment: that is how they learn where to leave their tallies.
    let shipped = in_product && path.contains("/src/");
    let forbidden = [
        ("SystemTime::now", library || path.starts_with("xtask/"), "take the day as an argument"),
        ("env::var", shipped, "take it as an argument"),
        ("fs::read", shipped, "take the text as an argument"),
        ("File::open", shipped, "take the text as an argument"),
    ];
    let code = mask(&file.text);
    let tests = tests_from(&code);
    let found = |(at, line): (usize, &str)| {
        let asked = |word: &str| line.contains(word) && (word == "SystemTime::now" || at < tests);
        let here = forbidden.iter().find(|(word, here, _)| *here && asked(word));
        here.map(|(word, _, instead)| format!("{path}:{}: `{word}`: {instead}", at + 1))
    };
    code.lines().enumerate().filter_map(found).collect()
}

/// The line from which a file holds tests only: all of it, when it says so at its head.
fn tests_from(code: &str) -> usize {
    let tests = |line: &str| line.trim() == "#[cfg(test)]" || line.trim() == "#![cfg(test)]";
    code.lines().position(tests).unwrap_or(usize::MAX)
}

#[cfg(test)]
mod tests {
    use super::super::file;
    use super::*;

    #[test]
    fn only_the_binary_may_ask_what_day_it_is() {
        let check = |path, text, count| {
            assert_eq!(wrong(&[file(path, text)]).len(), count, "{path}: {text}");
        };
        check("crates/calendar/src/date.rs", "SystemTime::now()", 1);
        check("crates/calendar/tests/dates.rs", "SystemTime::now()", 1);
        check("crates/calendar/src/date.rs", "// SystemTime::now()", 0);
        check("crates/approdo/src/today.rs", "SystemTime::now()", 0);
        check("crates/norma/src/read.rs", "std::env::var_os(\"X\")", 1);
        check("crates/norma/tests/read.rs", "std::env::var_os(\"X\")", 0);
        check("crates/norma/src/read.rs", "std::fs::read_to_string(path)", 1);
        check("crates/bench/src/read.rs", "std::fs::read_to_string(path)", 0);
        check("crates/bench/src/read.rs", "SystemTime::now()", 1);
        check("crates/norma/src/read.rs", "#[cfg(test)]\nmod tests { fs::read(path) }", 0);
    }
}
