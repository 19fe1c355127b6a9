//! The small things many statements write alike: dates, `in force`, `under`, confidence.

use calendar::Date;

use super::{Parser, Read};
use crate::syntax::ast::{At, Confidence, InForce, Under};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// `2018-10-05`
    pub(super) fn date(&mut self) -> Read<At<Date>> {
        match self.peek().kind {
            Kind::Date(value) => Ok(At { value, span: self.take() }),
            _ => self.unexpected("a date, as in 2018-10-05"),
        }
    }

    /// A date after `word`, if that word comes next.
    pub(super) fn date_after(&mut self, word: &str) -> Read<Option<At<Date>>> {
        match self.take_word(word) {
            true => self.date().map(Some),
            false => Ok(None),
        }
    }

    /// `08-31`
    pub(super) fn day_of_year(&mut self) -> Read<At<(u32, u32)>> {
        match self.peek().kind {
            Kind::DayOfYear(month, day) => Ok(At { value: (month, day), span: self.take() }),
            _ => self.unexpected("a month and a day, as in 08-31"),
        }
    }

    /// `2018-10-05 ..` or `2018-10-05 .. 2020-10-22`
    pub(super) fn in_force(&mut self) -> Read<InForce> {
        let from = self.date()?;
        self.expect_sign("..")?;
        let until = match self.peek().kind {
            Kind::Date(_) => Some(self.date()?),
            _ => None,
        };
        Ok(InForce { from, until })
    }

    /// `art13 = excluding or stayed`
    pub(super) fn under(&mut self) -> Read<Under> {
        let dispute = self.name("the name of a dispute")?;
        self.expect_sign("=")?;
        let mut alternatives = vec![self.name("an alternative")?];
        while self.take_word("or") {
            alternatives.push(self.name("an alternative")?);
        }
        Ok(Under { dispute, alternatives })
    }

    /// `low`, `medium`, `high`
    pub(super) fn confidence(&mut self) -> Read<At<Confidence>> {
        let value = match self.word() {
            Some("low") => Confidence::Low,
            Some("medium") => Confidence::Medium,
            Some("high") => Confidence::High,
            _ => return self.unexpected("`low`, `medium` or `high`"),
        };
        Ok(At { value, span: self.take() })
    }
}
