//! Hypothetical persons: the same person with one more thing told.

use super::Open;
use super::domain::Domain;
use crate::engine::World;
use crate::facts::{Known, Person, Row};
use crate::program::{FactId, Program, RelationId};

/// Something that could be told of an open thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Telling {
    /// What a fact or a field is.
    Known(Known),
    /// That a relation has no other row.
    NoMore,
    /// That it has one more, of which nothing is told yet.
    OneMore,
}

/// The person with each thing that could be told of `open`.
pub(super) fn tellings(domain: &Domain, world: &World<'_>, open: Open) -> Vec<Person> {
    let told = could_be_told(domain, world, open);
    told.iter().map(|telling| world.person.told(world.program, open, telling)).collect()
}

/// What could be told of `open`, so that every outcome it can bring is met once.
pub(crate) fn could_be_told(domain: &Domain, world: &World<'_>, open: Open) -> Vec<Telling> {
    let (program, person) = (world.program, &*world.person);
    let now = match open {
        Open::Rows(_) => return vec![Telling::NoMore, Telling::OneMore],
        Open::Fact(fact) => Some(&person.facts[fact.at()]),
        Open::Field(relation, place, fact) => {
            let found = find(program, person, relation, place, fact);
            found.map(|(row, field)| &person.relations[relation.at()].rows[row].fields[field])
        }
    };
    let (Open::Fact(fact) | Open::Field(_, _, fact), Some(now)) = (open, now) else {
        return Vec::new();
    };
    let answers = domain.answers(program, person, world.on, fact, now);
    answers.into_iter().map(Telling::Known).collect()
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
    /// The person with one more thing told.
    pub(crate) fn told(&self, program: &Program, open: Open, telling: &Telling) -> Person {
        let mut person = self.clone();
        person.tell(program, open, telling);
        person
    }

    /// Tells one more thing of this person. One more row is then the last.
    pub(crate) fn tell(&mut self, program: &Program, open: Open, telling: &Telling) {
        match (open, telling) {
            (Open::Fact(fact), Telling::Known(known)) => self.facts[fact.at()] = known.clone(),
            (Open::Field(relation, place, fact), Telling::Known(known)) => {
                if let Some((row, field)) = find(program, self, relation, place, fact) {
                    self.relations[relation.at()].rows[row].fields[field] = known.clone();
                }
            }
            (Open::Rows(relation), Telling::NoMore) => {
                self.relations[relation.at()].complete = true
            }
            (Open::Rows(relation), Telling::OneMore) => {
                self.relations[relation.at()].complete = true;
                self.tell_of_another(program, relation);
            }
            _ => {}
        }
    }

    /// Tells of one more row, of which nothing is known; whether there are others stays as it is.
    pub(crate) fn tell_of_another(&mut self, program: &Program, relation: RelationId) {
        let width = program.relations[relation.at()].fields.len();
        let rows = &mut self.relations[relation.at()].rows;
        let place = rows.iter().map(|row| row.place).max().unwrap_or(0) + 1;
        rows.push(Row { place, fields: vec![Known::Unknown; width] });
    }
}
