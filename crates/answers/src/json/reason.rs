//! The reasons as trees. A point of law is told in full once in a result: under its own finding, else where it comes
//! first. Everywhere else stands a node that refers to it.

use std::collections::BTreeSet;

use calendar::Date;
use serde::Serialize;

use norma::finding::{Finding, Point, Reason, Reasons, Status, What};
use norma::program::{Program, RuleId, Value};

use super::finding::CitedForm;
use super::written;

/// A node: what it is about, how it came out, where it stands, what it rests on.
#[derive(Serialize)]
pub(super) struct ReasonForm<'a> {
    what: &'static str,
    name: String,
    /// Of a point of law told here.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// Of a point of law told elsewhere in the result.
    #[serde(rename = "ref", skip_serializing_if = "Option::is_none")]
    told_at: Option<String>,
    status: StatusForm<'a>,
    article: Option<CitedForm<'a>>,
    because: Vec<ReasonForm<'a>>,
}

/// How a node came out; only what says something is written.
#[derive(Default, Serialize)]
struct StatusForm<'a> {
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    between: Option<[Option<String>; 2]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    day: Option<Date>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by: Vec<&'a str>,
}

/// Tells the reasons of one result.
pub(super) struct Teller<'a> {
    program: &'a Program,
    /// The points the findings are about: each is told there.
    own: BTreeSet<Point>,
    told: BTreeSet<Point>,
}

impl<'a> Teller<'a> {
    /// Of these findings, told in their order.
    pub(super) fn of(program: &'a Program, findings: &[Finding]) -> Teller<'a> {
        let asked = findings.iter().flat_map(|it| &it.reasons).flat_map(Reasons::asked);
        let own = asked.filter_map(|node| point(&node.what)).collect();
        Teller { program, own, told: BTreeSet::new() }
    }

    /// The tree of one of the findings.
    pub(super) fn tree(&mut self, reasons: &'a Reasons) -> Option<ReasonForm<'a>> {
        reasons.asked().first().map(|node| self.in_full(reasons, node))
    }

    fn node(&mut self, reasons: &'a Reasons, node: &'a Reason) -> ReasonForm<'a> {
        let told = point(&node.what).filter(|point| !self.is_first(*point));
        match told {
            Some(point) => ReasonForm { told_at: Some(self.id(point)), ..self.alone(node) },
            None => self.in_full(reasons, node),
        }
    }

    /// Whether a point is to be told here, beneath a finding.
    fn is_first(&mut self, point: Point) -> bool {
        !self.own.contains(&point) && self.told.insert(point)
    }

    fn in_full(&mut self, reasons: &'a Reasons, node: &'a Reason) -> ReasonForm<'a> {
        let id = point(&node.what).map(|point| self.id(point));
        let because = reasons.under(node).iter().map(|below| self.node(reasons, below)).collect();
        ReasonForm { id, because, ..self.alone(node) }
    }

    fn alone(&self, node: &'a Reason) -> ReasonForm<'a> {
        ReasonForm {
            what: kind(&node.what),
            name: node.what.name(self.program),
            id: None,
            told_at: None,
            status: StatusForm::of(self.program, &node.status),
            article: node.cited.as_deref().map(CitedForm::of),
            because: Vec::new(),
        }
    }

    /// `registrable@2019-02-01`: the question and the day whose law answers.
    fn id(&self, point: Point) -> String {
        format!("{}@{}", self.program.conclusions[point.conclusion.at()].name, point.law)
    }
}

fn point(what: &What) -> Option<Point> {
    if let What::Point(point) = what { Some(*point) } else { None }
}

fn kind(what: &What) -> &'static str {
    match what {
        What::Point(_) => "conclusion",
        What::Rule(_) => "rule",
        What::Otherwise => "otherwise",
        What::Condition(_) => "condition",
        What::Fact(..) => "fact",
        What::Param(_) => "param",
        What::GovernedBy(_) => "governed_by",
        What::Event(_) => "event",
        What::Relation(_) => "relation",
    }
}

impl<'a> StatusForm<'a> {
    fn of(program: &'a Program, status: &'a Status) -> StatusForm<'a> {
        let names = |rules: &[RuleId]| {
            rules.iter().map(|id| program.rules[id.at()].name.as_str()).collect()
        };
        let state = |state| StatusForm { state, ..StatusForm::default() };
        let end = |end: &Option<Value>| end.as_ref().map(|value| written(program, value));
        match status {
            Status::Is(value) => {
                StatusForm { value: Some(written(program, value)), ..state("known") }
            }
            Status::Absent => state("absent"),
            Status::Unknown => state("unknown"),
            Status::Between(low, high) => {
                StatusForm { between: Some([end(low), end(high)]), ..state("between") }
            }
            Status::Conflict(by) => StatusForm { by: names(by), ..state("conflict") },
            Status::Unwritten => state("unwritten"),
            Status::Applies => state("applies"),
            Status::DoesNotApply => state("does_not_apply"),
            Status::Possible => state("possible"),
            Status::Defeated(by) => StatusForm { by: names(by), ..state("defeated") },
            Status::NotInForce(why, cause) => StatusForm {
                value: Some((*why).to_string()),
                cause: Some(cause.name(program)),
                ..state("not_in_force")
            },
            Status::NotUnderThisReading(dispute) => {
                let cause = Some(program.disputes[dispute.at()].name.as_str());
                StatusForm { cause, ..state("other_reading") }
            }
            Status::LawOf(day) => StatusForm { day: Some(*day), ..state("law_of") },
            Status::Fault(code, words) => StatusForm {
                value: Some((*code).to_string()),
                cause: Some(words),
                ..state("fault")
            },
            Status::Works(works) => state(if *works { "works" } else { "does_not_work" }),
        }
    }
}
