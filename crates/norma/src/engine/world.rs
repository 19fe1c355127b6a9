//! One person seen from one vantage: a row of a run, read in the words of the law.
//!
//! Nothing is evaluated here: every answer is read from the planes of the run the row belongs to, and a
//! plane that wasn't asked for before is worked out then, by the same graph.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use calendar::Date;
use planes::{Map, Plane};

use super::concluded::Concluded;
use super::force::Force;
use super::held::{Fault, Held};
use super::lower::{Lower, View, Weighed};
use super::picks::Picks;
use super::prepared::Engine;
use super::run::{Run, Spot, view};
use super::side::Side;
use super::symbol::{Cause, Sym, Tri, Val, value_of};
use super::tables::Tables;
use super::truth::Truth;
use crate::facts::{Known, Person, Row};
use crate::finding::{Explained, Point};
use crate::missing::{Key, Open};
use crate::program::{ConclusionId, Expr, Fact, FactId, Fold, NormId, Program, RelationId, Value};

/// One person, one vantage.
#[derive(Clone)]
pub struct World<'a> {
    /// The law.
    pub program: &'a Program,
    /// The facts that exist.
    pub person: Rc<Person>,
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The alternative chosen for each dispute.
    pub picks: Rc<Picks>,
    pub(super) tables: Rc<Tables>,
    pub(super) run: Rc<Run<'a>>,
    pub(super) view: Rc<View>,
    pub(super) at: usize,
    pub(super) read: Rc<Read>,
}

/// What was read of one row so far.
#[derive(Default)]
pub(super) struct Read {
    pub concluded: RefCell<Map<(ConclusionId, Date), Concluded>>,
    pub sides: RefCell<Map<(ConclusionId, Date), Rc<Side>>>,
    /// What the points of law rest on.
    pub explained: RefCell<Map<Point, Arc<Explained>>>,
    /// What was found missing.
    pub missing: RefCell<Map<Key, Vec<Open>>>,
}

/// From where an expression is read: the law of which day, and which row of a fold.
#[derive(Clone, Copy)]
pub struct Place<'r> {
    /// The law of this day.
    pub law: Date,
    /// The row a field belongs to.
    pub row: Option<&'r Row>,
}

impl Place<'_> {
    /// By the law of a day, outside any fold.
    pub fn of_law(law: Date) -> Place<'static> {
        Place { law, row: None }
    }
}

