//! `approdo paths`: what a person can still do, by when, and what is missing for it.

use norma::door::Door;
use norma::finding::Answer;

use super::determine::warn;
use super::vantage::Stand;
use crate::case;
use crate::cli::{Paths, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use crate::say::Voice;
use answers::json;

/// Answers, under each reading.
pub fn run(shared: &Shared, asked: &Paths) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let program = &law.program;
    let case = case::read(program, &asked.case)?;
    let stand = Stand::of(program, &case, &asked.vantage)?;
    let door = Door::of(program);
    let asks = stand.asks(program, &case.read.dossier);
    let answers: Vec<Answer> = asks.iter().map(|ask| door.paths(ask)).collect();
    let voice = Voice { program, lang: shared.lang, whole: true, tree: false };
    let told = |answer: &Answer| {
        [voice.head(answer), voice.paths(answer), voice.rights(answer), voice.receipt(answer)]
            .concat()
    };
    print::out(&match shared.json {
        true => json::results(law.law(), shared.lang, &answers),
        false => answers.iter().map(told).collect(),
    });
    warn(&case);
    Ok(Done::Answered)
}
