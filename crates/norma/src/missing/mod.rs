//! Which unknown facts can change an outcome, and no others (S13).
//!
//! [`candidates`] collects what is open under an open answer; [`relevant`] keeps a candidate only when telling
//! it, alone or after others, makes a difference: a row a possible answer, asked of the same evaluator.
//! [`open`] is for the answer that no fact decides although its cause doesn't show before they are told.

mod candidates;
mod domain;
mod hypothesis;
mod thresholds;
mod told;
mod trail;

pub use candidates::Open;
pub use hypothesis::{open, relevant};

pub(crate) use candidates::Walk;
pub(crate) use domain::Domain;
pub(crate) use hypothesis::{Seed, few};
pub use told::Telling;
pub(crate) use told::could_be_told;
pub(crate) use trail::Trail;

use crate::facts::Person;
use crate::program::Program;

impl Open {
    /// The path as a reader sees it: `habitual_abode`, `permit.kind` of an only row, `permit[2].kind`, `permit`.
    pub fn path(&self, program: &Program, person: &Person) -> String {
        match *self {
            Open::Fact(fact) => program.facts[fact.at()].name.clone(),
            Open::Rows(relation) => program.relations[relation.at()].name.clone(),
            Open::Field(relation, place, fact) => {
                let (name, field) =
                    (&program.relations[relation.at()].name, &program.facts[fact.at()].name);
                let only = person.relations[relation.at()].rows.len() == 1;
                if only { format!("{name}.{field}") } else { format!("{name}[{place}].{field}") }
            }
        }
    }
}
