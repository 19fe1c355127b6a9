//! A candidate is relevant when telling it, alone or after other open things, makes a difference.

use std::cell::Cell;
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

/// So many hypothetical persons are asked about for one question at most; beyond, a candidate is kept unproved.
const MOST_ASKED: u32 = 20_000;

/// The open things that can change the answer, in the order of the program.
pub fn relevant(world: &World<'_>, question: &dyn QuestionOf) -> Vec<Open> {
    question.relevant(world)
}

/// Seals [`Question`] behind a door that names no hypothetical person.
pub trait QuestionOf {
    /// See [`relevant`].
    fn relevant(&self, world: &World<'_>) -> Vec<Open>;
}

impl<Q: Question> QuestionOf for Q {
    fn relevant(&self, world: &World<'_>) -> Vec<Open> {
        let search = Search { question: self, marks: Marks::of(world.program), asked: Cell::new(0), world };
        let open = self.open(world);
        open.into_iter().filter(|candidate| search.matters(world.person, *candidate, 3)).collect()
    }
}

struct Search<'s, 'a, Q> {
    question: &'s Q,
    world: &'s World<'a>,
    marks: Marks,
    asked: Cell<u32>,
}

impl<Q: Question> Search<'_, '_, Q> {
    fn ask<T>(&self, person: &Person, of: impl Fn(&Q, &World<'_>) -> T) -> T {
        self.asked.set(self.asked.get() + 1);
        let world = World::new(self.world.program, person, self.world.on, self.world.known_at, self.world.picks);
        of(self.question, &world)
    }

    /// Whether telling `candidate` changes the answer, after telling up to `depth` others.
    fn matters(&self, person: &Person, candidate: Open, depth: u32) -> bool {
        let now = self.ask(person, Q::answer);
        if now.is_some() {
            return false;
        }
        if self.asked.get() > MOST_ASKED {
            return true;
        }
        let told: Vec<Person> = self.tellings(person, candidate);
        if told.iter().any(|person| self.ask(person, Q::answer) != now) {
            return true;
        }
        // A row told of nothing changes no answer by itself; its fields may.
        if matches!(candidate, Open::Rows(_)) && told.iter().any(|with| self.new_row_matters(person, with, candidate)) {
            return true;
        }
        depth > 0 && self.matters_after_another(person, candidate, depth)
    }

    fn matters_after_another(&self, person: &Person, candidate: Open, depth: u32) -> bool {
        let others = self.ask(person, Q::open).into_iter().filter(|other| *other != candidate);
        let mut told = others.flat_map(|other| self.tellings(person, other));
        told.any(|person| self.matters(&person, candidate, depth - 1))
    }

    /// Whether some field of the row that was added changes the answer once the relation is closed behind it.
    fn new_row_matters(&self, before: &Person, with: &Person, candidate: Open) -> bool {
        let Open::Rows(relation) = candidate else { return false };
        if with.relations[relation.at()].rows.len() == before.relations[relation.at()].rows.len() {
            return false;
        }
        let place = with.relations[relation.at()].rows.last().map_or(0, |row| row.place);
        let of_row = |open: &Open| matches!(open, Open::Field(of, at, _) if *of == relation && *at == place);
        let fields: Vec<Open> = self.ask(with, Q::open).into_iter().filter(of_row).collect();
        fields.iter().any(|field| self.matters(with, *field, 2))
    }

    /// The person with each thing that could be told of `open`.
    fn tellings(&self, person: &Person, open: Open) -> Vec<Person> {
        let program = self.world.program;
        match open {
            Open::Fact(fact) => {
                let now = &person.facts[fact.at()];
                let answers = self.marks.answers(program, person, self.world.on, fact, now);
                answers.into_iter().map(|known| person.with_fact(fact.at(), known)).collect()
            }
            Open::Field(relation, place, fact) => {
                let Some((row, field)) = self.find(person, relation, place, fact) else { return Vec::new() };
                let now = &person.relations[relation.at()].rows[row].fields[field];
                let answers = self.marks.answers(program, person, self.world.on, fact, now);
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
