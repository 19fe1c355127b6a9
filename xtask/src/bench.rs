//! `cargo xtask bench`: measure on this machine. It asserts nothing and writes nothing it isn't asked to.

use crate::verb::Verb;
use crate::{house, load};

/// The verb.
pub const VERB: Verb = Verb {
    name: "bench",
    summary: "measure the figures on this machine, asserting none",
    help: "cargo xtask bench [corpus] [flat] [related] [--rows N] [--json FILE]\n\
        cargo xtask bench --peers [--people N] [--json FILE]\n\
        cargo xtask bench --instructions [--json FILE]\n\
        cargo xtask bench serve\n\n\
        Builds the crate `bench` with --release and runs it: the corpus and one person, an invented law of\n\
        flat facts and one with relations, beside loops written by hand (--rows people, 10000000). With\n\
        --peers, the country template of OpenFisca in its engine and in ours; it is installed in\n\
        `target/peers`. With --instructions, instructions of one finding, by callgrind and perf where they are.\n\
        With serve, the real server over HTTP on this machine, beside an empty handler.\n\n\
        Example: cargo xtask bench flat --rows 2000000 --json target/figures.json",
    run,
};

fn run(words: &[String]) -> Result<bool, String> {
    if let Some(("serve", rest)) = words.split_first().map(|(word, rest)| (word.as_str(), rest)) {
        return load::run(rest);
    }
    let begin = ["run", "--release", "--package", "bench", "--quiet", "--"];
    let status = house::cargo(&begin).args(words).status();
    Ok(status.map_err(|wrong| format!("cargo could not be started: {wrong}"))?.success())
}
