//! Whether an answer is what was expected.

use super::got::{Got, warns};
use super::{ExpectOutcome, Expectation};
use crate::door::Missing;
use crate::finding::State;
use crate::program::{Program, RuleId};

impl Expectation {
    /// Missing facts matter only where they are named, and where a warning may be about them.
    pub(super) fn missing(&self) -> Missing {
        let matter = !self.needs.is_empty() || !self.warns.is_empty();
        if matter { Missing::Sought } else { Missing::Left }
    }

    /// Whether what came out is this, in every respect that is named.
    pub(super) fn is_met(&self, program: &Program, got: &Got) -> bool {
        self.has_outcome(&got.state)
            && self.by.is_none_or(|rule| {
                got.decided_by.as_deref() == Some(&program.rules[rule.at()].name)
            })
            && self.needs.iter().all(|need| got.missing.iter().any(|path| names(need, path)))
            && self
                .warns
                .iter()
                .all(|words| got.warnings.iter().any(|warning| warns(warning, words)))
            && self.confidence.is_none_or(|wanted| got.confidence == Some(wanted))
            && self.earliest.is_none_or(|day| got.earliest == Some(day))
    }

    /// Whether it is met already by what a question comes to and the rule that gave it; if not, reasons are to be looked at.
    pub(super) fn is_plainly_met(&self, state: &State, rule: Option<RuleId>) -> bool {
        let plain = self.needs.is_empty() && self.warns.is_empty() && self.confidence.is_none();
        plain && self.has_outcome(state) && (self.by.is_none() || self.by == rule)
    }

    fn has_outcome(&self, got: &State) -> bool {
        match (&self.outcome, got) {
            (ExpectOutcome::Is(wanted), State::Known(Some(value))) => wanted == value,
            (ExpectOutcome::Absent, State::Known(None)) => true,
            (ExpectOutcome::Unknown, State::Unknown) => true,
            (ExpectOutcome::Conflict, State::Conflict(_)) => true,
            (ExpectOutcome::Unwritten, State::Unwritten) => true,
            (ExpectOutcome::NotApplicable, State::NotApplicable) => true,
            _ => false,
        }
    }
}

/// Whether a need as written names a missing path: `permit` the relation itself, `permit.kind` the field of any row.
fn names(need: &str, path: &str) -> bool {
    let without_row = |path: &str| match (path.find('['), path.find(']')) {
        (Some(open), Some(close)) if open < close => {
            format!("{}{}", &path[..open], &path[close + 1..])
        }
        _ => path.to_string(),
    };
    need == path || need == without_row(path)
}

impl Expectation {
    /// Everything it asks for, as a case writes it.
    pub(super) fn in_words(&self, program: &Program) -> String {
        let mut words = vec![self.outcome.in_words(program)];
        words.extend(self.earliest.map(|day| format!("earliest {day}")));
        words.extend(self.by.map(|rule| format!("by {}", program.rules[rule.at()].name)));
        if !self.needs.is_empty() {
            words.push(format!("needs {}", self.needs.join(", ")));
        }
        words.extend(self.warns.iter().map(|words| format!("warns \"{words}\"")));
        words.extend(
            self.confidence
                .map(|wanted| format!("confidence {}", format!("{wanted:?}").to_lowercase())),
        );
        words.join(" ")
    }
}
