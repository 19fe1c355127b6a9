//! What a case file says should come out: `[expect]`, or `[expect.READING]` for one reading.

use ::toml::de::DeValue;

use super::super::Told;
use super::{Item, Key, Reader, in_order};
use crate::notice::{self, Span};
use crate::program::{ConclusionId, ReadingId, Value};

/// One expectation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expect {
    /// Where it is written.
    pub at: Span,
    /// Of which conclusion.
    pub conclusion: ConclusionId,
    /// Under which reading; none: under each that is asked.
    pub reading: Option<ReadingId>,
    /// What.
    pub outcome: Expected,
}

/// What should come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// This value; none: known not to exist.
    Known(Option<Value>),
    /// Not known.
    Unknown,
    /// A conflict.
    Conflict,
    /// No content.
    Unwritten,
    /// The reading doesn't speak of it.
    NotApplicable,
}

impl Reader<'_> {
    pub(super) fn expect(&mut self, value: Item<'_, '_>) {
        let DeValue::Table(table) = value.get_ref() else {
            return self.tell(notice::case_wrong_expect(self.span(&value.span())));
        };
        for (key, value) in in_order(table) {
            match value.get_ref() {
                DeValue::Table(of_reading)
                    if self.program.conclusion_named(key.get_ref()).is_none() =>
                {
                    let Some(reading) = self.program.reading_named(key.get_ref()) else {
                        self.tell(notice::case_unknown_reading(
                            self.program,
                            self.span(&key.span()),
                            key.get_ref(),
                        ));
                        continue;
                    };
                    for (key, value) in in_order(of_reading) {
                        self.expect_one(Some(reading), key, value);
                    }
                }
                _ => self.expect_one(None, key, value),
            }
        }
    }

    fn expect_one(&mut self, reading: Option<ReadingId>, key: Key<'_, '_>, value: Item<'_, '_>) {
        let at = self.span(&key.span());
        let Some(conclusion) = self.program.conclusion_named(key.get_ref()) else {
            return self.tell(notice::case_unknown_conclusion(self.program, at, key.get_ref()));
        };
        let outcome = self.expected(conclusion, value);
        self.read.expects.extend(outcome.map(|outcome| Expect {
            at,
            conclusion,
            reading,
            outcome,
        }));
    }

    fn expected(&mut self, conclusion: ConclusionId, value: Item<'_, '_>) -> Option<Expected> {
        if let DeValue::String(word) = value.get_ref() {
            match word.as_ref() {
                "absent" => return Some(Expected::Known(None)),
                "conflict" => return Some(Expected::Conflict),
                "unwritten" => return Some(Expected::Unwritten),
                "not applicable" | "not_applicable" => return Some(Expected::NotApplicable),
                _ => {}
            }
        }
        let ty = self.program.conclusions[conclusion.at()].ty;
        match self.told(ty, value)? {
            Told::Is(value) => Some(Expected::Known(Some(value))),
            Told::Unknown => Some(Expected::Unknown),
            Told::Absent => Some(Expected::Known(None)),
            Told::Between(..) => {
                self.wrong(ty, value);
                None
            }
        }
    }
}
