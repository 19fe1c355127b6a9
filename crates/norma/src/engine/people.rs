//! People laid out in columns: what is known of each, by the number of the fact.

use std::cell::RefCell;

use calendar::Date;
use planes::{Batch, BatchBuilder, Day, Memory, Scope, Shape};

use super::codes::Codes;
use super::symbol::number_of;
use super::tables::Tables;
use crate::facts::{Known, Person};
use crate::missing::{Open, Telling};
use crate::program::{Fact, FactId, Kind, Program, RelationId, Value};

/// Whose rows each fact belongs to, and whether it is yes or no.
pub(crate) fn scopes(program: &Program) -> Vec<(Scope, bool)> {
    let scope = |fact: &Fact| {
        let scope = fact.relation.map_or(Scope::People, |relation| Scope::Rows(relation.0));
        (scope, fact.ty.kind == Kind::YesNo)
    };
    program.facts.iter().map(scope).collect()
}

/// What a batch of people of this program can hold: bounds of what has an order, absence of what is optional.
pub(crate) fn shape(program: &Program) -> Shape {
    let mut shape = Shape::widest(&scopes(program), program.relations.len());
    for (told, fact) in shape.facts.iter_mut().zip(&program.facts) {
        told.absent = fact.ty.optional;
        told.days = fact.ty.kind == Kind::Date;
        told.intervals = fact.ty.kind.is_ordered();
    }
    shape
}

/// What columns of people of a program are made with.
pub(crate) struct Made<'m> {
    pub program: &'m Program,
    pub tables: &'m Tables,
    pub codes: &'m Codes,
    /// What batches that are over have left.
    pub memory: &'m RefCell<Memory>,
}

/// A batch of these people, each asked about on its own day.
pub(crate) fn batch(made: &Made<'_>, people: &[&Person], days: &[Date]) -> Batch {
    let rows = (0..made.program.relations.len())
        .flat_map(|relation| people.iter().map(move |person| &person.relations[relation].rows));
    let counts = rows.map(|rows| u32::try_from(rows.len()).unwrap_or(u32::MAX));
    let counts: Vec<u32> = counts.collect();
    let mut writer = Writer::new(made, people.len(), &counts);
    for (at, person) in people.iter().enumerate() {
        writer.person(at, person);
    }
    writer.batch(days)
}

/// A batch of one person, once with each of these things told besides, in the order they are told.
pub(crate) fn beside(
    made: &Made<'_>,
    person: &Person,
    supposed: &[&[(Open, Telling)]],
    on: Date,
) -> Batch {
    let people = supposed.len();
    let told = person.relations.iter().map(|rows| rows.rows.len() as u32);
    let mut counts: Vec<u32> = told.flat_map(|rows| std::iter::repeat_n(rows, people)).collect();
    for (at, told) in supposed.iter().enumerate() {
        for (open, telling) in *told {
            if let (Open::Rows(relation), Telling::OneMore) = (open, telling) {
                counts[relation.at() * people + at] += 1;
            }
        }
    }
    let mut writer = Writer::new(made, people, &counts);
    let known = Told::of(made.program, person);
    for (at, told) in supposed.iter().enumerate() {
        writer.beside(at, &known, told);
    }
    writer.batch(&[on])
}

