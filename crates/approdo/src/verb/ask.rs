//! `approdo ask`: the next best question, the answers it can have, and why it is put.

use norma::ask::Interview;
use norma::door::Door;

use super::determine::warn;
use super::vantage::Stand;
use crate::case;
use crate::cli::{Next, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use crate::say::Voice;
use answers::{choose, json};

/// Asks, under each reading.
pub fn run(shared: &Shared, asked: &Next) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let program = &law.program;
    let case = case::read(program, &asked.case)?;
    let goals = choose::goals(program, &case.read.dossier, &asked.goal)?;
    let passed = choose::passed(program, &case.read.dossier, &asked.unknown)?;
    let stand = Stand::of(program, &case, &asked.vantage)?;
    let door = Door::of(program);
    let asks = stand.asks(program, &case.read.dossier);
    let interviews: Vec<Interview> =
        asks.iter().map(|ask| door.next_question(ask, &goals, &passed)).collect();
    let voice = Voice { program, lang: shared.lang, whole: true, tree: false };
    print::out(&match shared.json {
        true => json::interviews(law.law(), &interviews),
        false => interviews.iter().map(|it| voice.interview(it)).collect(),
    });
    warn(&case);
    Ok(Done::Answered)
}
