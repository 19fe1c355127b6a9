//! Hypothetical persons: the same person with more told.

use calendar::Date;

use super::Open;
use super::domain::Domain;
use crate::engine::World;
use crate::facts::{Known, Person};
use crate::program::{FactId, Program, RelationId};

/// Something that could be told of an open thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Telling {
    /// What a fact or a field is.
    Known(Known),
    /// That a relation has no other row.
    NoMore,
    /// That it has one more, of which nothing is told yet; there may be others.
    OneMore,
}

/// Somebody of whom more is supposed than is known.
#[derive(Clone, Copy)]
pub(crate) struct Someone<'p> {
    pub program: &'p Program,
    /// What is known.
    pub person: &'p Person,
    /// The day the law is applied to.
    pub on: Date,
    /// What is supposed.
    pub more: &'p [(Open, Telling)],
}

impl<'p> Someone<'p> {
    /// Somebody as known.
    pub fn known(world: &'p World<'_>) -> Someone<'p> {
        Someone { program: world.program, person: &world.person, on: world.on, more: &[] }
    }

    /// What is known or supposed of a fact or a field.
    pub fn now(&self, open: Open) -> &'p Known {
        let supposed = self.more.iter().rev().find(|(other, _)| *other == open);
        if let Some((_, Telling::Known(known))) = supposed {
            return known;
        }
        match open {
            Open::Fact(fact) => &self.person.facts[fact.at()],
            Open::Field(relation, place, fact) => {
                let found = find(self.program, self.person, relation, place, fact);
                found.map_or(&Known::Unknown, |(row, field)| {
                    &self.person.relations[relation.at()].rows[row].fields[field]
                })
            }
            Open::Rows(_) => &Known::Unknown,
        }
    }

    /// All that is known or supposed of one fact, in every row when it is a field.
    pub fn all_of(&self, fact: FactId) -> impl Iterator<Item = &'p Known> {
        let relation = self.program.facts[fact.at()].relation;
        let own = relation.is_none().then(|| &self.person.facts[fact.at()]);
        let rows = relation.into_iter().flat_map(move |relation| {
            let fields = &self.program.relations[relation.at()].fields;
            let place = fields.iter().position(|field| *field == fact);
            let rows = &self.person.relations[relation.at()].rows;
            rows.iter().filter_map(move |row| row.fields.get(place?))
        });
        let supposed = self.more.iter().filter_map(move |(open, telling)| match (open, telling) {
            (Open::Fact(of) | Open::Field(_, _, of), Telling::Known(known)) if *of == fact => {
                Some(known)
            }
            _ => None,
        });
        own.into_iter().chain(rows).chain(supposed)
    }
}

/// What could be told of `open`, so that every outcome it can bring is met once.
pub(crate) fn could_be_told(domain: &Domain, of: &Someone<'_>, open: Open) -> Vec<Telling> {
    match open {
        Open::Rows(_) => vec![Telling::NoMore, Telling::OneMore],
        Open::Fact(fact) | Open::Field(_, _, fact) => {
            let answers = domain.answers(of, fact, of.now(open));
            answers.into_iter().map(Telling::Known).collect()
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
    /// The place of the next row of a relation.
    pub(crate) fn next_place(&self, relation: RelationId) -> usize {
        self.relations[relation.at()].rows.iter().map(|row| row.place).max().unwrap_or(0) + 1
    }

    /// The position of the row in that place, of those told and those that are supposed after them.
    pub(crate) fn position(&self, relation: RelationId, place: usize) -> usize {
        let rows = &self.relations[relation.at()].rows;
        let told = rows.iter().position(|row| row.place == place);
        told.unwrap_or_else(|| rows.len() + place.saturating_sub(self.next_place(relation)))
    }
}
