//! Which disputes an answer can depend on: readings that differ in others only answer alike, and share the work.

use super::Thing;
use crate::engine::{Cone, Picks, Tables};
use crate::program::{Program, ReadingId};

/// Of which the disputes are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    /// The answer of one thing.
    Thing(Thing),
    /// Whether a reading speaks of a person.
    Scope(ReadingId),
}

/// For each dispute whether the root can depend on it: no less, perhaps more.
pub(super) fn disputes(program: &Program, tables: &Tables, root: Root) -> Vec<bool> {
    let (ids, norm, exprs) = match root {
        Root::Thing(Thing::Conclusion(id)) => (Some(id), None, Vec::new()),
        Root::Thing(thing) => (None, thing.norm(program), thing.exprs(program)),
        Root::Scope(id) => (None, None, program.readings[id.at()].scope.iter().collect()),
    };
    Cone::of(program, tables, ids, exprs).disputes(norm)
}

/// The same choices, none on disputes that don't matter.
pub(crate) fn only(picks: Picks, matter: &[bool]) -> Picks {
    picks.into_iter().zip(matter).map(|(pick, matters)| pick.filter(|_| *matters)).collect()
}

/// For each dispute whether any of these things can depend on it.
pub(crate) fn disputes_of(program: &Program, tables: &Tables, things: &[Thing]) -> Vec<bool> {
    let each = things.iter().map(|thing| disputes(program, tables, Root::Thing(*thing)));
    let none = vec![false; program.disputes.len()];
    each.fold(none, |all, one| all.iter().zip(one).map(|(a, b)| *a || b).collect())
}
