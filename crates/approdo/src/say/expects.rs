//! Whether a case came out as its `[expect]` says.

use norma::facts::{Expect, Expected};
use norma::finding::{Answer, State};

use super::Voice;
use crate::print;

impl Voice<'_> {
    /// What differs from what was expected; nothing when all holds.
    pub fn unmet(self, expect: &Expect, answer: &Answer) -> Option<String> {
        let finding =
            answer.findings.iter().find(|finding| finding.conclusion == expect.conclusion)?;
        if holds(&expect.outcome, &finding.state) {
            return None;
        }
        let say = |en: &'static str, it: &'static str| self.lang.say(en, it);
        let reading = &self.program.readings[answer.vantage.reading.at()].name;
        Some(format!(
            "{} {} {} `{reading}`: {} {}, {} {}",
            print::red(say("failed:", "fallita:")),
            self.conclusion(finding),
            say("under", "secondo"),
            say("expected", "atteso"),
            self.expected(&expect.outcome),
            say("got", "ottenuto"),
            self.state(&finding.state),
        ))
    }

    fn expected(self, outcome: &Expected) -> String {
        self.state(&match outcome {
            Expected::Known(value) => State::Known(value.clone()),
            Expected::Unknown => State::Unknown,
            Expected::Conflict => State::Conflict(Vec::new()),
            Expected::Unwritten => State::Unwritten,
            Expected::NotApplicable => State::NotApplicable,
        })
    }
}

fn holds(outcome: &Expected, state: &State) -> bool {
    match (outcome, state) {
        (Expected::Known(expected), State::Known(got)) => expected == got,
        (Expected::Unknown, State::Unknown)
        | (Expected::Conflict, State::Conflict(_))
        | (Expected::Unwritten, State::Unwritten)
        | (Expected::NotApplicable, State::NotApplicable) => true,
        _ => false,
    }
}
