//! What happened to one norm between two vantages. Whether it is law on a day is asked of the evaluator.

use std::rc::Rc;

use calendar::Date;

use crate::engine::{Engine, Force, Picks, Row, Truth, Why, picks};
use crate::facts::Dossier;
use crate::program::{Does, EventId, NormId, Program, ReadingId};

/// Where one stands who looks at the law without a person in mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sight {
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge is used.
    pub known_at: Date,
    /// The reading; none: whichever lets a norm speak.
    pub reading: Option<ReadingId>,
}

impl Sight {
    /// Whether a norm is law, for somebody of whom nothing is told.
    pub fn force(&self, engine: &Engine<'_>, norm: NormId) -> Force {
        let program = engine.program();
        let person = Rc::new(Dossier::default().seen(program, self.on, self.known_at));
        let picks = Rc::new(self.picks(program, norm));
        let row = Row { person, on: self.on, known_at: self.known_at, picks };
        engine.row(row).force(norm, self.on)
    }

    /// The choices of the reading; without one, those under which the norm speaks.
    fn picks(&self, program: &Program, norm: NormId) -> Picks {
        if let Some(reading) = self.reading {
            return picks(program, reading, self.on, self.known_at, &[]);
        }
        let mut picks: Picks = vec![None; program.disputes.len()];
        for under in &program.norms[norm.at()].under {
            if let Some(pick) = picks.get_mut(under.dispute.at()) {
                *pick = under.alternatives.first().copied();
            }
        }
        picks
    }
}

/// Two vantages to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Between {
    /// The first.
    pub from: Sight,
    /// The second.
    pub to: Sight,
}

/// What happened to a norm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// The kind.
    pub kind: Kind,
    /// The event that did it.
    pub event: Option<EventId>,
    /// It holds for some people only.
    pub for_some: bool,
}

/// The kinds of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// It became law.
    Began,
    /// It is law again.
    Revived,
    /// It is law no more.
    Ended,
    /// It rests.
    Suspended,
    /// It was annulled, or its act lapsed.
    Annulled,
    /// Written to begin between the days, and annulled or lapsed as if it had never been.
    NeverWas,
}

impl Kind {
    /// The word for a machine.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Began => "began",
            Kind::Revived => "revived",
            Kind::Ended => "ended",
            Kind::Suspended => "suspended",
            Kind::Annulled => "annulled",
            Kind::NeverWas => "never_was",
        }
    }
}

impl Between {
    /// What happened to the norm, if anything.
    pub fn change(&self, engine: &Engine<'_>, norm: NormId) -> Option<Change> {
        let program = engine.program();
        let (before, after) = (self.from.force(engine, norm), self.to.force(engine, norm));
        let kind = match (before.holds == Truth::No, after.holds == Truth::No) {
            (true, false)
                if event(before).is_some_and(|event| {
                    begun(program, norm, self.from.on) && !opens(program, norm, event)
                }) =>
            {
                Kind::Revived
            }
            (true, false) => Kind::Began,
            (false, true) => closing(program, event(after)),
            (true, true) if self.never_was(program, norm, after) => Kind::NeverWas,
            _ if before.holds != after.holds => for_some(before, after, program),
            _ => return None,
        };
        let event = match kind {
            Kind::Began => program.norms[norm.at()].opened_by.or(event(after)),
            Kind::Revived => event(after).or_else(|| restoring(program, norm, self.to.on)),
            _ => event(after),
        };
        Some(Change {
            kind,
            event,
            for_some: before.holds == Truth::Unknown || after.holds == Truth::Unknown,
        })
    }

    fn never_was(&self, program: &Program, norm: NormId, after: Force) -> bool {
        let from = program.norms[norm.at()].from;
        let undone = event(after).is_some_and(|event| program.events[event.at()].is_retroactive());
        undone && self.from.on < from && from <= self.to.on
    }
}

fn event(force: Force) -> Option<EventId> {
    match force.why {
        Why::Event(event) => Some(event),
        _ => None,
    }
}

fn begun(program: &Program, norm: NormId, day: Date) -> bool {
    program.norms[norm.at()].from <= day
}

fn opens(program: &Program, norm: NormId, event: EventId) -> bool {
    program.norms[norm.at()].opened_by == Some(event)
}

/// The event that restored a norm by a day: the latest to take effect.
fn restoring(program: &Program, norm: NormId, by: Date) -> Option<EventId> {
    let events = program.events.iter().enumerate();
    let restoring = events.filter(|(_, event)| {
        event.does == Does::Restores && event.norms.contains(&norm) && event.effect <= by
    });
    restoring.max_by_key(|(_, event)| event.effect).map(|(place, _)| EventId::from(place))
}

fn closing(program: &Program, event: Option<EventId>) -> Kind {
    match event.map(|event| &program.events[event.at()].does) {
        Some(Does::Suspends(_)) => Kind::Suspended,
        Some(Does::AnnulsFromNow | Does::AnnulsAsIfNever | Does::Lapses) => Kind::Annulled,
        _ => Kind::Ended,
    }
}

/// Law for all before and for some after is a closing; the other way round a beginning.
fn for_some(before: Force, after: Force, program: &Program) -> Kind {
    match before.holds {
        Truth::Yes => closing(program, event(after)),
        _ => Kind::Began,
    }
}
