//! What is told of one person, and what of it exists from a vantage (S1, S11).
//!
//! A [`Dossier`] holds entries as told, each with the day we learnt it; [`Dossier::seen`] turns it into
//! the [`Person`] an evaluator reads. Nothing here reads a file: TOML and `case` statements are turned
//! into a dossier elsewhere.

mod seen;
mod sound;
mod toml;
mod words;

pub use seen::{Known, Person, Row, Rows};
pub use toml::{
    CASE_BYTES_MAX, CASE_ROWS_MAX, Expect, Expected, ReadCase, case_text, read_toml, write_toml,
};
pub use words::told_in_words;

use calendar::Date;
use serde::{Deserialize, Serialize};

use crate::program::{FactId, RelationId, Value};

/// What is told of one person, or of another thing the law speaks of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    /// What it is, when not a person: `vessel`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Facts of the person; several for one fact when it changed or was corrected.
    pub facts: Vec<Entry>,
    /// Rows of relations, in the order told.
    pub rows: Vec<RowEntry>,
    /// Relations of which all rows are told.
    pub complete: Vec<RelationId>,
}

/// What is told of one fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Which fact.
    pub fact: FactId,
    /// What is told.
    pub told: Told,
    /// Since when it is so; before, nothing is told.
    pub from: Option<Date>,
    /// The last day it is so; after, nothing is told.
    pub until: Option<Date>,
    /// From which day we know; none: always.
    pub recorded: Option<Date>,
}

/// What is told of one thing of a relation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowEntry {
    /// Which relation.
    pub relation: RelationId,
    /// A name of its own, so that a later entry can correct it.
    pub id: Option<String>,
    /// Its fields; one that isn't named is unknown.
    pub fields: Vec<(FactId, Told)>,
    /// From which day we know; none: always.
    pub recorded: Option<Date>,
}

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// It is so.
    Is(Value),
    /// It lies between these, both included; a missing end is open.
    Between(Option<Value>, Option<Value>),
    /// Nothing.
    Unknown,
    /// It is known not to exist.
    Absent,
}
