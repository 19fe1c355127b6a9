//! Hypothetical persons: the same person with one more thing told.

use super::Open;
use super::domain::Domain;
use crate::engine::World;
use crate::facts::{Known, Person, Row};
use crate::program::{FactId, Program, RelationId};

/// The person with each thing that could be told of `open`.
pub(super) fn tellings(domain: &Domain, world: &World<'_>, open: Open) -> Vec<Person> {
    let (program, person) = (world.program, &*world.person);
    match open {
        Open::Fact(fact) => {
            let answers = domain.answers(program, person, world.on, fact, &person.facts[fact.at()]);
            answers.into_iter().map(|known| person.with_fact(fact, known)).collect()
        }
        Open::Field(relation, place, fact) => {
            let Some((row, field)) = find(program, person, relation, place, fact) else {
                return Vec::new();
            };
            let now = &person.relations[relation.at()].rows[row].fields[field];
            let answers = domain.answers(program, person, world.on, fact, now);
            answers
                .into_iter()
                .map(|known| person.with_field(relation, row, field, known))
                .collect()
        }
        Open::Rows(relation) => {
            let width = program.relations[relation.at()].fields.len();
            vec![person.closed(relation), person.with_row(relation, width)]
        }
    }
}

fn find(
    program: &Program,
    person: &Person,
    relation: RelationId,
    place: usize,
    fact: FactId,
) -> Option<(usize, usize)> {
    let row = person.relations[relation.at()].rows.iter().position(|row| row.place == place)?;
    let field = program.relations[relation.at()].fields.iter().position(|field| *field == fact)?;
    Some((row, field))
}

impl Person {
    fn with_fact(&self, fact: FactId, known: Known) -> Person {
        let mut person = self.clone();
        person.facts[fact.at()] = known;
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
