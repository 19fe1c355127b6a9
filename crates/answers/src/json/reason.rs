//! The tree of reasons.

use calendar::Date;
use serde::Serialize;

use norma::finding::{Reason, Status, What};
use norma::program::{Program, Value};

use super::finding::CitedForm;
use super::written;

/// A node: what it is about, how it came out, where it stands, what it rests on.
#[derive(Serialize)]
pub(super) struct ReasonForm<'a> {
    what: &'static str,
    name: &'a str,
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
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    by: &'a [String],
}

impl<'a> ReasonForm<'a> {
    pub(super) fn of(program: &Program, reason: &'a Reason) -> ReasonForm<'a> {
        let (what, name) = about(&reason.what);
        ReasonForm {
            what,
            name,
            status: StatusForm::of(program, &reason.status),
            article: reason.cited.as_ref().map(CitedForm::of),
            because: reason.because.iter().map(|reason| ReasonForm::of(program, reason)).collect(),
        }
    }
}

fn about(what: &What) -> (&'static str, &str) {
    match what {
        What::Conclusion(name) => ("conclusion", name),
        What::Rule(name) => ("rule", name),
        What::Otherwise => ("otherwise", ""),
        What::Condition(words) => ("condition", words),
        What::Fact(path) => ("fact", path),
        What::Param(name) => ("param", name),
        What::GovernedBy(name) => ("governed_by", name),
        What::Event(name) => ("event", name),
        What::Relation(name) => ("relation", name),
    }
}

impl<'a> StatusForm<'a> {
    fn of(program: &Program, status: &'a Status) -> StatusForm<'a> {
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
            Status::Conflict(by) => StatusForm { by, ..state("conflict") },
            Status::Unwritten => state("unwritten"),
            Status::Applies => state("applies"),
            Status::DoesNotApply => state("does_not_apply"),
            Status::Possible => state("possible"),
            Status::Defeated(by) => StatusForm { by, ..state("defeated") },
            Status::NotInForce(why, cause) => StatusForm {
                value: Some((*why).to_string()),
                cause: Some(cause),
                ..state("not_in_force")
            },
            Status::NotUnderThisReading(dispute) => {
                StatusForm { cause: Some(dispute), ..state("other_reading") }
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
