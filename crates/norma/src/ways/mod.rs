//! How what is closed to a person today can open: by time, by paths gone one after another, by facts that were otherwise.
//!
//! Everything is found by asking the one evaluator about hypothetical rows: the same person on later days, after the
//! office has given what a path leads to, or with a few facts told otherwise. Only what is surely met counts. The law
//! of the days to come is the law known on the day of knowledge; no other can be known.
//!
//! [`crate::door::Door::paths`] is the way in.

mod change;
mod days;
mod lost;
mod others;
mod outlook;
mod search;
mod step;
mod subsets;
mod supposed;

use calendar::Date;

use crate::ask::Aim;
use crate::door::{Ask, Thing};
use crate::engine::{Engine, World};
use crate::finding::{Closed, Opening};
use crate::program::{ConclusionId, Expr, Kind, PathId, Program, ReadingId};
use days::Spans;
use outlook::Outlook;

/// No sequence has more steps.
pub const STEPS_MAX: usize = 3;
/// No more facts are told otherwise.
pub const CHANGES_MAX: usize = 3;
/// So many years are looked ahead.
pub const YEARS_AHEAD: i64 = 12;
/// The group whose questions are the rights of a person.
pub const RIGHTS: &str = "rights";

/// Who asks, and from where.
pub(crate) struct Asked<'q, 'a> {
    engine: &'q Engine<'a>,
    ask: &'q Ask<'q>,
    /// Whom the reading speaks of.
    scope: Option<&'a Expr>,
}

/// All that is closed today, and how it can open: closed paths in the order of the program, then rights not had.
/// `readings` are the others that may speak of the person: nothing is lost that one of them keeps open.
pub(crate) fn openings(asked: &Asked<'_, '_>, readings: &[ReadingId]) -> Vec<Opening> {
    let closed = closed(asked);
    if closed.is_empty() {
        return Vec::new();
    }
    let goals: Vec<Thing> = closed.iter().map(|it| Thing::from(*it)).collect();
    let others = others::others(asked, &goals);
    let spans = Spans::of(asked.program());
    let ways = search::ways(asked, &spans, &goals);
    let stuck: Vec<Thing> =
        goals.iter().zip(&ways).filter(|(_, ways)| ways.is_empty()).map(|(of, _)| *of).collect();
    let changes = change::smallest(asked, &stuck, &others);
    let mut changes = stuck.iter().zip(changes).peekable();
    let found = closed.into_iter().zip(ways).map(|(of, ways)| {
        let changes = changes.next_if(|(stuck, _)| **stuck == Thing::from(of));
        let changes = changes.map(|(_, changes)| changes).unwrap_or_default();
        Opening { of, for_good: false, no_longer: Vec::new(), ways, changes }
    });
    let mut found: Vec<Opening> = found.collect();
    lost::say(asked, &spans, readings, &mut found);
    found
}

/// The paths and the rights that are surely closed today.
fn closed(asked: &Asked<'_, '_>) -> Vec<Closed> {
    let program = asked.engine.program();
    let (about, on) = (asked.ask.dossier.about.as_deref(), asked.ask.in_force_on);
    let today = Outlook::of(asked, vec![(Vec::new(), on)]);
    let paths = (0..program.paths.len()).map(PathId::from);
    let own = paths.filter(|id| program.speaks_of(program.paths[id.at()].norm, about));
    let rights = program.conclusions_of_group(RIGHTS).into_iter();
    let rights = rights.filter(|id| is_right(program, *id, about));
    let all = own.map(Closed::Path).chain(rights.map(Closed::Right));
    let is_closed = |it: &Closed| today.fails(Thing::from(*it))[0] && is_law(&today, program, *it);
    all.filter(is_closed).collect()
}

fn is_right(program: &Program, id: ConclusionId, about: Option<&str>) -> bool {
    program.conclusions[id.at()].ty.kind == Kind::YesNo
        && program.conclusions_about(about).contains(&id)
}

/// A path that isn't law is none.
fn is_law(today: &Outlook<'_>, program: &Program, closed: Closed) -> bool {
    let Closed::Path(id) = closed else { return true };
    let world = &today.worlds[0];
    world.force(program.paths[id.at()].norm, world.on).holds != crate::engine::Truth::No
}

impl<'q, 'a> Asked<'q, 'a> {
    /// A question, by its own reading.
    pub fn of(engine: &'q Engine<'a>, ask: &'q Ask<'q>) -> Asked<'q, 'a> {
        let scope = engine.program().readings[ask.reading.at()].scope.as_ref();
        Asked { engine, ask, scope }
    }

    fn program(&self) -> &'a Program {
        self.engine.program()
    }

    fn aim(&self, goal: Thing) -> Aim<'a> {
        Aim::of(self.program(), self.scope, goal)
    }

    /// The last day looked at.
    fn horizon(&self) -> Date {
        let on = self.ask.in_force_on;
        on.plus_years(YEARS_AHEAD).unwrap_or(on)
    }

    fn world(&self) -> World<'a> {
        self.engine.row(self.ask.row())
    }
}
