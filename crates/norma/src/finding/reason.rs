//! The tree of reasons: each node a rule, a condition, a fact, or what happened to the law.

use calendar::Date;

use crate::program::{Confidence, ProvisionId, Value};

/// A provision as a finding cites it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cited {
    /// `dl-113-2018/art13-com1-leta`.
    pub reference: String,
    /// The heading as printed.
    pub heading: String,
    /// URN of the division.
    pub urn: String,
    /// Publication of the act.
    pub published: Date,
    /// First day of this version of the text.
    pub since: Option<Date>,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Its number in the program.
    pub provision: ProvisionId,
}

/// One node of the reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub what: What,
    /// How it came out.
    pub status: Status,
    /// Where it stands, for rules, params, events and clauses on the governing law.
    pub cited: Option<Cited>,
    /// What it rests on.
    pub because: Vec<Reason>,
}

/// What a node is about. Texts are names and canonical Norma, not prose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A conclusion by name.
    Conclusion(String),
    /// A rule by name.
    Rule(String),
    /// Nothing spoke: what the conclusion is otherwise.
    Otherwise,
    /// A condition, as Norma.
    Condition(String),
    /// A fact by its path.
    Fact(String),
    /// A param by name.
    Param(String),
    /// The law of this day governs, by this clause.
    GovernedBy(String),
    /// An event by name.
    Event(String),
    /// A relation by name, when it is incomplete.
    Relation(String),
}

/// How a node came out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// A known value.
    Is(Value),
    /// Known not to exist.
    Absent,
    /// Not known.
    Unknown,
    /// Known only between these.
    Between(Option<Value>, Option<Value>),
    /// Contradiction between these rules.
    Conflict(Vec<String>),
    /// Without content here.
    Unwritten,
    /// It can't be said: `overflow`, `division-by-zero`, `tie` or `uses`, and the rows or the name concerned.
    Fault(&'static str, String),
    /// The rule applies.
    Applies,
    /// Its condition isn't met.
    DoesNotApply,
    /// It may apply.
    Possible,
    /// Its condition is met, but these prevail over it.
    Defeated(Vec<String>),
    /// It wasn't law on that day: `ended`, `not-yet`, `suspended`, `annulled`, `unpublished`, and the event or act that made it so.
    NotInForce(&'static str, String),
    /// It speaks only under another reading of this dispute.
    NotUnderThisReading(String),
    /// The law of this day.
    LawOf(Date),
    /// The event works, waits, or touches others only.
    Works(bool),
}
