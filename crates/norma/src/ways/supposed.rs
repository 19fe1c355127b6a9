//! What is supposed of a person beside what is told.

use crate::facts::{Known, Person, Row};
use crate::missing::Open;
use crate::program::{FactId, Program, RelationId};

/// One thing supposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Supposed {
    /// Of a fact, or of a field of a row.
    Known(Open, Known),
    /// One more row, by its fields.
    Row(RelationId, Vec<(FactId, Known)>),
    /// That there may be other rows.
    Perhaps(RelationId),
}

impl Supposed {
    /// That nothing is known of this.
    pub fn forgotten(open: Open) -> Supposed {
        Supposed::Known(open, Known::Unknown)
    }

    /// Supposes it of a person.
    pub fn of(&self, program: &Program, person: &mut Person) {
        match self {
            Supposed::Known(Open::Fact(fact), known) => person.facts[fact.at()] = known.clone(),
            Supposed::Known(Open::Field(relation, place, fact), known) => {
                let fields = &program.relations[relation.at()].fields;
                let rows = &mut person.relations[relation.at()].rows;
                let row = rows.iter_mut().find(|row| row.place == *place);
                let field = fields.iter().position(|field| field == fact);
                if let (Some(row), Some(field)) = (row, field) {
                    row.fields[field] = known.clone();
                }
            }
            Supposed::Known(Open::Rows(_), _) => {}
            Supposed::Row(relation, told) => {
                let fields = &program.relations[relation.at()].fields;
                let known = |fact: &FactId| told.iter().find(|(of, _)| of == fact);
                let known = |fact| known(fact).map_or(Known::Unknown, |(_, known)| known.clone());
                let rows = &mut person.relations[relation.at()].rows;
                let place = rows.iter().map(|row| row.place).max().unwrap_or(0) + 1;
                rows.push(Row { place, fields: fields.iter().map(known).collect() });
            }
            Supposed::Perhaps(relation) => person.relations[relation.at()].complete = false,
        }
    }
}
