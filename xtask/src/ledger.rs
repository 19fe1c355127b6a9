//! `cargo xtask ledger`: where the time of a clean build and of the tests goes, by part.
//!
//! It builds into a folder of its own and asserts nothing. The time to fetch crates is left out.

use std::fs;
use std::time::Instant;

use crate::check::succeed;
use crate::house;
use crate::verb::{Verb, only};

pub mod stopwatch;
mod table;

/// The verb.
pub const VERB: Verb = Verb {
    name: "ledger",
    summary: "say where build and test time goes, by part",
    help: "cargo xtask ledger [--json]\n\n  \
        --json   for a machine: {\"build\": …, \"tests\": …}, times in seconds\n\n\
        Builds the release binary from nothing in `target/ledger`, which takes minutes.\n\n\
        Example: cargo xtask ledger --json",
    run,
};

/// How long something took.
pub struct Entry {
    /// A crate, or a package under test.
    pub name: String,
    /// In seconds.
    pub seconds: f64,
}

/// Where the time went: of the build by crate, of the tests by package.
pub struct Ledger {
    /// The crates of the release binary, longest first.
    pub build: Vec<Entry>,
    /// How long building them took on the wall; less than their sum, since they build side by side.
    pub build_seconds: f64,
    /// The packages under test, one after the other.
    pub tests: Vec<Entry>,
    /// How long building the tests took on the wall.
    pub test_build_seconds: f64,
}

fn run(words: &[String]) -> Result<bool, String> {
    only(&["--json"], words)?;
    let ledger = measure()?;
    println!("{}", if words.is_empty() { table::text(&ledger) } else { table::json(&ledger) });
    Ok(true)
}

fn measure() -> Result<Ledger, String> {
    timed(&["fetch", "--quiet"])?;
    let (build, build_seconds) = clean_build()?;
    eprintln!("building the tests …");
    let test_build_seconds = timed(&["test", "--workspace", "--no-run", "--quiet"])?;
    let mut tests = Vec::new();
    for name in packages()? {
        eprintln!("testing {name} …");
        let seconds = timed(&["test", "--quiet", "--package", &name])?;
        tests.push(Entry { name, seconds });
    }
    Ok(Ledger { build, build_seconds, tests, test_build_seconds })
}

fn clean_build() -> Result<(Vec<Entry>, f64), String> {
    let folder = house::target().join("ledger");
    fs::remove_dir_all(&folder).ok();
    fs::create_dir_all(&folder).map_err(|wrong| format!("{}: {wrong}", folder.display()))?;
    let times = folder.join("times");
    let us = std::env::current_exe().map_err(|wrong| wrong.to_string())?;
    let mut command = house::cargo(&["build", "--release", "--package", "approdo", "--quiet"]);
    command.env("CARGO_TARGET_DIR", &folder).env("RUSTC_WRAPPER", us);
    command.env(stopwatch::TIMES, &times);
    eprintln!("building the release binary from nothing …");
    let begun = Instant::now();
    succeed(command).map_err(|outcome| format!("the build failed: {outcome:?}"))?;
    let seconds = begun.elapsed().as_secs_f64();
    let text = fs::read_to_string(&times).map_err(|wrong| format!("no times: {wrong}"))?;
    Ok((stopwatch::entries(&text), seconds))
}

fn timed(words: &[&str]) -> Result<f64, String> {
    let begun = Instant::now();
    let wrong = |outcome| format!("`cargo {}` failed: {outcome:?}", words.join(" "));
    succeed(house::cargo(words)).map_err(wrong)?;
    Ok(begun.elapsed().as_secs_f64())
}

fn packages() -> Result<Vec<String>, String> {
    let words = ["metadata", "--no-deps", "--format-version", "1"];
    let printed = succeed(house::cargo(&words)).map_err(|outcome| format!("{outcome:?}"))?;
    let data: serde_json::Value =
        serde_json::from_str(&printed).map_err(|wrong| wrong.to_string())?;
    let packages = data["packages"].as_array().map_or(&[][..], Vec::as_slice);
    Ok(packages.iter().filter_map(|package| package["name"].as_str()).map(String::from).collect())
}
