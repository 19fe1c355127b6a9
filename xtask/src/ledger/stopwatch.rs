//! Timing each crate of a build: cargo calls us in place of the compiler, and we call it.
//!
//! Cargo's own timings by crate are a page for people or not stable; this works on any toolchain.

use std::collections::BTreeMap;
use std::env;
use std::fs::OpenOptions;
use std::io::Write;
use std::process::{Command, ExitCode};
use std::time::Instant;

use super::Entry;

/// The variable that names the file for the times, and so makes us a stopwatch.
pub const TIMES: &str = "APPRODO_LEDGER_TIMES";

/// Runs the compiler and writes down how long it took, when cargo calls us for that.
pub fn stand_in_for_the_compiler() -> Option<ExitCode> {
    let times = env::var_os(TIMES)?;
    let words: Vec<String> = env::args().skip(1).collect();
    let (compiler, rest) = words.split_first()?;
    let begun = Instant::now();
    let status = Command::new(compiler).args(rest).status().ok()?;
    if let Some(name) = crate_name(rest) {
        let line = format!("{name} {}\n", begun.elapsed().as_millis());
        let mut file = OpenOptions::new().create(true).append(true).open(times).ok()?;
        file.write_all(line.as_bytes()).ok()?;
    }
    Some(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn crate_name(words: &[String]) -> Option<&str> {
    let at = words.iter().position(|word| word == "--crate-name")?;
    words.get(at + 1).map(String::as_str).filter(|name| *name != "___")
}

/// The lines `name milliseconds`, summed by crate, longest first.
pub fn entries(text: &str) -> Vec<Entry> {
    let mut sums: BTreeMap<&str, u64> = BTreeMap::new();
    for (name, millis) in text.lines().filter_map(|line| line.split_once(' ')) {
        *sums.entry(name).or_default() += millis.parse::<u64>().unwrap_or(0);
    }
    let mut sums: Vec<(&str, u64)> = sums.into_iter().collect();
    sums.sort_by_key(|(name, millis)| (u64::MAX - millis, *name));
    let entry = |(name, millis): (&str, u64)| Entry {
        name: name.to_string(),
        seconds: millis as f64 / 1000.0,
    };
    sums.into_iter().map(entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_summed_by_crate_longest_first() {
        let found = entries("serde 500\nbuild_script_build 100\nclap 900\nbuild_script_build 50\n");
        let found: Vec<_> = found.iter().map(|e| (e.name.as_str(), e.seconds)).collect();
        assert_eq!(found, [("clap", 0.9), ("serde", 0.5), ("build_script_build", 0.15)]);
    }

    #[test]
    fn a_question_to_the_compiler_is_no_crate() {
        let words = |text: &str| text.split(' ').map(String::from).collect::<Vec<_>>();
        assert_eq!(crate_name(&words("--crate-name serde a.rs")), Some("serde"));
        assert_eq!(crate_name(&words("- --crate-name ___")), None);
        assert_eq!(crate_name(&words("-vV")), None);
    }
}
