//! Worked cases: what a page tells of an imaginary person, and what must follow.
//!
//! [`compile`](crate::compile) makes them from `case` statements; [`run`] asks the door and says where the law
//! answers otherwise. Nothing here evaluates.

mod ask;
mod expect;
mod got;
mod lower;
mod run;
mod told;

pub(crate) use lower::{lower, neighbour};
pub use run::{CheckedExpectation, Miss, run, run_at};

/// Of what something is expected.
pub use crate::door::Thing as ExpectOf;

use calendar::Date;

use crate::facts::Dossier;
use crate::notice::Span;
use crate::program::{Confidence, DisputeId, ProvisionId, ReadingId, RuleId, Value};

/// A case of the corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its title.
    pub title: String,
    /// What it illustrates: divisions of the corpus, or names outside it.
    pub cites: Vec<String>,
    /// Under which provision it stands.
    pub provision: ProvisionId,
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge is used.
    pub known: Date,
    /// What is told of the person.
    pub dossier: Dossier,
    /// What must follow.
    pub expects: Vec<Expectation>,
    /// Where the case is written.
    pub span: Span,
}

/// One thing that must follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expectation {
    /// Of what.
    pub of: ExpectOf,
    /// The day the law is applied to.
    pub on: Date,
    /// The day whose knowledge is used.
    pub known: Date,
    /// Under which readings; empty: every one that is public and in scope.
    pub under: Vec<ReadingId>,
    /// Choices put in the place of the reading's own.
    pub takes: Vec<(DisputeId, u32)>,
    /// What it comes to.
    pub outcome: ExpectOutcome,
    /// The rule that must decide.
    pub by: Option<RuleId>,
    /// What must all be missing, as written: `habitual_abode`, `permit`, `permit.kind`.
    pub needs: Vec<String>,
    /// Some warning must contain this, for each.
    pub warns: Vec<String>,
    /// The confidence it must have.
    pub confidence: Option<Confidence>,
    /// The earliest day, of a deadline.
    pub earliest: Option<Date>,
    /// Where it is written.
    pub span: Span,
}

/// What is expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpectOutcome {
    /// This value; for a path, yes when it is open.
    Is(Value),
    /// Known not to exist.
    Absent,
    /// Not known.
    Unknown,
    /// Rules contradict each other.
    Conflict,
    /// Without content here.
    Unwritten,
    /// The reading doesn't speak of the person; for a deadline, it doesn't concern them.
    NotApplicable,
    /// The reading isn't public on the day of knowledge.
    Unavailable,
}
