//! The answers a question can have, as a person would give them: days and numbers from line to line.

use super::Goal;
use super::batch::Candidate;
use super::weigh::Effect;
use crate::facts::Known;
use crate::missing::Telling;
use crate::program::Value;

/// An answer a question can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Possible {
    /// What would be said.
    pub said: Said,
    /// The goals it settles at once.
    pub settles: Vec<Goal>,
    /// How many things are left open.
    pub left: usize,
}

/// What would be said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// This value.
    Is(Value),
    /// A day or a number from the first to the second, both included; none: any before, any after.
    Within(Option<Value>, Option<Value>),
    /// There is none.
    None,
    /// There is one, or one more.
    OneMore,
}

/// The answers of a candidate, those that differ in effect apart.
pub(super) fn possible(
    candidate: &Candidate,
    effects: &[Effect],
    goals: impl Fn(&[usize]) -> Vec<Goal>,
) -> Vec<Possible> {
    let answers: Vec<(&Telling, &Effect)> = candidate.answers.iter().zip(effects).collect();
    let possible = |said, effect: &Effect| Possible {
        said,
        settles: goals(&effect.settles),
        left: effect.left,
    };
    let mut all = Vec::new();
    let mut lines: Vec<(&Value, &Effect)> = Vec::new();
    for (telling, effect) in answers {
        match telling {
            Telling::Known(Known::Is(value)) if value.kind().is_ordered() => {
                if lines.last().is_none_or(|(_, before)| *before != effect) {
                    lines.push((value, effect));
                }
            }
            Telling::Known(Known::Is(value)) => all.push(possible(Said::Is(value.clone()), effect)),
            Telling::Known(_) | Telling::NoMore => all.push(possible(Said::None, effect)),
            Telling::OneMore => all.push(possible(Said::OneMore, effect)),
        }
    }
    for (place, (from, effect)) in lines.iter().enumerate() {
        let low = if place == 0 { None } else { Some((*from).clone()) };
        let high = lines.get(place + 1).and_then(|(next, _)| crate::cases::neighbour(next, -1));
        all.push(possible(Said::Within(low, high), effect));
    }
    all
}
