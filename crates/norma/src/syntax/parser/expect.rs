//! `expect`: what must follow from a case.

use super::{Parser, Read};
use crate::notice::{self, Span};
use crate::syntax::ast::{Expect, ExpectOf, ExpectOutcome};

impl Parser<'_> {
    /// After `expect`.
    pub(super) fn expect(&mut self) -> Read<Expect> {
        let start = self.taken;
        let of = self.expect_of();
        let name = self.name("what is expected")?;
        let outcome = self.outcome()?;
        let mut expect = Expect {
            of,
            name,
            on: None,
            known: None,
            under: Vec::new(),
            takes: Vec::new(),
            outcome,
            by: None,
            needs: Vec::new(),
            warns: Vec::new(),
            confidence: None,
            earliest: None,
            span: start,
        };
        let mut seen = Vec::new();
        while let Some(word) = self.further(&mut seen)? {
            self.expect_clause(&mut expect, word)?;
        }
        expect.span = self.since(start);
        Ok(expect)
    }

    fn expect_of(&mut self) -> ExpectOf {
        match self.word() {
            Some("deadline") => {
                self.take();
                ExpectOf::Deadline
            }
            Some("path") => {
                self.take();
                ExpectOf::Path
            }
            _ => ExpectOf::Conclusion,
        }
    }

    fn outcome(&mut self) -> Read<ExpectOutcome> {
        let outcome = match self.word() {
            Some("absent") => ExpectOutcome::Absent,
            Some("unknown") => ExpectOutcome::Unknown,
            Some("conflict") => ExpectOutcome::Conflict,
            Some("unwritten") => ExpectOutcome::Unwritten,
            Some("unavailable") => ExpectOutcome::Unavailable,
            Some("not") => {
                self.expect_words("not applicable")?;
                return Ok(ExpectOutcome::NotApplicable);
            }
            _ => return self.literal().map(ExpectOutcome::Is),
        };
        self.take();
        Ok(outcome)
    }

    /// Takes the next word of this expectation; `on` and `known` at the start of a line are the case's.
    fn further(&mut self, seen: &mut Vec<(&'static str, Span)>) -> Read<Option<&'static str>> {
        let opens_line = self.peek().opens_line;
        let word = self.word().and_then(|word| FURTHER.into_iter().find(|known| *known == word));
        let Some(word) = word.filter(|word| !(opens_line && matches!(*word, "on" | "known")))
        else {
            return Ok(None);
        };
        let span = self.take();
        if let Some((_, first)) = seen.iter().find(|(twin, _)| *twin == word && *twin != "warns") {
            return self.tell(notice::twice(span, word, *first));
        }
        seen.push((word, span));
        Ok(Some(word))
    }

    fn expect_clause(&mut self, expect: &mut Expect, word: &str) -> Read<()> {
        match word {
            "by" => expect.by = Some(self.name("the name of a rule")?),
            "needs" => expect.needs = self.list(|parser| parser.name_or_field("a fact"))?,
            "warns" => expect.warns.push(self.text()?),
            "confidence" => expect.confidence = Some(self.confidence()?),
            "under" => expect.under = self.names("the name of a reading")?,
            "taking" => expect.takes = self.picks()?,
            "earliest" => expect.earliest = Some(self.date()?),
            "on" => expect.on = Some(self.date()?),
            _ => expect.known = Some(self.date()?),
        }
        Ok(())
    }
}

pub(crate) const FURTHER: [&str; 9] =
    ["by", "needs", "warns", "confidence", "under", "taking", "earliest", "on", "known"];
