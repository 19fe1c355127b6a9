//! The safe day of a term: the first day it can end on by any reading that can still be held, whatever is in doubt.

use std::rc::Rc;

use calendar::Date;

use super::reach::{self, Root};
use super::{Ask, Door, Missing, Thing, available, deadlines, readings};
use crate::engine::{Picks, Row, Truth, World, picks};
use crate::finding::Due;
use crate::program::{DeadlineId, Program, ReadingId};

impl<'a> Door<'a> {
    /// Says of each term its safe day, adds those that run by another reading only, and puts the most urgent first.
    pub(super) fn make_safe(&self, ask: &Ask<'_>, due: &mut Vec<Due>) {
        let (program, others) = (self.engine.program(), self.others(ask));
        let all = (0..program.deadlines.len()).map(DeadlineId::from);
        let about = ask.dossier.about.as_deref();
        for id in all.filter(|id| program.speaks_of(program.deadlines[id.at()].norm, about)) {
            let elsewhere = self.elsewhere(ask, id, &others);
            match due.iter_mut().find(|due| due.deadline == id) {
                Some(due) => elsewhere.into_iter().for_each(|other| sooner(due, other)),
                None => due.extend(only_elsewhere(elsewhere, ask.in_force_on)),
            }
        }
        deadlines::by_urgency(due, ask.in_force_on);
    }

    /// Says of these terms alone their safe day.
    pub(super) fn make_these_safe(&self, ask: &Ask<'_>, due: &mut [Due]) {
        if due.is_empty() {
            return;
        }
        let others = self.others(ask);
        for due in due {
            let elsewhere = self.elsewhere(ask, due.deadline, &others);
            elsewhere.into_iter().for_each(|other| sooner(due, other));
        }
    }

    /// The other readings that are public and may speak of the person.
    pub(super) fn others(&self, ask: &Ask<'_>) -> Vec<ReadingId> {
        let about = ask.dossier.about.as_deref();
        let speaks = |reading: &ReadingId| {
            let asked = self.disputes(Root::Scope(*reading));
            let world = self.seen_by(ask, *reading, &asked);
            readings::scope(&world, *reading, about) != Truth::No
        };
        let all = available(self.engine.program(), ask.known_at).into_iter();
        all.filter(|reading| *reading != ask.reading).filter(speaks).collect()
    }

    /// What the term comes to by the readings that choose otherwise where it matters, each with its reading.
    fn elsewhere(
        &self,
        ask: &Ask<'_>,
        id: DeadlineId,
        others: &[ReadingId],
    ) -> Vec<(ReadingId, Due)> {
        let program = self.engine.program();
        let matter = self.disputes(Root::Thing(Thing::Deadline(id)));
        let mut tried = vec![reach::only(ask.picks(), &matter)];
        let mut found = Vec::new();
        for reading in
            others.iter().filter(|it| !is_overruled(program, **it, ask.known_at, &matter))
        {
            let picks = reach::only(chosen(ask, *reading), &matter);
            if tried.contains(&picks) {
                continue;
            }
            let world = self.seen_by(ask, *reading, &matter);
            tried.push(picks);
            let due = deadlines::reckoned(&world, id, Missing::Left);
            found.extend(due.map(|due| (*reading, due)));
        }
        found
    }

    /// The person by another reading, as far as these disputes matter.
    fn seen_by(&self, ask: &Ask<'_>, reading: ReadingId, matter: &[bool]) -> World<'a> {
        let picks = Rc::new(reach::only(chosen(ask, reading), matter));
        self.engine.row(Row { picks, ..ask.row() })
    }
}

fn chosen(ask: &Ask<'_>, reading: ReadingId) -> Picks {
    picks(ask.program, reading, ask.in_force_on, ask.known_at, &[])
}

/// Whether a reading that binds settles a dispute of these for itself which this one settles too.
fn is_overruled(program: &Program, reading: ReadingId, known_at: Date, matter: &[bool]) -> bool {
    let own = program.readings[reading.at()].own_disputes();
    let mut binding = available(program, known_at).into_iter();
    binding.any(|other| {
        let binds = other != reading && program.readings[other.at()].binds(known_at);
        let settled = program.readings[other.at()].own_disputes();
        binds && settled.iter().any(|dispute| matter[dispute.at()] && own.contains(dispute))
    })
}

/// The term as another reading has it may end sooner.
fn sooner(due: &mut Due, (reading, other): (ReadingId, Due)) {
    let Some(own) = due.safe else { return };
    // Where nobody can say how soon, no day is safe.
    if other.safe.is_none_or(|day| day < own) {
        (due.safe, due.safe_by) = (other.safe, Some(reading));
    }
}

/// A term that runs by other readings only, unless it has passed by all of them.
fn only_elsewhere(found: Vec<(ReadingId, Due)>, on: Date) -> Option<Due> {
    if found.iter().all(|(_, due)| due.safe.is_some_and(|day| day < on)) {
        return None;
    }
    let mut found = found.into_iter();
    let (reading, first) = found.next()?;
    let by = Some(reading);
    let mut due =
        Due { start: None, due: None, earliest: None, certain: false, safe_by: by, ..first };
    found.for_each(|other| sooner(&mut due, other));
    Some(due)
}