impl<'a> World<'a> {
    /// A world to ask in, for one question; [`Engine::world`] is for many.
    pub fn new(
        program: &'a Program,
        person: &Person,
        on: Date,
        known_at: Date,
        picks: &Picks,
    ) -> World<'a> {
        let (person, picks) = (Rc::new(person.clone()), Rc::new(picks.clone()));
        Engine::of(program).row(super::prepared::Row { person, on, known_at, picks })
    }

    /// Other people from the same vantage, as the rows of one batch.
    pub fn each(&self, people: Vec<Person>) -> Vec<World<'a>> {
        let all: Vec<&Person> = people.iter().collect();
        let run = Rc::new(self.run.beside(&all, &vec![self.on; people.len()]));
        let world = |(at, person)| World {
            person: Rc::new(person),
            run: Rc::clone(&run),
            at,
            read: Rc::default(),
            ..self.clone()
        };
        people.into_iter().enumerate().map(world).collect()
    }

    /// What a point of law rests on, explained once.
    pub(crate) fn explained_once(
        &self,
        point: Point,
        explain: impl FnOnce() -> Explained,
    ) -> Arc<Explained> {
        if let Some(known) = self.read.explained.borrow().get(&point) {
            return Arc::clone(known);
        }
        let explained = Arc::new(explain());
        self.read.explained.borrow_mut().insert(point, Arc::clone(&explained));
        explained
    }

    /// What was found missing, when it was looked for.
    pub(crate) fn missing(&self, of: Key) -> Option<Vec<Open>> {
        self.read.missing.borrow().get(&of).cloned()
    }

    /// Keeps what was found missing.
    pub(crate) fn note_missing(&self, of: Key, found: Vec<Open>) {
        self.read.missing.borrow_mut().insert(of, found);
    }

    /// What depends on the law alone.
    pub(crate) fn tables(&self) -> &Tables {
        &self.tables
    }

    /// What is lowered, from the vantage of this row.
    pub(super) fn lower<T>(&self, make: impl FnOnce(&mut Lower<'a>) -> T) -> T {
        self.run.lower(&self.view, make)
    }

    /// The same row by the law and the knowledge of other days. The day it is asked about stays in its facts: this is
    /// for what doesn't reckon with it.
    pub(crate) fn by_law_of(&self, on: Date, known_at: Date) -> World<'a> {
        let view = Rc::new(view(&self.tables, on, known_at, &self.picks));
        World { on, known_at, view, read: Rc::default(), ..self.clone() }
    }

    /// What `expr` comes to.
    pub fn eval(&self, expr: &Expr, at: Place<'_>) -> Held {
        let sym = self.lower(|lower| lower.expr(expr, at.law));
        self.held(&sym, self.spot(at.row))
    }

    /// A field of a row.
    pub fn field<'r>(&self, row: &'r Row, fact: FactId) -> &'r Known {
        let Fact { relation: Some(relation), .. } = &self.program.facts[fact.at()] else {
            return &Known::Unknown;
        };
        let fields = &self.program.relations[relation.at()].fields;
        let place = fields.iter().position(|field| *field == fact);
        place.map_or(&Known::Unknown, |place| &row.fields[place])
    }

    /// Whether a row passes the guard of a fold.
    pub fn guard(&self, fold: &Fold, row: &Row, at: Place<'_>) -> Truth {
        let at = Place { row: Some(row), ..at };
        fold.guard.as_ref().map_or(Truth::Yes, |guard| self.eval(guard, at).truth().met())
    }

    /// The answer to one question of law on the day of the question.
    pub fn conclude(&self, conclusion: ConclusionId) -> Concluded {
        self.conclude_by(conclusion, self.on)
    }

    /// Whether `norm` is law on the day `law`, and what made it not so.
    pub fn force(&self, norm: NormId, law: Date) -> Force {
        let forced = self.lower(|lower| lower.force(norm, law));
        let spot = self.spot(None);
        let (holds, why) = forced.opened;
        let mut force = match why {
            super::force::Why::Event(_) => Force::shaped(self.truth(holds, spot), why),
            _ => Force { holds: self.truth(holds, spot), why },
        };
        for step in &forced.steps {
            let touched = self.truth(step.touched, spot);
            force = if step.restores {
                force.reopened(touched, step.event)
            } else {
                force.closed(touched, step.event)
            };
        }
        force
    }

    /// The spot of a row among those of this person.
    pub(super) fn spot(&self, row: Option<&Row>) -> Spot {
        Spot { person: self.at, row: row.and_then(|row| self.place_of(row)) }
    }

    /// Of which relation a row of this person is, and its position among those.
    pub(crate) fn place_of(&self, row: &Row) -> Option<(RelationId, usize)> {
        let relations = self.person.relations.iter().enumerate();
        relations.into_iter().find_map(|(relation, rows)| {
            let place = rows.rows.iter().position(|other| std::ptr::eq(other, row))?;
            Some((RelationId::from(relation), place))
        })
    }

    /// A truth of one row.
    pub(super) fn truth(&self, tri: Tri, spot: Spot) -> Truth {
        if self.bit(tri.yes, spot) {
            Truth::Yes
        } else if self.bit(tri.no, spot) {
            Truth::No
        } else if self.bit(tri.absent, spot) {
            Truth::Absent
        } else {
            Truth::Unknown
        }
    }

    pub(super) fn bit(&self, plane: Plane, spot: Spot) -> bool {
        self.run.bit(plane, spot)
    }

    /// A result of one row.
    pub(super) fn held(&self, sym: &Sym, spot: Spot) -> Held {
        let known = match sym {
            Sym::Truth(tri, _) => Held::from(self.truth(*tri, spot)),
            Sym::Value(val) => self.value(val, spot),
        };
        if known != Held::Unknown {
            return known;
        }
        let fault = sym.faults().iter().find(|(plane, _)| self.bit(*plane, spot));
        fault.map_or(Held::Unknown, |(_, cause)| Held::Fault(self.fault(*cause, spot)))
    }

    fn value(&self, val: &Val, spot: Spot) -> Held {
        if self.bit(val.ends.absent, spot) {
            return Held::Absent;
        }
        if !self.bit(val.ends.there, spot) {
            return Held::Unknown;
        }
        let end = |known: Plane, number| {
            self.bit(known, spot).then(|| self.as_value(val, self.run.number(number, spot)))
        };
        let low = end(val.ends.low_known, val.ends.low);
        Held::between(low, end(val.ends.high_known, val.ends.high))
    }

    fn as_value(&self, val: &Val, number: i64) -> Value {
        value_of(val.kind, number, |code| self.lower(|lower| lower.codes.text(code)))
    }

    fn fault(&self, cause: Cause, spot: Spot) -> Fault {
        match cause {
            Cause::Overflow => Fault::Overflow,
            Cause::DivisionByZero => Fault::DivisionByZero,
            Cause::Tie(fold) => Fault::Tie(self.tied(fold, spot)),
            Cause::Uses(id) => Fault::Uses(self.program.conclusions[id.at()].name.clone()),
            Cause::NoValue(param) => Fault::NoValue(self.program.params[param.at()].name.clone()),
        }
    }

    /// The rows of a fold that tied for the first or the latest: `permit[1, 3]`.
    fn tied(&self, fold: u32, spot: Spot) -> String {
        let Some(met) = self.lower(|lower| lower.folds.get(fold as usize).copied()) else {
            return String::new();
        };
        let rows = self.person.relations[met.relation.at()].rows.iter().enumerate();
        let sure = rows.filter_map(|(place, row)| {
            let spot = Spot { row: Some((met.relation, place)), ..spot };
            let key = met.fold.by.map_or(0, |by| self.run.number(by.low, spot));
            self.bit(met.fold.sure, spot).then_some((key, row.place))
        });
        let sure: Vec<(i64, usize)> = sure.collect();
        let keys = sure.iter().map(|(key, _)| *key);
        let best = if met.fold.kind == planes::Kind::First { keys.min() } else { keys.max() };
        let tied = sure.iter().filter(|(key, _)| Some(*key) == best);
        let places: Vec<String> = tied.map(|(_, place)| place.to_string()).collect();
        let name = &self.program.relations[met.relation.at()].name;
        format!("{name}[{}]", places.join(", "))
    }

    /// How a rule of a side came out for this person.
    pub(super) fn active(&self, weighed: &Weighed) -> super::side::Active {
        let spot = self.spot(None);
        let by = weighed.by.iter().map(|(id, truth)| (*id, self.truth(*truth, spot)));
        super::side::Active {
            stands: self.truth(weighed.stands, spot),
            active: self.truth(weighed.active, spot),
            says: weighed.says.as_ref().map(|says| self.held(says, spot)),
            by: by.filter(|(_, truth)| *truth != Truth::No).collect(),
        }
    }
}
