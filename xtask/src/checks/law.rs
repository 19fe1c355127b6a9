//! What the binary says of the law itself: that it compiles, that its cases hold, that it is laid
//! out by its own formatter.

use crate::check::{Check, Outcome, succeed};
use crate::house;

/// The law compiles.
pub const CHECK: Check = Check { name: "law check", run: || ask(&["check"]) };

/// Every case written in the law holds.
pub const TEST: Check = Check { name: "law test", run: || ask(&["test"]) };

/// The law is laid out by its own formatter.
pub const FORMAT: Check = Check { name: "law format", run: || ask(&["format", "--check"]) };

fn ask(words: &[&str]) -> Outcome {
    let begin = ["run", "--quiet", "--package", "approdo", "--", "law"];
    match succeed(house::cargo(&[&begin, words].concat())) {
        Ok(printed) => verdict(&printed),
        Err(outcome) => outcome,
    }
}

/// The last line is its summary. One that says nothing has looked at nothing.
fn verdict(printed: &str) -> Outcome {
    match printed.lines().rfind(|line| !line.trim().is_empty()) {
        Some(summary) => Outcome::Fine(summary.trim().to_string()),
        None => Outcome::Failed("it succeeded and did not say what it looked at".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_summary_is_the_last_line() {
        assert_eq!(verdict("act one\n63 cases hold\n\n"), Outcome::Fine("63 cases hold".into()));
    }

    #[test]
    fn a_silent_success_is_not_believed() {
        assert!(matches!(verdict("\n"), Outcome::Failed(_)));
    }
}
