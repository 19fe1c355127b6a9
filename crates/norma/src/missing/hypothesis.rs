//! A candidate is relevant when telling it, alone or after other open things, makes a difference.
//!
//! Each candidate is first told alone. One that decides nothing so is tried again at the end of a few walks that
//! tell the others one by one, always so that the answer and the candidate stay open. A known answer survives
//! every completion, so what would have decided on the way still decides at the end.

use std::collections::BTreeSet;

use super::Open;
use super::candidates::Walk;
use super::domain::Marks;
use crate::facts::{Known, Person, Row};
use crate::program::{Expr, RelationId};
use crate::reference::World;

/// A question asked of a hypothetical person: its answer as something to compare, none when it isn't known, and what is open under it.
pub(crate) trait Question {
    /// What the answer comes to; two answers that differ are told apart by it.
    fn answer(&self, world: &World<'_>) -> Option<String>;
    /// What is open under it.
    fn open(&self, world: &World<'_>) -> BTreeSet<Open>;
}

/// The open things that can change the answer, in the order of the program.
pub fn relevant(world: &World<'_>, question: &dyn QuestionOf) -> Vec<Open> {
    question.relevant(world)
}

/// All that is open under the answer, in the order of the program.
pub fn open(world: &World<'_>, question: &dyn QuestionOf) -> Vec<Open> {
    question.all_open(world)
}

/// Seals [`Question`] behind a door that names no hypothetical person.
pub trait QuestionOf {
    /// See [`relevant`].
    fn relevant(&self, world: &World<'_>) -> Vec<Open>;
    /// See [`open`].
    fn all_open(&self, world: &World<'_>) -> Vec<Open>;
}

impl<Q: Question> QuestionOf for Q {
    fn relevant(&self, world: &World<'_>) -> Vec<Open> {
        let search = Search { question: self, marks: Marks::of(world), world };
        let open = self.open(world);
        let all: Vec<Open> = open.iter().copied().collect();
        open.into_iter().filter(|candidate| search.matters(*candidate, &all)).collect()
    }

    fn all_open(&self, world: &World<'_>) -> Vec<Open> {
        self.open(world).into_iter().collect()
    }
}

/// How a walk chooses among the things that could be told.
#[derive(Clone, Copy)]
enum Keeps {
    /// What leaves most open.
    Most,
    /// What leaves least open beside the candidate.
    Least,
}

struct Search<'s, 'a, Q> {
    question: &'s Q,
    world: &'s World<'a>,
    marks: Marks,
}

impl<Q: Question> Search<'_, '_, Q> {
    fn ask<T>(&self, person: &Person, of: impl Fn(&Q, &World<'_>) -> T) -> T {
        let world = World::new(self.world.program, person, self.world.on, self.world.known_at, self.world.picks);
        of(self.question, &world)
    }

    fn is_open(&self, person: &Person) -> bool {
        self.ask(person, |question, world| question.answer(world).is_none())
    }

    /// Whether telling `candidate` decides an open answer, at once or after others.
    fn matters(&self, candidate: Open, all: &[Open]) -> bool {
        let there: Vec<Open> = all.iter().copied().filter(|other| *other != candidate).collect();
        let back: Vec<Open> = there.iter().rev().copied().collect();
        let walks = [(&there, Keeps::Most), (&back, Keeps::Most), (&there, Keeps::Least), (&back, Keeps::Least)];
        self.decides(self.world.person, candidate)
            || walks.into_iter().any(|(others, keeps)| self.decides_after(others, candidate, keeps))
    }

    /// Whether something that could be told of `candidate` decides.
    fn decides(&self, person: &Person, candidate: Open) -> bool {
        self.tellings(person, candidate).iter().any(|told| !self.is_open(told) || self.new_row_decides(person, told, candidate))
    }

    /// Tells the others, one after the other, and whether the candidate decides then.
    fn decides_after(&self, others: &[Open], candidate: Open, keeps: Keeps) -> bool {
        let next = |here: Person, other: &Open| self.told_open(&here, *other, candidate, keeps).unwrap_or(here);
        let end = others.iter().fold(self.world.person.clone(), next);
        self.decides(&end, candidate)
    }

    /// The person with something told of `other` that leaves the answer and the candidate open.
    fn told_open(&self, person: &Person, other: Open, candidate: Open, keeps: Keeps) -> Option<Person> {
        let open = |told: &Person| self.ask(told, |question, world| question.answer(world).is_none().then(|| question.open(world)));
        let told = few(self.tellings(person, other)).filter_map(|told| {
            let open = open(&told)?;
            open.contains(&candidate).then_some((open.len(), told))
        });
        let chosen = match keeps {
            Keeps::Most => told.max_by_key(|(open, _)| *open),
            Keeps::Least => told.min_by_key(|(open, _)| *open),
        };
        chosen.map(|(_, person)| person)
    }

    /// Whether some field of the row that was added decides: a row told of nothing decides nothing by itself.
    fn new_row_decides(&self, before: &Person, with: &Person, candidate: Open) -> bool {
        let Open::Rows(relation) = candidate else { return false };
        let rows = &with.relations[relation.at()].rows;
        if rows.len() == before.relations[relation.at()].rows.len() {
            return false;
        }
        let place = rows.last().map_or(0, |row| row.place);
        let fields = self.world.program.relations[relation.at()].fields.iter();
        let fields: Vec<Open> = fields.map(|field| Open::Field(relation, place, *field)).collect();
        fields.iter().any(|last| self.field_decides(with, &fields, *last))
    }

    /// Whether the last of these fields decides once the others are told.
    fn field_decides(&self, with: &Person, fields: &[Open], last: Open) -> bool {
        let others = fields.iter().filter(|other| **other != last);
        let next = |here: Person, other: &Open| self.told_open(&here, *other, last, Keeps::Most).unwrap_or(here);
        let end = others.fold(with.clone(), next);
        self.decides(&end, last)
    }

    /// The person with each thing that could be told of `open`.
    fn tellings(&self, person: &Person, open: Open) -> Vec<Person> {
        let program = self.world.program;
        match open {
            Open::Fact(fact) => {
                let now = &person.facts[fact.at()];
                let answers = self.marks.answers(program, fact, now);
                answers.into_iter().map(|known| person.with_fact(fact.at(), known)).collect()
            }
            Open::Field(relation, place, fact) => {
                let Some((row, field)) = self.find(person, relation, place, fact) else { return Vec::new() };
                let now = &person.relations[relation.at()].rows[row].fields[field];
                let answers = self.marks.answers(program, fact, now);
                answers.into_iter().map(|known| person.with_field(relation, row, field, known)).collect()
            }
            Open::Rows(relation) => vec![person.closed(relation), person.with_row(relation, self.width(relation))],
        }
    }

    fn width(&self, relation: RelationId) -> usize {
        self.world.program.relations[relation.at()].fields.len()
    }

    fn find(&self, person: &Person, relation: RelationId, place: usize, fact: crate::program::FactId) -> Option<(usize, usize)> {
        let row = person.relations[relation.at()].rows.iter().position(|row| row.place == place)?;
        let field = self.world.program.relations[relation.at()].fields.iter().position(|field| *field == fact)?;
        Some((row, field))
    }
}

/// At most so many of these, spread evenly: enough for a step of a walk.
fn few<T>(all: Vec<T>) -> impl Iterator<Item = T> {
    const MOST: usize = 16;
    let step = all.len().div_ceil(MOST).max(1);
    all.into_iter().step_by(step)
}

impl Person {
    fn with_fact(&self, fact: usize, known: Known) -> Person {
        let mut person = self.clone();
        person.facts[fact] = known;
        person
    }

    fn with_field(&self, relation: RelationId, row: usize, field: usize, known: Known) -> Person {
        let mut person = self.clone();
        person.relations[relation.at()].rows[row].fields[field] = known;
        person
    }

    fn closed(&self, relation: RelationId) -> Person {
        let mut person = self.clone();
        person.relations[relation.at()].complete = true;
        person
    }

    /// One more row of which nothing is told, and no other.
    fn with_row(&self, relation: RelationId, width: usize) -> Person {
        let mut person = self.closed(relation);
        let rows = &mut person.relations[relation.at()].rows;
        let place = rows.iter().map(|row| row.place).max().unwrap_or(0) + 1;
        rows.push(Row { place, fields: vec![Known::Unknown; width] });
        person
    }
}

/// A question of law.
impl Question for crate::program::ConclusionId {
    fn answer(&self, world: &World<'_>) -> Option<String> {
        let answer = world.conclude(*self);
        answer.outcome().map(|outcome| format!("{outcome:?}"))
    }

    fn open(&self, world: &World<'_>) -> BTreeSet<Open> {
        Walk::under(world, *self)
    }
}

/// An expression by the law of the day of the question.
impl Question for Expr {
    fn answer(&self, world: &World<'_>) -> Option<String> {
        let held = world.eval(self, crate::reference::Place::of_law(world.on));
        (!held.is_open()).then(|| format!("{held:?}"))
    }

    fn open(&self, world: &World<'_>) -> BTreeSet<Open> {
        Walk::under_expr(world, self)
    }
}
