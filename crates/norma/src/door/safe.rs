//! The safe day of a term: the first day it can end on by any reading that can still be held, whatever is in doubt.

use std::rc::Rc;

use calendar::Date;

use super::reach::Root;
use super::{Ask, Door, Missing, Thing, available, deadlines, reach, readings, superseded_by};
use crate::engine::{Picks, Row, Truth, World, picks};
use crate::finding::Due;
use crate::program::{DeadlineId, ReadingId};

/// A reading other than the one asked for, and what it chooses.
struct Other {
    reading: ReadingId,
    picks: Picks,
}

impl<'a> Door<'a> {
    /// Says of each term its safe day, adds those that run by another reading only, and puts the most urgent first.
    pub(super) fn make_safe(&self, ask: &Ask<'_>, due: &mut Vec<Due>) {
        let (program, others) = (self.engine.program(), self.others(ask));
        let all = (0..program.deadlines.len()).map(DeadlineId::from);
        let about = ask.dossier.about.as_deref();
        let own = ask.picks();
        for id in all.filter(|id| program.speaks_of(program.deadlines[id.at()].norm, about)) {
            let elsewhere = self.elsewhere(ask, id, &own, &others);
            match due.iter_mut().find(|due| due.deadline == id) {
                Some(due) => elsewhere.into_iter().for_each(|other| sooner(due, other)),
                None => due.extend(only_elsewhere(elsewhere, ask.in_force_on)),
            }
        }
        deadlines::by_urgency(due, ask.in_force_on);
    }

    /// The readings that can still be held and may speak of the person.
    fn others(&self, ask: &Ask<'_>) -> Vec<Other> {
        let (program, known) = (self.engine.program(), ask.known_at);
        let held = available(program, known).into_iter().filter(|reading| {
            *reading != ask.reading && superseded_by(program, *reading, known).is_none()
        });
        let other = |reading: ReadingId| {
            let picks = picks(program, reading, ask.in_force_on, known, &[]);
            Other { reading, picks }
        };
        let all: Vec<Other> = held.map(other).collect();
        let about = ask.dossier.about.as_deref();
        let speaks = |other: &Other| {
            let asked = self.disputes(Root::Scope(other.reading));
            let world = self.seen_with(ask, reach::only(other.picks.clone(), &asked));
            readings::scope(&world, other.reading, about) != Truth::No
        };
        all.into_iter().filter(speaks).collect()
    }

    fn seen_with(&self, ask: &Ask<'_>, picks: Picks) -> World<'a> {
        self.engine.row(Row { picks: Rc::new(picks), ..ask.row() })
    }

    /// What the term comes to by the readings that choose otherwise where it matters, each with its reading.
    fn elsewhere(
        &self,
        ask: &Ask<'_>,
        id: DeadlineId,
        own: &Picks,
        others: &[Other],
    ) -> Vec<(ReadingId, Due)> {
        let matter = self.disputes(Root::Thing(Thing::Deadline(id)));
        let mut tried = vec![reach::only(own.clone(), &matter)];
        let mut found = Vec::new();
        for other in others {
            let picks = reach::only(other.picks.clone(), &matter);
            if tried.contains(&picks) {
                continue;
            }
            let world = self.seen_with(ask, picks.clone());
            tried.push(picks);
            let due = deadlines::reckoned(&world, id, Missing::Left);
            found.extend(due.map(|due| (other.reading, due)));
        }
        found
    }
}

/// The term as another reading has it may end sooner.
fn sooner(due: &mut Due, (reading, other): (ReadingId, Due)) {
    let Some(own) = due.safe else { return };
    // Where nobody can say how soon, no day is safe.
    if other.safe.is_none_or(|day| day < own) {
        (due.safe, due.safe_by) = (other.safe, Some(reading));
    }
}

/// A term that runs by other readings only, as long as it hasn't passed by all of them.
fn only_elsewhere(found: Vec<(ReadingId, Due)>, on: Date) -> Option<Due> {
    let mut open = found.into_iter().filter(|(_, due)| due.safe.is_some_and(|day| day >= on));
    let (reading, first) = open.next()?;
    let mut due = Due {
        start: None,
        due: None,
        earliest: None,
        certain: false,
        safe_by: Some(reading),
        ..first
    };
    open.for_each(|other| sooner(&mut due, other));
    Some(due)
}