/// All that is told of a person.
struct Told<'p> {
    person: &'p Person,
    facts: Vec<(FactId, &'p Known)>,
    /// The relation, the position and the place of the row, the field.
    fields: Vec<(RelationId, usize, usize, FactId, &'p Known)>,
}

impl<'p> Told<'p> {
    fn of(program: &Program, person: &'p Person) -> Told<'p> {
        let facts = person.facts.iter().enumerate().take(program.facts.len());
        let facts = facts.filter(|(at, known)| {
            program.facts[*at].relation.is_none() && **known != Known::Unknown
        });
        let mut fields = Vec::new();
        for (relation, rows) in person.relations.iter().enumerate() {
            for (position, row) in rows.rows.iter().enumerate() {
                let named = program.relations[relation].fields.iter().zip(&row.fields);
                let told = named.filter(|(_, known)| **known != Known::Unknown);
                fields.extend(told.map(|(field, known)| {
                    (RelationId::from(relation), position, row.place, *field, known)
                }));
            }
        }
        Told { person, facts: facts.map(|(at, known)| (at.into(), known)).collect(), fields }
    }
}

struct Writer<'w> {
    program: &'w Program,
    builder: BatchBuilder,
    codes: &'w Codes,
    memory: &'w RefCell<Memory>,
}

impl<'w> Writer<'w> {
    /// Of each relation, how many rows each of the people has.
    fn new(made: &Made<'w>, people: usize, counts: &[u32]) -> Writer<'w> {
        let Made { program, tables, codes, memory } = *made;
        let counts = (program.relations.len(), counts);
        let builder = BatchBuilder::within(memory.take(), people, tables.scopes(), counts);
        Writer { program, builder, codes, memory }
    }

    fn batch(mut self, days: &[Date]) -> Batch {
        self.days(days);
        let built = self.builder.build_within();
        let (batch, left) = built.expect("the builder gives every column the length it needs");
        self.memory.borrow_mut().join(left);
        batch
    }

    fn person(&mut self, at: usize, person: &Person) {
        for (fact, known) in person.facts.iter().enumerate().take(self.program.facts.len()) {
            if self.program.facts[fact].relation.is_none() {
                self.tell(fact, at, known);
            }
        }
        for (relation, rows) in person.relations.iter().enumerate() {
            let id = u32::try_from(relation).unwrap_or(u32::MAX);
            if rows.complete {
                self.builder.complete(id, at);
            }
            for (place, row) in rows.rows.iter().enumerate() {
                let position = self.builder.row(id, at, place);
                let fields = &self.program.relations[relation].fields;
                for (field, known) in fields.iter().zip(&row.fields) {
                    self.tell(field.at(), position, known);
                }
            }
        }
    }

    /// What is known of a person, and more; what is known within bounds only may be told again.
    fn beside(&mut self, at: usize, known: &Told<'_>, more: &[(Open, Telling)]) {
        let again = |told: &Known, open: Open| {
            matches!(told, Known::Between(..)) && more.iter().any(|(other, _)| *other == open)
        };
        for (fact, told) in
            known.facts.iter().filter(|(fact, told)| !again(told, Open::Fact(*fact)))
        {
            self.tell(fact.at(), at, told);
        }
        for (relation, position, place, field, told) in &known.fields {
            if !again(told, Open::Field(*relation, *place, *field)) {
                let row = self.builder.row(relation.0, at, *position);
                self.tell(field.at(), row, told);
            }
        }
        for (relation, rows) in known.person.relations.iter().enumerate() {
            if rows.complete {
                self.builder.complete(relation as u32, at);
            }
        }
        more.iter().for_each(|(open, telling)| self.suppose(at, known.person, *open, telling));
    }

    fn suppose(&mut self, at: usize, person: &Person, open: Open, telling: &Telling) {
        match (open, telling) {
            (Open::Fact(fact), Telling::Known(known)) => self.tell(fact.at(), at, known),
            (Open::Field(relation, place, field), Telling::Known(known)) => {
                let row = self.builder.row(relation.0, at, person.position(relation, place));
                self.tell(field.at(), row, known);
            }
            (Open::Rows(relation), Telling::NoMore) => drop(self.builder.complete(relation.0, at)),
            _ => {}
        }
    }

    fn tell(&mut self, fact: usize, row: usize, known: &Known) {
        let id = u32::try_from(fact).unwrap_or(u32::MAX);
        match known {
            Known::Unknown => {}
            Known::Absent if self.program.facts[fact].ty.optional => {
                self.builder.absent(id, row);
            }
            // Input refuses it; nothing follows from it.
            Known::Absent => {}
            Known::Is(Value::YesNo(so)) => {
                self.builder.yes_no(id, row, Some(*so));
            }
            Known::Is(value) => {
                let number = self.number(fact, value);
                self.builder.value(id, row, number);
            }
            Known::Between(..) if !self.program.facts[fact].ty.kind.is_ordered() => {}
            Known::Between(low, high) => {
                let mut end =
                    |value: &Option<Value>| value.as_ref().map(|at| self.number(fact, at));
                let (low, high) = (end(low), end(high));
                self.builder.between(id, row, low, high);
            }
        }
    }

    /// The number of a value, with the places its fact has.
    fn number(&mut self, fact: usize, value: &Value) -> i64 {
        let number = number_of(value, |text| self.codes.number(text));
        let (Kind::Decimal(had) | Kind::Money(had)) = value.kind() else { return number };
        let (Kind::Decimal(wanted) | Kind::Money(wanted)) = self.program.facts[fact].ty.kind else {
            return number;
        };
        let more = 10_i64.saturating_pow(u32::from(wanted.saturating_sub(had)));
        number.saturating_mul(more)
    }

    fn days(&mut self, days: &[Date]) {
        let first = days.first().map_or(0, |day| day.days());
        let same = days.iter().all(|day| day.days() == first);
        let day = if same {
            Day::Same(first)
        } else {
            Day::Each(days.iter().map(|day| day.days()).collect())
        };
        self.builder.day(day);
    }
}
