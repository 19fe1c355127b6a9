//! `cargo xtask test`: every check there is, one line each.

use crate::check::Check;
use crate::checks::{clippy, format, fuzz_api, law, suite, tally, wasm};
use crate::verb::{Verb, only};
use crate::{e2e, tidy};

/// The verb.
pub const VERB: Verb = Verb {
    name: "test",
    summary: "run every check, one line each",
    help: "cargo xtask test [--all]\n\n  \
        --all   a check that cannot run counts as failed, as on the build server\n\n\
        Example: cargo xtask test --all",
    run,
};

/// In the order in which they run: the quick ones first, the tallies after the tests, the module and the server last.
const CHECKS: [&Check; 11] = [
    &tidy::CHECK,
    &format::CHECK,
    &clippy::CHECK,
    &suite::CHECK,
    &tally::CHECK,
    &law::CHECK,
    &law::TEST,
    &law::FORMAT,
    &wasm::CHECK,
    &e2e::CHECK,
    &fuzz_api::CHECK,
];

fn run(words: &[String]) -> Result<bool, String> {
    only(&["--all"], words)?;
    let forgiven = words.is_empty();
    let fine = CHECKS.iter().filter(|check| check.report(forgiven)).count();
    match CHECKS.len() - fine {
        0 => println!("all is well"),
        1 => println!("one check failed"),
        failed => println!("{failed} checks failed"),
    }
    Ok(fine == CHECKS.len())
}
