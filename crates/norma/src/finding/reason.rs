//! One node of the reasons: a rule, a condition, a fact, or what happened to the law. Names are numbers of the program.

use std::sync::Arc;

use calendar::Date;

use super::Cited;
use crate::program::{
    ActId, ConclusionId, DisputeId, EventId, FactId, ParamId, Program, RelationId, RuleId,
    TransitionalId, Value,
};

/// One node of the reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// What it is.
    pub what: What,
    /// How it came out.
    pub status: Status,
    /// Where it stands, for rules, params, events and clauses on the governing law.
    pub cited: Option<Arc<Cited>>,
    /// What it rests on. Of a point of law nothing stands here: [`super::Reasons::under`] tells it.
    pub because: Vec<Reason>,
}

/// A question of law, asked by the law of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Point {
    /// The question.
    pub conclusion: ConclusionId,
    /// Its law answers, unless a clause sends the question to another day's.
    pub law: Date,
}

/// What a node is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A point of law, which is explained once however often it is used.
    Point(Point),
    /// A rule.
    Rule(RuleId),
    /// Nothing spoke: what the conclusion is otherwise.
    Otherwise,
    /// A condition, as Norma.
    Condition(Arc<str>),
    /// A fact; of a field the place of its row, unless the relation has only one.
    Fact(FactId, Option<usize>),
    /// A param.
    Param(ParamId),
    /// The law of another day governs, by this clause.
    GovernedBy(Clause),
    /// An event.
    Event(EventId),
    /// A relation, when it is incomplete.
    Relation(RelationId),
}

/// What sends a question to another day's law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clause {
    /// The conclusion's own clause.
    Own(ConclusionId),
    /// A transitional.
    Transitional(TransitionalId),
}

/// What made a rule no law on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// What an event did.
    Event(EventId),
    /// What its act says.
    Act(ActId),
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
    Conflict(Vec<RuleId>),
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
    Defeated(Vec<RuleId>),
    /// It wasn't law on that day: `ended`, `not-yet`, `suspended`, `annulled`, `unpublished`, and what made it so.
    NotInForce(&'static str, Cause),
    /// It speaks only under another reading of this dispute.
    NotUnderThisReading(DisputeId),
    /// The law of this day.
    LawOf(Date),
    /// The event works, waits, or touches others only.
    Works(bool),
}

impl What {
    /// Its name, its path or its words.
    pub fn name(&self, program: &Program) -> String {
        match self {
            What::Point(point) => program.conclusions[point.conclusion.at()].name.clone(),
            What::Rule(id) => program.rules[id.at()].name.clone(),
            What::Otherwise => String::new(),
            What::Condition(words) => words.to_string(),
            What::Fact(fact, row) => path(program, *fact, *row),
            What::Param(id) => program.params[id.at()].name.clone(),
            What::GovernedBy(clause) => clause.name(program).to_string(),
            What::Event(id) => program.events[id.at()].name.clone(),
            What::Relation(id) => program.relations[id.at()].name.clone(),
        }
    }
}

/// `habitual_abode`, `permit.kind`, `permit[2].kind`.
fn path(program: &Program, fact: FactId, row: Option<usize>) -> String {
    let fact = &program.facts[fact.at()];
    let relation = fact.relation.map(|id| &program.relations[id.at()].name);
    match (relation, row) {
        (Some(relation), Some(row)) => format!("{relation}[{row}].{}", fact.name),
        (Some(relation), None) => format!("{relation}.{}", fact.name),
        (None, _) => fact.name.clone(),
    }
}

impl Clause {
    /// Its name.
    pub fn name(self, program: &Program) -> &str {
        match self {
            Clause::Own(id) => &program.conclusions[id.at()].name,
            Clause::Transitional(id) => &program.transitionals[id.at()].name,
        }
    }
}

impl Cause {
    /// The name of the event or the act.
    pub fn name(self, program: &Program) -> &str {
        match self {
            Cause::Event(id) => &program.events[id.at()].name,
            Cause::Act(id) => &program.acts[id.at()].id,
        }
    }
}
