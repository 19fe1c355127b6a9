//! The checks and chores of the house: `cargo xtask test`, `tidy`, `ledger`, `bench`,
//! `wasm`, `e2e`, `fuzz-api`.
//!
//! A verb is a file with a `VERB`, a check is a file with a `CHECK`. Nothing here is part of the
//! product, and no answer in law depends on it.

use std::process::ExitCode;

mod bench;
mod check;
mod checks;
mod e2e;
mod house;
mod ledger;
mod load;
mod server;
mod test;
mod tidy;
mod verb;
mod wasm;

use verb::Verb;

const VERBS: [&Verb; 7] = [
    &test::VERB,
    &tidy::VERB,
    &bench::VERB,
    &ledger::VERB,
    &wasm::VERB,
    &e2e::VERB,
    &checks::fuzz_api::VERB,
];

fn main() -> ExitCode {
    if let Some(status) = ledger::stopwatch::stand_in_for_the_compiler() {
        return status;
    }
    let words: Vec<String> = std::env::args().skip(1).collect();
    match verb::run(&VERBS, &words) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(wrong) => {
            eprintln!("{wrong}");
            ExitCode::from(2)
        }
    }
}
