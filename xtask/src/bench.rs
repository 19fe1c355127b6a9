//! `cargo xtask bench`: measure on this machine. It asserts nothing and writes nothing.

use crate::house;
use crate::verb::Verb;

/// The verb.
pub const VERB: Verb = Verb {
    name: "bench",
    summary: "measure the figures on this machine, asserting none",
    help: "cargo xtask bench [words for the bench]\n\n\
        Builds with --release and runs the figures of `approdo`; all words go to it.\n\n\
        Example: cargo xtask bench",
    run,
};

fn run(words: &[String]) -> Result<bool, String> {
    const FIGURES: &str = "crates/approdo/examples/figures.rs";
    if !house::root().join(FIGURES).exists() {
        println!("not run  bench: there is no `{FIGURES}` to measure with");
        return Ok(false);
    }
    let begin = ["run", "--release", "--package", "approdo", "--example", "figures", "--"];
    let status = house::cargo(&begin).args(words).status();
    Ok(status.map_err(|wrong| format!("cargo could not be started: {wrong}"))?.success())
}
