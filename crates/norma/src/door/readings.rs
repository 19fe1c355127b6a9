//! How a reading stands on a day of knowledge, and whom it speaks of (S8).

use calendar::Date;

use crate::engine::{Place, Truth, World};
use crate::finding::ReadingState;
use crate::program::{DisputeId, Expr, Program, Reading, ReadingId};

/// The readings public on a day of knowledge, in the order of the corpus.
pub fn available(program: &Program, known_at: Date) -> Vec<ReadingId> {
    let readings =
        program.readings.iter().enumerate().filter(|(_, reading)| reading.published <= known_at);
    readings.map(|(place, _)| ReadingId::from(place)).collect()
}

/// The reading to show first: the one that binds on that day of knowledge, else the default one, else the first available.
pub fn prevailing(program: &Program, known_at: Date) -> Option<ReadingId> {
    let open = available(program, known_at);
    let reading = |id: &&ReadingId| &program.readings[id.at()];
    let binding = open.iter().filter(|id| reading(id).binds(known_at));
    let binding = binding.max_by_key(|id| reading(id).binds_from);
    let default = || open.iter().find(|id| reading(id).default);
    binding.or_else(default).or(open.first()).copied()
}

/// The reading that binds on a dispute this one settles for itself.
pub fn superseded_by(program: &Program, reading: ReadingId, known_at: Date) -> Option<ReadingId> {
    let own = program.readings[reading.at()].own_disputes();
    let binding = available(program, known_at).into_iter().filter(|other| *other != reading);
    let mut binding = binding.filter(|other| program.readings[other.at()].binds(known_at));
    binding.find(|other| {
        program.readings[other.at()].own_disputes().iter().any(|dispute| own.contains(dispute))
    })
}

pub(super) fn state(program: &Program, reading: ReadingId, known_at: Date) -> ReadingState {
    if let Some(by) = superseded_by(program, reading, known_at) {
        return ReadingState::Superseded(by);
    }
    if program.readings[reading.at()].binds(known_at) {
        ReadingState::Binds
    } else {
        ReadingState::Open
    }
}

/// Whether the reading is public and speaks of this person, or of whatever is told of, and of this day.
pub(super) fn scope(world: &World<'_>, reading: ReadingId, about: Option<&str>) -> Truth {
    let reading = &world.program.readings[reading.at()];
    if reading.scope.as_ref().is_some_and(|scope| asks_another(world.program, scope, about)) {
        return Truth::No;
    }
    let inside = reading.scope_days.is_none_or(|(from, until)| {
        from <= world.on && until.is_none_or(|until| world.on <= until)
    });
    let asked = reading
        .scope
        .as_ref()
        .map(|scope| world.eval(scope, Place::of_law(world.on)).truth().met());
    Truth::from(inside && reading.published <= world.known_at).and(asked.unwrap_or(Truth::Yes))
}

/// Whether the condition asks about something else than what is told of.
fn asks_another(program: &Program, scope: &Expr, about: Option<&str>) -> bool {
    let mut another = false;
    scope.each(&mut |part| {
        another |= program.named_by(part).is_some_and(|(_, at)| program.about(at) != about);
    });
    another
}

impl Reading {
    pub(super) fn binds(&self, known_at: Date) -> bool {
        self.binds_from.is_some_and(|day| day <= known_at)
    }

    /// The disputes it settles itself, rather than by following another.
    pub(super) fn own_disputes(&self) -> Vec<DisputeId> {
        self.stages.iter().flat_map(|stage| &stage.picks).map(|(dispute, _)| *dispute).collect()
    }
}
