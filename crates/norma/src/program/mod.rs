//! The typed program: the law with every name looked up and every expression typed.
//!
//! It is the only input of an evaluator, it serialises to JSON, and Norma is a skin over it.
//! Tables refer to each other by number; a number is the place in its table. Nothing here evaluates.

mod days;
mod expr;
mod form;
mod ids;
mod law;
mod lookup;
mod norm;
mod path;
mod print;
#[cfg(test)]
mod schema;
pub(crate) mod sound;
mod value;
mod vocabulary;
mod walk;
mod written;

pub use expr::{Expr, Fold};
pub use form::{FORM_BYTES_MAX, Unfit, form_hash};
pub use ids::*;
pub use law::{Act, Provision};
pub use norm::{
    ClockOp, Deadline, Dispute, Does, Event, Outcome, Reading, Rule, Stage, Table, TableDay, Term,
    Transitional, Under,
};
pub use path::{Lead, Led, Path, Requirement};
pub(crate) use print::number;
pub use print::print;
pub use value::{Kind, Type, Value};
pub use vocabulary::{Conclusion, Enumeration, Fact, Otherwise, Param, Relation, Setting};
pub use written::written;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use crate::syntax::ast::{
    Comparison, Confidence, FoldKind, Operator, RoundMode, Standing, TermUnit, Unit,
};

/// Words by language code: `"it" → "richiesta asilo"`.
pub type Labels = BTreeMap<String, String>;

/// The version of this form; a reader refuses another.
pub const FORM: u32 = 3;

/// All the law of a corpus.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Program {
    /// [`FORM`].
    pub form: u32,
    /// SHA-256 of the sources, in hexadecimal.
    pub corpus_hash: String,
    /// The acts.
    pub acts: Vec<Act>,
    /// Their divisions.
    pub provisions: Vec<Provision>,
    /// Closed lists of values.
    pub enumerations: Vec<Enumeration>,
    /// Facts of the person and fields of relations.
    pub facts: Vec<Fact>,
    /// Things a person may have several of.
    pub relations: Vec<Relation>,
    /// Dated values.
    pub params: Vec<Param>,
    /// Values given to params, each by a provision.
    pub settings: Vec<Setting>,
    /// Questions of law.
    pub conclusions: Vec<Conclusion>,
    /// Rules and exceptions.
    pub rules: Vec<Rule>,
    /// Clauses that send cases to an earlier law.
    pub transitionals: Vec<Transitional>,
    /// Every statement that can be in force or not.
    pub norms: Vec<norm::Norm>,
    /// What happened to the law.
    pub events: Vec<Event>,
    /// Questions the text leaves open.
    pub disputes: Vec<Dispute>,
    /// Profiles of answers to them.
    pub readings: Vec<Reading>,
    /// Terms.
    pub deadlines: Vec<Deadline>,
    /// What can be done.
    pub paths: Vec<Path>,
    /// Tables of days.
    pub calendars: Vec<Table>,
}

pub use norm::Norm;
