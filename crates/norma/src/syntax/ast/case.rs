//! Worked cases: what is told, and what must follow.

use calendar::Date;

use super::{At, Confidence, Expr, Pick, Text};
use crate::notice::Span;

/// A worked case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its title.
    pub title: Text,
    /// `cites registry/T02`.
    pub cites: Vec<Text>,
    /// `on DATE`.
    pub on: Option<At<Date>>,
    /// `known DATE`; none: the same as `on`.
    pub known: Option<At<Date>>,
    /// What is told.
    pub told: Vec<Told>,
    /// What must follow.
    pub expects: Vec<Expect>,
}

/// One thing told in a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// `habitual_abode yes`.
    Fact(Entry),
    /// `permit: kind asylum_request, valid_until 2019-08-01 [recorded DATE]`.
    Row {
        /// The relation.
        relation: Text,
        /// Its fields.
        fields: Vec<Entry>,
        /// From which day we know it.
        recorded: Option<At<Date>>,
    },
    /// `complete permit, judgment`.
    Complete(Vec<Text>),
}

/// A fact and what is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The fact or field.
    pub name: Text,
    /// What is told.
    pub value: ToldValue,
    /// `recorded DATE`.
    pub recorded: Option<At<Date>>,
    /// `from DATE`: since when it is so.
    pub from: Option<At<Date>>,
    /// `until DATE`: the last day it is so.
    pub until: Option<At<Date>>,
}

/// What is told of a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldValue {
    /// A literal: `yes`, `2019-08-01`, `asylum_request`, `"palermo"`, `3`.
    Is(Expr),
    /// `between A and B`, `before A`, `after A`: dates and numbers known only so far.
    Between(Option<Expr>, Option<Expr>),
    /// `unknown`.
    Unknown,
    /// `absent`: known not to exist.
    Absent,
}

/// What a case expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expect {
    /// `expect NAME …`, `expect deadline NAME …` or `expect path NAME …`.
    pub of: ExpectOf,
    /// The name.
    pub name: Text,
    /// `on DATE`, when other than the case's.
    pub on: Option<At<Date>>,
    /// `known DATE`, when other than the case's.
    pub known: Option<At<Date>>,
    /// `under READING, …`; empty: every available reading that is in scope.
    pub under: Vec<Text>,
    /// `taking DISPUTE = ALTERNATIVE, …`.
    pub takes: Vec<Pick>,
    /// The value.
    pub outcome: ExpectOutcome,
    /// `by RULE`.
    pub by: Option<Text>,
    /// `needs FACT, …`: these must all be missing.
    pub needs: Vec<Text>,
    /// `warns "…"`: some warning contains this.
    pub warns: Vec<Text>,
    /// `confidence low`.
    pub confidence: Option<At<Confidence>>,
    /// `earliest DATE`, of a deadline.
    pub earliest: Option<At<Date>>,
    /// The whole line.
    pub span: Span,
}

/// What kind of result is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExpectOf {
    /// A conclusion.
    Conclusion,
    /// A deadline's last day.
    Deadline,
    /// A path: `yes` open, `no` closed, `unknown`.
    Path,
}

/// The outcome expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExpectOutcome {
    /// A literal.
    Is(Expr),
    /// Known not to exist.
    Absent,
    /// Some fact is missing.
    Unknown,
    /// Two rules contradict each other.
    Conflict,
    /// The law is not encoded here.
    Unwritten,
    /// The reading doesn't speak of this person; for a deadline, it doesn't concern them.
    NotApplicable,
    /// The reading isn't public yet on that day.
    Unavailable,
}
