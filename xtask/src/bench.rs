//! `cargo xtask bench`: measure on this machine. It asserts nothing and writes nothing it isn't asked to.

use crate::house;
use crate::verb::Verb;

/// The verb.
pub const VERB: Verb = Verb {
    name: "bench",
    summary: "measure the figures on this machine, asserting none",
    help: "cargo xtask bench [words for the bench]\n\n\
        Builds the crate `bench` with --release and runs it; all words go to it, and\n\
        `cargo xtask bench --help` is answered here. What it understands: corpus, flat, related,\n\
        --rows N, --peers, --people N, --instructions, --json FILE.\n\n\
        Example: cargo xtask bench flat --rows 2000000 --json target/figures.json",
    run,
};

fn run(words: &[String]) -> Result<bool, String> {
    let begin = ["run", "--release", "--package", "bench", "--quiet", "--"];
    let status = house::cargo(&begin).args(words).status();
    Ok(status.map_err(|wrong| format!("cargo could not be started: {wrong}"))?.success())
}
