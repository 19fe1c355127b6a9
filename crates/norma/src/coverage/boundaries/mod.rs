//! The boundaries of the law on which the cases don't stand on both sides.
//!
//! A **boundary** is one of four things.
//!
//! 1. *A day of a statement*: the first day of a rule, a transitional, a value of a param, a term or a path; the day it
//!    ends, by its own words or by an event; the days on which it rests and comes back. What begins before the corpus
//!    answers (`covered from`) has no boundary there. A case stands on the side on which the statement is law when it
//!    asks, by the law of such a day, what the statement speaks of, and the statement's condition is met. It stands on
//!    the other side when it asks the same by the law of a day there and the condition would be met, or may be; or when
//!    it is a case that stands on the first side too: the same person, whose facts may differ by then.
//!    The law's day is the governing one; for a transitional, a term, a path and what is `law of the day`, and where an
//!    event annuls from now on, it is the day of the question.
//! 2. *A day of knowledge*: the day on which an event becomes known that undoes a statement as if it had never been.
//! 3. *A threshold*: a comparison by `<`, `<=`, `>` or `>=` in a condition, with a date or with anything else that has an
//!    order; and the last day of a path. One side is that it is met, the other that it isn't. It counts only where it
//!    decides: where the statement is law, and everything beside it (`and`) is met or may be, or (`or`) isn't.
//!    One in a named condition counts once, wherever the name is used.
//! 4. *A last day*: a term is on a boundary of its own, of one side: some case must reckon it.
//!
//! What is looked at are the questions the cases put, under each reading that speaks of the person, down through every
//! conclusion that these use where it decides. [`boundaries`] names those that lack a side.

mod days;
mod found;
mod sides;
mod thresholds;
mod walk;

pub use found::{Boundary, Lacks, What};

use crate::Compiled;
use crate::cases::ExpectOf;
use crate::door::Door;

use super::exercise::each_single;
use found::Found;
use walk::Walk;

/// Every boundary that lacks a side, in the order of the program, and how many there are in all.
pub fn boundaries(law: &Compiled) -> (Vec<Boundary>, usize) {
    let (door, mut found) = (Door::of(&law.program), Found::of(&law.program));
    for (place, case) in law.cases.iter().enumerate() {
        each_single(&door, &law.program, case, &mut |of, single| {
            let mut walk = Walk::new(single.world(), place, &mut found);
            match of {
                ExpectOf::Conclusion(id) => walk.question(id),
                ExpectOf::Deadline(id) => walk.deadline(id, single),
                ExpectOf::Path(id) => walk.path(id),
            }
        });
    }
    found.lacking()
}
