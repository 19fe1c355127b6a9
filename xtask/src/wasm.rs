//! `cargo xtask wasm`: the WebAssembly module, and how large it is.

use std::fs;
use std::path::PathBuf;

use crate::check::{Outcome, succeed};
use crate::house;
use crate::verb::{Verb, only};

mod phone;
mod toolchain;

pub use phone::stale;
use toolchain::Toolchain;

/// The verb.
pub const VERB: Verb = Verb {
    name: "wasm",
    summary: "build the WebAssembly module and say how large it is",
    help: "cargo xtask wasm [--sizes] [--from-source] [--phone]\n\n  \
        --phone         build the module of the self-check, and put it where the pages take it from\n  \
        --sizes         build it small and build it fast, and compare\n  \
        --from-source   build Rust's standard library too, even where it is installed\n\n\
        Needs `rustup target add wasm32-unknown-unknown`, or else Rust with its own source: on Debian,\n\
        `apt-get install rustc-web cargo-web rust-web-src`.\n\n\
        Example: cargo xtask wasm --sizes",
    run,
};

fn run(words: &[String]) -> Result<bool, String> {
    only(&["--sizes", "--from-source", "--phone"], words)?;
    let says = |word: &str| words.iter().any(|said| said == word);
    if says("--phone") {
        return phone::renew(says("--from-source")).map(|()| true);
    }
    let levels: &[Option<&str>] =
        if says("--sizes") { &[Some("\"s\""), Some("3"), None] } else { &[None] };
    for level in levels {
        match build(says("--from-source"), *level) {
            Ok(module) => println!("{}", line(&module, *level)),
            Err(outcome) => return Err(words_of(outcome)),
        }
    }
    Ok(true)
}

/// A module that was built.
pub struct Module {
    /// Where it is.
    pub path: PathBuf,
    /// Its size.
    pub bytes: u64,
    /// Which toolchain made it.
    pub by: String,
}

/// Builds the module: as its profile says, or with another level of optimisation.
pub fn build(from_source: bool, level: Option<&str>) -> Result<Module, Outcome> {
    let level = level.map(|level| format!("profile.pocket.opt-level={level}"));
    module("pocket", from_source, level)
}

/// Builds the module of a crate by the profile of the same name.
fn module(name: &str, from_source: bool, config: Option<String>) -> Result<Module, Outcome> {
    let toolchain = Toolchain::find(from_source).map_err(Outcome::NotRun)?;
    let folder = house::target().join("wasm");
    let mut command = toolchain.cargo();
    command.args(["build", "--quiet", "--package", name, "--profile", name]);
    command.args(["--target", toolchain::TARGET, "--target-dir"]).arg(&folder);
    if let Some(config) = config {
        command.arg("--config").arg(config);
    }
    succeed(command)?;
    let path = folder.join(toolchain::TARGET).join(name).join(format!("{name}.wasm"));
    let bytes = fs::metadata(&path)
        .map_err(|wrong| Outcome::Failed(format!("{}: {wrong}", path.display())))?
        .len();
    Ok(Module { path, bytes, by: toolchain.to_string() })
}

fn line(module: &Module, level: Option<&str>) -> String {
    let level = level.map(|level| format!(", opt-level {level}")).unwrap_or_default();
    format!("{}: {} bytes{level}, by {}", module.path.display(), module.bytes, module.by)
}

fn words_of(outcome: Outcome) -> String {
    match outcome {
        Outcome::Fine(words) | Outcome::Failed(words) | Outcome::NotRun(words) => words,
    }
}
