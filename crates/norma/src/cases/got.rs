//! What the door answered, in the form in which cases expect things, and in words.

use super::ExpectOutcome;
use crate::door::{Answered, Missing, Single};
use crate::finding::{Due, Finding, PathFinding, State, Warning};
use crate::program::{Confidence, Program, Value};

/// One answer, of whatever kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Got {
    pub state: State,
    pub decided_by: Option<String>,
    pub missing: Vec<String>,
    pub warnings: Vec<Warning>,
    pub confidence: Option<Confidence>,
    pub earliest: Option<calendar::Date>,
}

impl Got {
    /// What is answered of the thing asked about.
    pub fn from(single: &Single<'_, '_>, missing: Missing) -> Got {
        match single.answer(missing) {
            Answered::Finding(finding) => Got::of_finding(finding),
            Answered::Due(due) => due.map_or_else(Got::nothing, Got::of_deadline),
            Answered::Path(path) => path.map_or_else(Got::nothing, Got::of_path),
        }
    }

    fn nothing() -> Got {
        let state = State::NotApplicable;
        Got {
            state,
            decided_by: None,
            missing: Vec::new(),
            warnings: Vec::new(),
            confidence: None,
            earliest: None,
        }
    }

    fn of_finding(finding: Finding) -> Got {
        Got {
            state: finding.state,
            decided_by: finding.decided_by,
            missing: finding.missing,
            warnings: finding.warnings,
            confidence: Some(finding.confidence),
            earliest: None,
        }
    }

    /// A last day counts as known when it is also sure that the deadline concerns the person.
    fn of_deadline(due: Due) -> Got {
        let day = due.due.filter(|_| due.certain);
        Got {
            state: day.map_or(State::Unknown, |day| State::Known(Some(Value::Date(day)))),
            missing: due.missing,
            warnings: due.warnings,
            confidence: Some(due.article.confidence),
            earliest: due.earliest,
            ..Got::nothing()
        }
    }

    fn of_path(path: PathFinding) -> Got {
        Got {
            state: path.open.map_or(State::Unknown, |open| State::Known(Some(Value::YesNo(open)))),
            missing: path.missing,
            warnings: path.warnings,
            confidence: path.articles.first().map(|article| article.confidence),
            ..Got::nothing()
        }
    }

    /// As a case would write it.
    pub fn in_words(&self, program: &Program) -> String {
        match &self.state {
            State::Known(Some(value)) => program.value_in_words(value),
            State::Known(None) => "absent".to_string(),
            State::Unknown => match self.earliest {
                Some(day) => format!("unknown earliest {day}"),
                None => "unknown".to_string(),
            },
            State::Conflict(rules) => format!("conflict of {}", rules.join(", ")),
            State::Unwritten => "unwritten".to_string(),
            State::NotApplicable => "not applicable".to_string(),
        }
    }
}

impl ExpectOutcome {
    /// As a case writes it.
    pub fn in_words(&self, program: &Program) -> String {
        match self {
            ExpectOutcome::Is(value) => program.value_in_words(value),
            ExpectOutcome::Absent => "absent".to_string(),
            ExpectOutcome::Unknown => "unknown".to_string(),
            ExpectOutcome::Conflict => "conflict".to_string(),
            ExpectOutcome::Unwritten => "unwritten".to_string(),
            ExpectOutcome::NotApplicable => "not applicable".to_string(),
            ExpectOutcome::Unavailable => "unavailable".to_string(),
        }
    }
}

/// Whether a warning has these words, in its code or in what fills it.
pub(super) fn warns(warning: &Warning, words: &str) -> bool {
    format!("{}: {}", warning.code, warning.words).contains(words)
}
