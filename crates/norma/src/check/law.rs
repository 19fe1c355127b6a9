//! Which norms are law together: every day, as known on every day.
//!
//! The fold over acts and events is asked of the evaluator itself, for a person of whom nothing is known,
//! with the readings left out: alternatives become conditions of the cell space. An event that binds or
//! spares only some people is asked about twice, as working and as not.

mod epoch;
mod force;

pub(super) use epoch::Epoch;
pub(super) use force::ways;

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use calendar::Date;

use crate::engine::{Engine, Picks, Row, World};
use crate::facts::{Known, Person, Rows};
use crate::program::{
    Event, EventId, Expr, Fact, FactId, Kind, Labels, NormId, Program, ProvisionId, RuleId, Type,
    Value,
};

/// Events that bind only some, taken together; of more about the same norms the others count as not working.
const DOUBTFUL_MAX: usize = 6;

/// Whether a norm is law on each day, as known on one and with exactly some doubtful events working.
type Line = Rc<Vec<bool>>;

/// The lines reckoned so far.
type Lines = HashMap<(NormId, Date, Vec<EventId>), Line>;

/// The law of a corpus through time.
pub(super) struct Law<'p> {
    pub program: &'p Program,
    /// The program without readings, its doubtful events tied to facts of their own.
    engine: Engine<'p>,
    /// Events that bind or spare only some.
    doubtful: Vec<EventId>,
    /// The norms of rules that stand above one rule and below another.
    links: BTreeSet<NormId>,
    /// A day for every stretch on which nothing changes.
    pub days: Vec<Date>,
    /// The last day on which something became known.
    pub latest: Date,
    lines: RefCell<Lines>,
    /// By the doubtful events that work; none when nothing is known of them.
    worlds: RefCell<HashMap<Option<Vec<EventId>>, World<'p>>>,
}

impl<'p> Law<'p> {
    pub fn of(program: &'p Program, bare: &'p Bare) -> Law<'p> {
        let mut days = program.days_of_law();
        days.extend(program.acts.iter().map(|act| act.in_force));
        days.sort();
        days.dedup();
        let acts = program.acts.iter().map(|act| act.published);
        let events = program.events.iter().flat_map(|event| [event.published, event.effect]);
        let latest = acts.chain(events).max().unwrap_or(Date::MAX);
        let (engine, doubtful) = (Engine::of(&bare.program), bare.doubtful.clone());
        let (links, lines, worlds) = (links(program), RefCell::default(), RefCell::default());
        Law { program, engine, doubtful, links, days, latest, lines, worlds }
    }

    /// A person of whom nothing is known but, if that, which doubtful events work.
    fn person(&self, works: Option<&[EventId]>) -> Person {
        let told = |event: &EventId| match works {
            Some(works) => Known::Is(Value::YesNo(works.contains(event))),
            None => Known::Unknown,
        };
        let facts = (0..self.program.facts.len()).map(|_| Known::Unknown);
        let facts = facts.chain(self.doubtful.iter().map(told)).collect();
        let relations = self.program.relations.iter().map(|_| Rows::default()).collect();
        Person { facts, relations, ahead: Vec::new() }
    }

    /// A person of whom exactly this is known, on a day, with a knowledge.
    fn world(&self, works: Option<&[EventId]>, on: Date, known_at: Date) -> World<'p> {
        let mut worlds = self.worlds.borrow_mut();
        let first = worlds.entry(works.map(<[EventId]>::to_vec)).or_insert_with(|| {
            let (person, picks) = (Rc::new(self.person(works)), Rc::new(Picks::new()));
            self.engine.row(Row { person, on, known_at, picks })
        });
        first.by_law_of(on, known_at)
    }

    /// The events that can change whether a norm is law, and those that can undo them.
    fn events_of(&self, norm: NormId) -> BTreeSet<EventId> {
        let events = || self.program.events.iter().enumerate();
        let touching = events().filter(|(_, event)| event.norms.contains(&norm));
        let mut found: BTreeSet<EventId> = touching.map(|(place, _)| place.into()).collect();
        found.extend(self.program.norms[norm.at()].opened_by);
        loop {
            let undoing =
                events().filter(|(_, event)| event.events.iter().any(|id| found.contains(id)));
            let more: BTreeSet<EventId> = undoing.map(|(place, _)| EventId::from(place)).collect();
            if more.is_subset(&found) {
                return found;
            }
            found.extend(more);
        }
    }

    /// The day of publication of the act a norm stands in.
    pub fn published(&self, norm: NormId) -> Date {
        let provision = self.program.norms[norm.at()].provision;
        self.program.acts[self.program.provisions[provision.at()].act.at()].published
    }

    /// The days of knowledge on which the law of these norms turns out different.
    fn days_of_knowledge(&self, norms: &[NormId]) -> BTreeSet<Date> {
        let turns =
            |event: &Event| [Some(event.published), event.is_retroactive().then_some(event.effect)];
        let events = norms.iter().flat_map(|norm| self.events_of(*norm));
        let events = events.flat_map(|id| turns(&self.program.events[id.at()])).flatten();
        norms.iter().map(|norm| self.published(*norm)).chain(events).collect()
    }
}

/// A program with every `under` left out and every doubtful event tied to a fact of its own.
pub(super) struct Bare {
    program: Program,
    /// Events that bind or spare only some.
    doubtful: Vec<EventId>,
}

impl Bare {
    pub fn of(program: &Program) -> Bare {
        let (program, doubtful) = bared(program);
        Bare { program, doubtful }
    }
}

fn bared(program: &Program) -> (Program, Vec<EventId>) {
    let mut bare = program.clone();
    bare.norms.iter_mut().for_each(|norm| norm.under.clear());
    let mut doubtful = Vec::new();
    for (place, event) in bare.events.iter_mut().enumerate() {
        if event.parties.is_some() || event.save.is_some() {
            let fact = FactId::from(program.facts.len() + doubtful.len());
            (event.parties, event.save) = (Some(Expr::Fact(fact)), None);
            bare.facts.push(works(&event.name));
            doubtful.push(EventId::from(place));
        }
    }
    (bare, doubtful)
}

/// A fact that says whether an event works.
fn works(event: &str) -> Fact {
    Fact {
        name: format!("{event} works"),
        relation: None,
        provision: ProvisionId(0),
        ty: Type { kind: Kind::YesNo, optional: false },
        discretion: false,
        fixed: false,
        labels: Labels::new(),
        question: Labels::new(),
        source: None,
    }
}

fn links(program: &Program) -> BTreeSet<NormId> {
    let below: BTreeSet<_> = program.rules.iter().flat_map(|rule| &rule.beats).collect();
    let rules = program.rules.iter().enumerate();
    let between = rules
        .filter(|(place, rule)| !rule.beats.is_empty() && below.contains(&RuleId::from(*place)));
    between.map(|(_, rule)| rule.norm).collect()
}
