//! The next best question: the one that is expected to settle most of what a person wants to know.
//!
//! For each thing that is open under a goal, the same person is asked about once for each answer it can have: a row an
//! answer, all of them one batch. What the person has begun to tell of comes first: the paper in the hand. A question
//! is worth the goals its answers settle, on average over the classes of answers that differ in effect; of equal ones
//! that which leaves fewest things open; then the order of the vocabulary decides. What isn't shown to matter is never
//! asked, what the person doesn't know isn't asked again, and what only a court or a commission can find is asked
//! last. [`crate::door::Door::next_question`] is the way in.

mod answers;
mod batch;
mod desk;
mod goal;
mod path;
mod weigh;

pub use answers::{Possible, Said};
pub use batch::{ANSWERS_MAX, ROWS_MAX};
pub use goal::{GROUPS_FOR_EVERYBODY, Goal};
pub use path::{at_path, paths};

use crate::engine::World;
use crate::finding::Answer;
use crate::missing::Open;
use crate::program::{Expr, RuleId};
use desk::Desk;
pub(crate) use goal::Aim;

/// Where an interview stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    /// What is settled by now: its findings, deadlines and paths, and no others.
    pub answer: Answer,
    /// The goals that are known, contradictory, without content, or of no concern.
    pub settled: Vec<Goal>,
    /// The goals still open.
    pub open: Vec<Goal>,
    /// What to ask; none when nothing that could be told settles what is open.
    pub question: Option<Question>,
}

/// A question, and why it is put.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is asked about.
    pub about: Open,
    /// Its path: `habitual_abode`, `permit[2].kind`, `permit` for whether there is any, or any other.
    pub path: String,
    /// Of a relation: others were told of, and the question is whether there are more.
    pub others: bool,
    /// Only a court or a commission can say so: the question is whether it has been found.
    pub found: bool,
    /// The answers it can have, each with what it settles; *I don't know* is always another.
    pub answers: Vec<Possible>,
    /// How many of the open goals an answer settles on average, in millionths.
    pub settles_on_average: u64,
    /// The open goals that some answer settles, at once or together with other answers.
    pub bears_on: Vec<Goal>,
    /// The rules that ask for it.
    pub asked_by: Vec<RuleId>,
}

/// What to ask this person next, to settle these open goals.
pub(crate) fn question<'a>(
    world: &World<'a>,
    scope: Option<&'a Expr>,
    goals: &[Goal],
    passed: &[Open],
) -> Option<Question> {
    let aims: Vec<Aim<'a>> =
        goals.iter().map(|goal| Aim::of(world.program, scope, *goal)).collect();
    if aims.is_empty() {
        return None;
    }
    Desk { world, goals, aims: &aims, passed }.question()
}
