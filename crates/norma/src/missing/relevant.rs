//! The open things that can settle an open answer, and no others.

use super::Open;
use super::hunt::Effort;
use super::search::Search;
use crate::engine::{Need, World};
use crate::program::{ConclusionId, Expr};

/// How hard is looked, in turns: first a little for all, then more for what isn't shown.
pub(crate) const EFFORTS: [Effort; 3] = [
    Effort { hunts: 1, width: 8, steps: 16, stuck: 2 },
    Effort { hunts: 2, width: 16, steps: 24, stuck: 3 },
    Effort { hunts: 4, width: 16, steps: 32, stuck: 4 },
];

/// Of more open things than these none is tried: all are named. Nobody answers so many questions.
const MOST_CANDIDATES: usize = 512;

/// What can be open.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    /// A question of law.
    Conclusion(ConclusionId),
    /// An expression by the law of the day of the question.
    Expr(&'a Expr),
}

impl From<&ConclusionId> for Asked<'_> {
    fn from(id: &ConclusionId) -> Self {
        Asked::Conclusion(*id)
    }
}

impl<'a> From<&&'a Expr> for Asked<'a> {
    fn from(expr: &&'a Expr) -> Self {
        if let Expr::Conclusion(id) = *expr { Asked::Conclusion(*id) } else { Asked::Expr(expr) }
    }
}

/// What something asked is known by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Conclusion(ConclusionId),
    Expr(*const Expr),
}

impl<'a> Asked<'a> {
    fn key(self) -> Key {
        match self {
            Asked::Conclusion(id) => Key::Conclusion(id),
            Asked::Expr(expr) => Key::Expr(expr),
        }
    }

    fn needs(self) -> [Need<'a>; 1] {
        match self {
            Asked::Conclusion(id) => [Need::Answer(id)],
            Asked::Expr(expr) => [Need::Moves(expr)],
        }
    }

    fn is_open(self, world: &World<'a>) -> bool {
        !world.is_settled(self.needs()[0])
    }
}

/// The open things that can change the answer, in the order of the program.
pub fn relevant<'a>(world: &World<'a>, asked: impl Into<Asked<'a>>) -> Vec<Open> {
    let asked = asked.into();
    if !asked.is_open(world) {
        return Vec::new();
    }
    prepare(world, &[asked]);
    world.missing(asked.key()).unwrap_or_default()
}

/// Looks for all of these at once, as far as they are open and weren't looked for.
pub fn prepare<'a>(world: &World<'a>, asked: &[Asked<'a>]) {
    let mut open: Vec<Asked<'a>> = Vec::new();
    for one in asked {
        let is_new = world.missing(one.key()).is_none();
        if is_new && one.is_open(world) && !open.iter().any(|it| it.key() == one.key()) {
            open.push(*one);
        }
    }
    if open.is_empty() {
        return;
    }
    for (asked, found) in open.iter().zip(searched(world, &open)) {
        world.note_missing(asked.key(), found);
    }
}

/// All that is open under the answer, in the order of the program.
pub fn open<'a>(world: &World<'a>, asked: impl Into<Asked<'a>>) -> Vec<Open> {
    let needs = asked.into().needs();
    Search::of(world, &[&needs], &[]).met(0)
}

/// What can settle each of them.
fn searched<'a>(world: &World<'a>, asked: &[Asked<'a>]) -> Vec<Vec<Open>> {
    let needs: Vec<[Need<'a>; 1]> = asked.iter().map(|one| one.needs()).collect();
    let goals: Vec<&[Need<'a>]> = needs.iter().map(|needs| &needs[..]).collect();
    Search::of(world, &goals, &[]).settling(&EFFORTS, MOST_CANDIDATES)
}
