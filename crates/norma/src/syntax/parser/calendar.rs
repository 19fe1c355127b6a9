//! `calendar`: a table of days on which nobody works.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{At, Calendar, Holiday, Text};

const CLAUSES: &[&[Clause]] =
    &[&[one("label"), one("rests"), many("holiday"), many("easter plus")]];

impl Parser<'_> {
    pub(super) fn calendar(&mut self) -> Read<Calendar> {
        self.clauses = CLAUSES;
        let name = self.name("the name of a calendar")?;
        let mut calendar = Calendar {
            name,
            labels: Vec::new(),
            rests: Vec::new(),
            holidays: Vec::new(),
            easter: Vec::new(),
        };
        while let Some(clause) = self.clause()? {
            match clause {
                "label" => calendar.labels = self.labels()?,
                "rests" => calendar.rests = self.names("a day of the week")?,
                "holiday" => calendar.holidays.push(self.holiday()?),
                _ => calendar.easter.push(self.easter()?),
            }
        }
        Ok(calendar)
    }

    fn holiday(&mut self) -> Read<Holiday> {
        let day = self.day_of_year()?;
        let name = self.text()?;
        let from = self.date_after("from")?;
        Ok(Holiday { day, name, from, until: self.date_after("until")? })
    }

    fn easter(&mut self) -> Read<(At<u32>, Text)> {
        let days = self.count("a number of days")?;
        Ok((days, self.text()?))
    }
}
