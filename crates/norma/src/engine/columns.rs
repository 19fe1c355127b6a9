//! Columns of people, and any row of them read as a person.

use std::rc::Rc;

use calendar::Date;
use planes::{Batch, Day, Told};

use super::codes::Codes;
use super::plan::Look;
use super::prepared::{Engine, Row};
use super::run::Run;
use super::symbol::value_of;
use super::world::World;
use crate::facts::{self, Known, Person, Rows};
use crate::program::{FactId, Program, RelationId};

/// Columns of people, kept beside what was worked out of them: a [`super::Plan`] runs over [`Columns::batch`], and the
/// reasons of any row are read from [`Columns::row`].
#[derive(Clone)]
pub struct Columns<'a> {
    engine: Engine<'a>,
    run: Rc<Run<'a>>,
}

impl<'a> Engine<'a> {
    /// Keeps columns.
    pub fn columns(&self, batch: Batch) -> Columns<'a> {
        Columns { run: Rc::new(self.run(batch)), engine: self.clone() }
    }
}

impl<'a> Columns<'a> {
    /// The columns.
    pub fn batch(&self) -> &Batch {
        self.run.batch()
    }

    /// One row, seen from a vantage on its own day; none beyond the last.
    pub fn row(&self, look: &Look, at: usize) -> Option<World<'a>> {
        let batch = self.batch();
        if at >= batch.rows() {
            return None;
        }
        let day = match batch.day() {
            Day::Same(day) => *day,
            Day::Each(days) => days.get(at).copied()?,
        };
        let person = person(self.engine.program(), self.engine.codes(), batch, at);
        let row = Row {
            person: Rc::new(person),
            on: Date::from_days(day)?,
            known_at: look.known_at,
            picks: Rc::new(look.picks.clone()),
        };
        Some(self.engine.world(row, Rc::clone(&self.run), at))
    }
}

/// A row of columns as a person.
fn person(program: &Program, codes: &Codes, batch: &Batch, at: usize) -> Person {
    let facts = (0..program.facts.len()).map(FactId::from).map(|fact| {
        let own = program.facts[fact.at()].relation.is_none();
        if own { known(program, codes, batch, fact, at) } else { Known::Unknown }
    });
    let relations = (0..program.relations.len()).map(RelationId::from);
    let relations = relations.map(|relation| rows(program, codes, batch, relation, at));
    Person { facts: facts.collect(), relations: relations.collect(), ahead: Vec::new() }
}

fn rows(program: &Program, codes: &Codes, batch: &Batch, id: RelationId, at: usize) -> Rows {
    let Some(relation) = batch.relations().get(id.at()) else { return Rows::default() };
    let complete = relation.complete.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1);
    let fields = &program.relations[id.at()].fields;
    let row = |(place, position): (usize, usize)| facts::Row {
        place: place + 1,
        fields: fields.iter().map(|field| known(program, codes, batch, *field, position)).collect(),
    };
    Rows { complete, rows: relation.span(at).enumerate().map(row).collect() }
}

fn known(program: &Program, codes: &Codes, batch: &Batch, fact: FactId, at: usize) -> Known {
    let kind = program.facts[fact.at()].ty.kind;
    let value = |number: i64| value_of(kind, number, |code| codes.text(code));
    match batch.fact(fact.0).told(at) {
        Told::Nothing => Known::Unknown,
        Told::Absent => Known::Absent,
        Told::YesNo(so) => Known::Is(crate::program::Value::YesNo(so)),
        Told::Number(number) => Known::Is(value(number)),
        Told::Between(low, high) => Known::Between(low.map(value), high.map(value)),
    }
}
