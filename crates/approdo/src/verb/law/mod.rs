//! `approdo law …`: the law itself, for who writes it and for who reads it.

mod book;
mod boundaries;
mod check;
mod compile;
mod coverage;
mod diff;
mod effects;
mod explain;
mod format;
mod list;
mod show;
mod test;

use crate::cli::{Law, Shared};
use crate::failure::{Done, Failure};

/// Does what was asked of the law.
pub fn run(shared: &Shared, asked: &Law) -> Result<Done, Failure> {
    match asked {
        Law::Check => check::run(shared),
        Law::Test(asked) => test::run(shared, asked),
        Law::Coverage(asked) => coverage::run(shared, asked),
        Law::Format(asked) => format::run(shared, asked),
        Law::List => list::run(shared),
        Law::Show(asked) => show::run(shared, asked),
        Law::Diff(asked) => diff::run(shared, asked),
        Law::Effects(asked) => effects::run(shared, asked),
        Law::Compile(asked) => compile::run(shared, asked),
        Law::Explain(asked) => explain::run(shared, asked),
    }
}
