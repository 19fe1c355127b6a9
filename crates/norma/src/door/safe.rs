//! The safe day of a term: the first day it can end on by any reading that can still be held, whatever is in doubt.

use std::rc::Rc;

use calendar::Date;

use super::reach::{self, Root};
use super::{Ask, Door, Missing, Thing, available, deadlines, readings};
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
        let (program, elsewhere) = (self.engine.program(), Elsewhere::of(self, ask));
        let all = (0..program.deadlines.len()).map(DeadlineId::from);
        let about = ask.dossier.about.as_deref();
        for id in all.filter(|id| program.speaks_of(program.deadlines[id.at()].norm, about)) {
            let found = elsewhere.reckoned(id);
            match due.iter_mut().find(|due| due.deadline == id) {
                Some(due) => found.into_iter().for_each(|other| sooner(due, other)),
                None => due.extend(only_elsewhere(found, ask.in_force_on)),
            }
        }
        deadlines::by_urgency(due, ask.in_force_on);
    }

    /// Says of these terms alone their safe day.
    pub(super) fn make_these_safe(&self, ask: &Ask<'_>, due: &mut [Due]) {
        if due.is_empty() {
            return;
        }
        let elsewhere = Elsewhere::of(self, ask);
        for due in due {
            let found = elsewhere.reckoned(due.deadline);
            found.into_iter().for_each(|other| sooner(due, other));
        }
    }

    /// The other readings that are public and may speak of the person.
    pub(super) fn other_readings(&self, ask: &Ask<'_>) -> Vec<ReadingId> {
        Elsewhere::of(self, ask).others.iter().map(|other| other.reading).collect()
    }
}

/// One person, and the other readings that are public and may speak of them.
struct Elsewhere<'d, 'a> {
    door: &'d Door<'a>,
    /// The person by the reading asked for.
    own: Row,
    others: Vec<Other>,
    /// The readings that bind.
    binding: Vec<ReadingId>,
}

impl<'d, 'a> Elsewhere<'d, 'a> {
    fn of(door: &'d Door<'a>, ask: &Ask<'_>) -> Elsewhere<'d, 'a> {
        let (program, known) = (door.engine.program(), ask.known_at);
        let public = available(program, known);
        let binds = |id: &ReadingId| program.readings[id.at()].binds(known);
        let binding = public.iter().copied().filter(binds).collect();
        let mut all = Elsewhere { door, own: ask.row(), others: Vec::new(), binding };
        let other = |reading| {
            let picks = picks(program, reading, ask.in_force_on, known, &[]);
            Other { reading, picks }
        };
        let others = public.into_iter().filter(|reading| *reading != ask.reading).map(other);
        all.others = others.filter(|other| all.may_speak(ask, other)).collect();
        all
    }

    fn may_speak(&self, ask: &Ask<'_>, other: &Other) -> bool {
        let asked = self.door.disputes(Root::Scope(other.reading));
        let world = self.seen_with(reach::only(other.picks.clone(), &asked));
        readings::scope(&world, other.reading, ask.dossier.about.as_deref()) != Truth::No
    }

    /// What the term comes to by the readings that choose otherwise where it matters, each with its reading.
    fn reckoned(&self, id: DeadlineId) -> Vec<(ReadingId, Due)> {
        let matter = self.door.disputes(Root::Thing(Thing::Deadline(id)));
        let mut tried = vec![reach::only(Picks::clone(&self.own.picks), &matter)];
        let mut found = Vec::new();
        for other in self.others.iter().filter(|it| !self.is_overruled(it.reading, &matter)) {
            let picks = reach::only(other.picks.clone(), &matter);
            if tried.contains(&picks) {
                continue;
            }
            let world = self.seen_with(picks.clone());
            tried.push(picks);
            let due = deadlines::reckoned(&world, id, Missing::Left);
            found.extend(due.map(|due| (other.reading, due)));
        }
        found
    }

    fn seen_with(&self, picks: Picks) -> World<'a> {
        self.door.engine.row(Row { picks: Rc::new(picks), ..self.own.clone() })
    }

    /// Whether a reading that binds settles a dispute of these for itself which this one settles too.
    fn is_overruled(&self, reading: ReadingId, matter: &[bool]) -> bool {
        let all = &self.door.engine.program().readings;
        let mut binding = self.binding.iter().filter(|other| **other != reading);
        binding.any(|other| {
            let (own, settled) = (all[reading.at()].own_disputes(), all[other.at()].own_disputes());
            settled.iter().any(|dispute| matter[dispute.at()] && own.contains(dispute))
        })
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
