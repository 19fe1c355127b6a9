//! What the binary does: one file a verb.

mod ask;
mod determine;
mod language_server;
mod law;
mod paths;
mod serve;
mod timeline;
mod tour;
mod vantage;

use crate::cli::{Cli, Serve, Verb};
use crate::failure::{Done, Failure};

/// Does what was asked.
pub fn run(cli: &Cli) -> Result<Done, Failure> {
    let shared = &cli.shared;
    match &cli.verb {
        None => serve::run(&Serve::default()),
        Some(Verb::Serve(asked)) => serve::run(asked),
        Some(Verb::Tour) => tour::run(shared),
        Some(Verb::Determine(asked)) => determine::run(shared, asked),
        Some(Verb::Ask(asked)) => ask::run(shared, asked),
        Some(Verb::Paths(asked)) => paths::run(shared, asked),
        Some(Verb::Timeline(asked)) => timeline::run(shared, asked),
        Some(Verb::Law(asked)) => law::run(shared, asked),
        Some(Verb::LanguageServer) => language_server::run(shared),
    }
}
