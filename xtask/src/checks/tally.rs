//! What the tests counted while they ran: a suite that passes because it is empty proves nothing.
//!
//! Tests write plain numbers into files of [`folder`]; a file `properties@calendar` adds to
//! `properties`, so that two crates can count the same thing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::check::{Check, Outcome};
use crate::house;

/// The check.
pub const CHECK: Check = Check { name: "tallies", run };

/// What must have been counted, in the order in which it is printed.
const EXPECTED: [&str; 5] =
    ["micro-laws", "cases", "properties", "fuzz executions", "answers both evaluators give"];

/// Where tests leave their numbers.
pub fn folder() -> PathBuf {
    house::target().join("tally")
}

fn run() -> Outcome {
    match read(&folder()) {
        Ok(tallies) => verdict(&tallies),
        Err(wrong) => Outcome::Failed(wrong),
    }
}

fn verdict(tallies: &BTreeMap<String, u64>) -> Outcome {
    let count = |name: &str| tallies.get(name).copied().unwrap_or(0);
    let absent: Vec<_> = EXPECTED.into_iter().filter(|name| count(name) == 0).collect();
    let others = tallies.keys().map(String::as_str).filter(|name| !EXPECTED.contains(name));
    let names = EXPECTED.into_iter().chain(others).filter(|name| count(name) > 0);
    let line = names.map(|name| format!("{name} {}", count(name))).collect::<Vec<_>>().join(", ");
    if absent.is_empty() {
        return Outcome::Fine(line);
    }
    let absent = absent.join("`, `");
    Outcome::Failed(format!("nothing was counted of `{absent}`\ncounted: {line}"))
}

fn read(folder: &Path) -> Result<BTreeMap<String, u64>, String> {
    let mut tallies = BTreeMap::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        let text = fs::read_to_string(entry.path()).map_err(|wrong| format!("{file}: {wrong}"))?;
        let name = file.split('@').next().unwrap_or(&file);
        *tallies.entry(name.to_string()).or_default() += sum(&text)
            .ok_or_else(|| format!("tally `{file}` holds something that is not a number"))?;
    }
    Ok(tallies)
}

fn sum(text: &str) -> Option<u64> {
    text.split_whitespace().try_fold(0, |sum: u64, word| sum.checked_add(word.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tallies: &[(&str, u64)]) -> Outcome {
        verdict(&tallies.iter().map(|(name, count)| (name.to_string(), *count)).collect())
    }

    #[test]
    fn all_are_printed_in_order_and_others_after_them() {
        let found = check(&[
            ("answers both evaluators give", 7),
            ("cases", 63),
            ("cells", 9),
            ("fuzz executions", 200_000),
            ("micro-laws", 46),
            ("properties", 12),
        ]);
        let says = "micro-laws 46, cases 63, properties 12, fuzz executions 200000, \
            answers both evaluators give 7, cells 9";
        assert_eq!(found, Outcome::Fine(says.into()));
    }

    #[test]
    fn an_absent_or_empty_tally_fails() {
        let found = check(&[("micro-laws", 46), ("cases", 0), ("properties", 12)]);
        let says = "nothing was counted of `cases`, `fuzz executions`, \
            `answers both evaluators give`\n\
            counted: micro-laws 46, properties 12";
        assert_eq!(found, Outcome::Failed(says.into()));
    }

    #[test]
    fn numbers_are_summed_over_lines_and_over_crates() {
        let folder = std::env::temp_dir().join(format!("approdo-tally-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join("properties@calendar"), "1\n1\n").unwrap();
        fs::write(folder.join("properties"), "3").unwrap();
        assert_eq!(read(&folder), Ok(BTreeMap::from([("properties".to_string(), 5)])));
        fs::write(folder.join("cases"), "many").unwrap();
        assert!(read(&folder).is_err());
        fs::remove_dir_all(&folder).unwrap();
    }
}
