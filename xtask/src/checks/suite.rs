//! The Rust tests of all crates, those in the documentation among them.

use std::fs;

use crate::check::{Check, Outcome, succeed};
use crate::checks::tally;
use crate::house;

/// The check.
pub const CHECK: Check = Check { name: "tests", run };

fn run() -> Outcome {
    let tallies = tally::folder();
    fs::remove_dir_all(&tallies).ok();
    if let Err(wrong) = fs::create_dir_all(&tallies) {
        return Outcome::NotRun(format!("`{}` cannot be made: {wrong}", tallies.display()));
    }
    let mut command = house::cargo(&["test", "--workspace", "--no-fail-fast", "--quiet"]);
    command.env("APPRODO_TALLY_DIR", tallies);
    match succeed(command) {
        Ok(printed) => verdict(&printed),
        Err(Outcome::Failed(printed)) => Outcome::Failed(without_successes(&printed)),
        Err(outcome) => outcome,
    }
}

/// What was printed, without the programs in which all was well.
fn without_successes(printed: &str) -> String {
    let fine = |part: &&str| part.contains("test result: ok.") && !part.contains("error");
    let parts: Vec<&str> = printed.split("\nrunning ").filter(|part| !fine(part)).collect();
    parts.join("\nrunning ").trim_start().to_string()
}

/// What the test programs say they ran. A suite that ran nothing, or skipped something, fails.
fn verdict(printed: &str) -> Outcome {
    let (passed, ignored) = (counted(printed, "passed"), counted(printed, "ignored"));
    match (passed, ignored) {
        (0, _) => Outcome::Failed("no test ran".into()),
        (_, 0) => Outcome::Fine(format!("{passed} passed")),
        (_, _) => {
            Outcome::Failed(format!("{ignored} tests are ignored: assert what happens today"))
        }
    }
}

/// The sum over all programs of the number before a word, as in `9 passed; 0 failed`.
fn counted(printed: &str, word: &str) -> u64 {
    let results = printed.lines().filter(|line| line.starts_with("test result:"));
    let parts = results.flat_map(|line| line.split([';', '.']));
    let number = |part: &str| part.trim().strip_suffix(word)?.trim().parse::<u64>().ok();
    parts.filter_map(number).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NINE: &str = "test result: ok. 9 passed; 0 failed; 0 ignored; finished in 0.09s\n";

    #[test]
    fn passes_are_summed_over_the_programs() {
        let printed = format!("{NINE}test a ... ok\n{NINE}");
        assert_eq!(verdict(&printed), Outcome::Fine("18 passed".into()));
    }

    #[test]
    fn a_failure_is_shown_without_what_went_well() {
        let printed = format!("\nrunning 9 tests\n{NINE}\nrunning 1 test\na --- FAILED\n");
        assert_eq!(without_successes(&printed), "running 1 test\na --- FAILED\n");
    }

    #[test]
    fn nothing_run_or_something_ignored_fails() {
        assert!(matches!(verdict("Finished"), Outcome::Failed(_)));
        assert!(matches!(verdict(&NINE.replace("0 ignored", "1 ignored")), Outcome::Failed(_)));
    }
}
