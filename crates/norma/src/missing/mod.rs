//! Which unknown facts can change an outcome, and no others (S13).
//!
//! [`candidates`] walks through what is open under open answers; [`relevant`] names what of it, told alone or after
//! others, makes a difference: hypothetical people are the rows of batches, asked of the same evaluator. `search` is for
//! all goals of an answer, `hunt` for what matters only once other things are told.
//! [`open`] is for the answer that no fact decides although its cause doesn't show before they are told.

mod candidates;
mod domain;
mod hunt;
mod lore;
mod relevant;
mod search;
mod seed;
mod thresholds;
mod told;
mod trail;

pub use candidates::Open;
pub use relevant::{Asked, open, prepare, relevant};
pub use told::Telling;

pub(crate) use domain::Domain;
pub(crate) use relevant::{EFFORTS, Key};
pub(crate) use search::Search;
pub(crate) use seed::few;
pub(crate) use told::{Someone, could_be_told};

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
