//! A named check, what it found, and the one line that says so.

use std::io::{IsTerminal, Write, stdout};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::house;

/// One check of `cargo xtask test`.
pub struct Check {
    /// Its name on its line.
    pub name: &'static str,
    /// Runs it.
    pub run: fn() -> Outcome,
}

/// What a check found.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All is well, with what was counted, if anything.
    Fine(String),
    /// Something is wrong, shown in full.
    Failed(String),
    /// It could not run, and why, in one line.
    NotRun(String),
}

impl Check {
    /// Runs the check and prints its line; a check that cannot run is `forgiven` or not.
    pub fn report(&self, forgiven: bool) -> bool {
        if stdout().is_terminal() {
            print!("   … {}\r", self.name);
            stdout().flush().ok();
        }
        let begun = Instant::now();
        let outcome = (self.run)();
        println!("{}", line(self.name, &outcome, begun.elapsed()));
        match outcome {
            Outcome::Fine(_) => true,
            Outcome::Failed(_) => false,
            Outcome::NotRun(_) => forgiven,
        }
    }
}

fn line(name: &str, outcome: &Outcome, took: Duration) -> String {
    let took = format!("{:.1} s", took.as_secs_f64());
    match outcome {
        Outcome::Fine(counts) if counts.is_empty() => format!("ok       {name} ({took})"),
        Outcome::Fine(counts) => format!("ok       {name} ({took}, {counts})"),
        Outcome::Failed(why) => {
            let why: String = why.trim_end().lines().map(|line| format!("  | {line}\n")).collect();
            format!("failed   {name} ({took})\n{}", why.trim_end())
        }
        Outcome::NotRun(why) => format!("not run  {name}: {why}"),
    }
}

/// Runs a command to its end: its standard output when it succeeds, else all it printed.
pub fn succeed(mut command: Command) -> Result<String, Outcome> {
    let output = command.output().map_err(|wrong| {
        let program = command.get_program().to_string_lossy();
        Outcome::NotRun(format!("`{program}` could not be started: {wrong}"))
    })?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let (said, complained) = (text(&output.stdout), text(&output.stderr));
    if output.status.success() { Ok(said) } else { Err(Outcome::Failed(said + &complained)) }
}

/// Whether a cargo command is installed; otherwise the outcome that says how to get it.
pub fn component(word: &str, name: &str) -> Result<(), Outcome> {
    let missing = || Outcome::NotRun(format!("{name} is missing: `rustup component add {name}`"));
    succeed(house::cargo(&[word, "--version"])).map(drop).map_err(|_| missing())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_says_what_how_long_and_how_many() {
        let check = |outcome, says| {
            assert_eq!(line("tests", &outcome, Duration::from_millis(1240)), says);
        };
        check(Outcome::Fine("63 passed".into()), "ok       tests (1.2 s, 63 passed)");
        check(Outcome::Fine(String::new()), "ok       tests (1.2 s)");
        check(Outcome::Failed("one\ntwo\n".into()), "failed   tests (1.2 s)\n  | one\n  | two");
        check(Outcome::NotRun("no cargo".into()), "not run  tests: no cargo");
    }

    #[test]
    fn a_check_that_cannot_run_is_forgiven_only_when_asked() {
        let check = Check { name: "absent", run: || Outcome::NotRun("nothing here".into()) };
        assert!(check.report(true));
        assert!(!check.report(false));
        let check = Check { name: "broken", run: || Outcome::Failed("broken".into()) };
        assert!(!check.report(true));
    }

    #[test]
    fn a_program_that_is_not_there_is_not_a_failure() {
        let found = succeed(Command::new("no-such-program-here"));
        assert!(matches!(found, Err(Outcome::NotRun(_))), "{found:?}");
    }
}
