//! Asking the door what a case expects, and saying where it answers otherwise.

use super::got::Got;
use super::{Case, ExpectOutcome, Expectation};
use crate::door::{Door, Missing, Single, available};
use crate::engine::Picks;
use crate::finding::{State, Warning};
use crate::notice::Span;
use crate::program::{Program, ReadingId};

/// An expectation of a case, tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedExpectation {
    /// Its place in [`Case::expects`].
    pub place: usize,
    /// Where it is written.
    pub span: Span,
    /// The readings under which it was tried.
    pub asked: Vec<ReadingId>,
    /// Where the law answers otherwise; none when the expectation holds.
    pub misses: Vec<Miss>,
}

/// One answer other than expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Miss {
    /// Under which reading; none when no reading could be asked at all.
    pub reading: Option<ReadingId>,
    /// What was expected, as a case writes it.
    pub expected: String,
    /// What the law answers, in the same words.
    pub got: String,
    /// The rule that decided.
    pub decided_by: Option<String>,
    /// What is missing.
    pub missing: Vec<String>,
    /// What a reader is warned of.
    pub warnings: Vec<Warning>,
}

impl CheckedExpectation {
    /// Whether the law answers as expected, under each reading asked.
    pub fn holds(&self) -> bool {
        self.misses.is_empty()
    }
}

/// Tries every expectation of a case, in order.
pub fn run(program: &Program, case: &Case) -> Vec<CheckedExpectation> {
    run_at(&Door::of(program), program, case)
}

/// The same at a door that is open already: for many cases of one law.
pub fn run_at<'a>(
    door: &Door<'a>,
    program: &'a Program,
    case: &'a Case,
) -> Vec<CheckedExpectation> {
    let tried = case.expects.iter().enumerate();
    tried.map(|(place, expect)| Trial { door, program, case, expect }.checked(place)).collect()
}

struct Trial<'d, 'a> {
    door: &'d Door<'a>,
    program: &'a Program,
    case: &'a Case,
    expect: &'a Expectation,
}

impl Trial<'_, '_> {
    fn checked(&self, place: usize) -> CheckedExpectation {
        let public = available(self.program, self.expect.known);
        let named = !self.expect.under.is_empty();
        let readings = if named { &self.expect.under } else { &public };
        let (mut asked, mut misses) = (Vec::new(), Vec::new());
        let mut met = Vec::new();
        for reading in readings {
            let public = public.contains(reading);
            let Some(result) = self.tried(*reading, public, named, &mut met) else { continue };
            asked.push(*reading);
            misses.extend(result.err());
        }
        if asked.is_empty() {
            misses.push(self.miss(None, "no reading is public and in scope".to_string()));
        }
        CheckedExpectation { place, span: self.expect.span, asked, misses }
    }

    /// Whether the expectation holds under a reading; nothing when the reading isn't one it speaks of.
    /// The choices under which it is met already needn't be tried again.
    fn tried(
        &self,
        reading: ReadingId,
        public: bool,
        named: bool,
        met_before: &mut Vec<Picks>,
    ) -> Option<Result<(), Miss>> {
        let wants_unavailable = self.expect.outcome == ExpectOutcome::Unavailable;
        if !public || wants_unavailable {
            let got = if public { "available" } else { "unavailable" };
            let met = !public && wants_unavailable;
            return Some(if met { Ok(()) } else { Err(self.miss(Some(reading), got.to_string())) });
        }
        let ask = self.expect.ask(self.program, self.case, reading);
        let single = self.door.single(&ask, self.expect.of);
        if !named && !single.is_in_scope() && self.expect.outcome != ExpectOutcome::NotApplicable {
            return None;
        }
        let alike = single.speaks() && self.expect.warns.is_empty();
        if alike && met_before.contains(single.deciding()) {
            return Some(Ok(()));
        }
        if !self.is_met(&single) {
            return Some(Err(self.missed(reading, Got::from(&single, Missing::Sought))));
        }
        if alike {
            met_before.push(single.deciding().clone());
        }
        Some(Ok(()))
    }

    fn is_met(&self, single: &Single<'_, '_>) -> bool {
        let plain = |(state, rule): (State, _)| self.expect.is_plainly_met(&state, rule);
        single.state().is_some_and(plain)
            || self.expect.is_met(self.program, &Got::from(single, self.expect.missing()))
    }

    fn missed(&self, reading: ReadingId, got: Got) -> Miss {
        let words = got.in_words(self.program);
        let Got { decided_by, missing, warnings, .. } = got;
        Miss { decided_by, missing, warnings, ..self.miss(Some(reading), words) }
    }

    fn miss(&self, reading: Option<ReadingId>, got: String) -> Miss {
        let expected = self.expect.in_words(self.program);
        Miss { reading, expected, got, decided_by: None, missing: Vec::new(), warnings: Vec::new() }
    }
}
