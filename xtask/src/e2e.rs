//! `cargo xtask e2e`: journeys through the real binary in a real browser.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::check::{Check, Outcome, succeed};
use crate::house;
use crate::verb::{Verb, only};

/// The verb.
pub const VERB: Verb = Verb {
    name: "e2e",
    summary: "journeys through the real binary in a real browser",
    help: "cargo xtask e2e [--pictures] [--figures]\n\n  \
        --pictures   take the pictures of the main pages into docs/pictures instead\n  \
        --figures    say what the first visit weighs and how long an answer takes on a slow phone, asserting nothing\n\n\
        Needs Node 20 with npm, and Chromium: `apt-get install nodejs npm chromium fonts-noto-core`.\n\n\
        Example: cargo xtask e2e",
    run,
};

/// The same, as a check among others.
pub const CHECK: Check = Check { name: "e2e", run: journeys };

const FOLDER: &str = "e2e";

fn run(words: &[String]) -> Result<bool, String> {
    only(&["--pictures", "--figures"], words)?;
    let outcome = match words.first().map(String::as_str) {
        Some("--pictures") => script("pictures.mjs", &[]),
        Some(_) => script("figures.mjs", &["--release"]),
        None => return Ok(CHECK.report(false)),
    };
    match outcome {
        Outcome::Fine(said) => print!("{said}"),
        Outcome::Failed(why) | Outcome::NotRun(why) => return Err(why),
    }
    Ok(true)
}

fn journeys() -> Outcome {
    ready(&[]).and_then(|binary| walk(&binary)).unwrap_or_else(|outcome| outcome)
}

/// The journeys, then every worked case by both ways.
fn walk(binary: &Path) -> Result<Outcome, Outcome> {
    let said = succeed(node(binary, &["--test", "--test-reporter=tap", "journeys/"]))?;
    let cases =
        succeed(house::cargo(&["run", "--quiet", "--package", "selfcheck", "--example", "cases"]))?;
    let file = house::target().join("selfcheck-cases.tsv");
    std::fs::write(&file, cases).map_err(|wrong| Outcome::Failed(wrong.to_string()))?;
    let mut same = node(binary, &["same-pages.mjs"]);
    same.arg(&file);
    let same = succeed(same)?;
    let passed = said.lines().find_map(|line| line.strip_prefix("# pass ")).unwrap_or("0");
    Ok(Outcome::Fine(format!("{passed} journeys, {}", same.trim())))
}

fn script(name: &str, built: &[&str]) -> Outcome {
    let ran = ready(built).and_then(|binary| succeed(node(&binary, &[name])));
    ran.map_or_else(|outcome| outcome, Outcome::Fine)
}

/// The binary, built with these words for cargo, and what drives the browser.
fn ready(built: &[&str]) -> Result<PathBuf, Outcome> {
    let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
    if !chromium.iter().any(|path| Path::new(path).is_file()) {
        return Err(Outcome::NotRun("chromium is missing: `apt-get install chromium`".to_string()));
    }
    let mut install = Command::new("npm");
    install.args(["ci", "--no-audit", "--no-fund"]).current_dir(house::root().join(FOLDER));
    succeed(install)?;
    succeed(house::cargo(&[&["build", "--quiet", "--package", "approdo"], built].concat()))?;
    let folder = if built.is_empty() { "debug" } else { "release" };
    Ok(house::target().join(folder).join("approdo"))
}

fn node(binary: &Path, words: &[&str]) -> Command {
    let mut command = Command::new("node");
    command.args(words).current_dir(house::root().join(FOLDER)).env("APPRODO", binary);
    command
}
