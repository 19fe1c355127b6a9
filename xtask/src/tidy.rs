//! `cargo xtask tidy`: the house in order, by reading its files. It compiles nothing.
//!
//! Each rule is a file with a function from the files to what is wrong.

use crate::check::{Check, Outcome};
use crate::house::{self, File};
use crate::verb::{Verb, only};

mod ambient;
mod functions;
mod graph;
mod leftovers;
mod links;
mod mask;
mod places;
mod present;
mod size;

/// The verb.
pub const VERB: Verb = Verb {
    name: "tidy",
    summary: "read the files and say what is out of order",
    help: "cargo xtask tidy\n\n\
        Crate graph, size of files and functions, links, leftovers, ambient clocks.\n\n\
        Example: cargo xtask tidy",
    run,
};

/// The same, as a check among others.
pub const CHECK: Check = Check { name: "tidy", run: outcome };

/// A rule: one line for each thing that is wrong.
type Rule = fn(&[File]) -> Vec<String>;

const RULES: [Rule; 9] = [
    ambient::wrong,
    functions::wrong,
    graph::wrong,
    leftovers::wrong,
    links::wrong,
    places::wrong,
    present::wrong,
    size::wrong,
    crate::wasm::stale,
];

fn run(words: &[String]) -> Result<bool, String> {
    only(&[], words)?;
    for line in size::long_files(&house::files()) {
        println!("{line}");
    }
    Ok(CHECK.report(true))
}

fn outcome() -> Outcome {
    let files = house::files();
    let wrong: Vec<String> = RULES.iter().flat_map(|rule| rule(&files)).collect();
    if wrong.is_empty() {
        return Outcome::Fine(format!("{} files, {} rules", files.len(), RULES.len()));
    }
    Outcome::Failed(wrong.join("\n"))
}

/// The Rust files among the files.
fn rust(files: &[File]) -> impl Iterator<Item = &File> {
    files.iter().filter(|file| file.path.ends_with(".rs"))
}

#[cfg(test)]
fn file(path: &str, text: &str) -> File {
    File { path: path.into(), text: text.into() }
}
