//! The WebAssembly module gives the answers that the engine gives on this machine, byte for byte.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

use crate::check::{Check, Outcome, succeed};
use crate::house;
use crate::wasm;

/// The check.
pub const CHECK: Check = Check { name: "wasm", run };

fn run() -> Outcome {
    let verdict = node().and_then(|node| {
        let module = wasm::build(false, None)?;
        let questions = house::target().join("wasm/questions.jsonl");
        ask_here(&questions)?;
        let mut command = Command::new(node);
        command.current_dir(house::root());
        command.arg("crates/pocket/tests/same_answers.mjs").arg(&module.path).arg(&questions);
        let said = succeed(command)?;
        // They are many, and made afresh each time.
        fs::remove_file(&questions).ok();
        Ok(Outcome::Fine(said.trim().to_string()))
    });
    verdict.unwrap_or_else(|outcome| outcome)
}

/// What runs the module, if it is installed.
fn node() -> Result<&'static str, Outcome> {
    let missing = || Outcome::NotRun("Node is missing: on Debian `apt-get install nodejs`".into());
    let there = |name: &&str| {
        let mut command = Command::new(name);
        command.arg("--version");
        succeed(command).is_ok()
    };
    ["node", "nodejs"].into_iter().find(there).ok_or_else(missing)
}

/// Writes the questions with the answers of this machine.
fn ask_here(questions: &Path) -> Result<(), Outcome> {
    let wrong = |wrong| Outcome::Failed(format!("{}: {wrong}", questions.display()));
    let file = File::create(questions).map_err(wrong)?;
    let mut command =
        house::cargo(&["run", "--quiet", "--package", "pocket", "--example", "questions"]);
    let output = command.stdout(file).output().map_err(wrong)?;
    match output.status.success() {
        true => Ok(()),
        false => Err(Outcome::Failed(String::from_utf8_lossy(&output.stderr).into_owned())),
    }
}
