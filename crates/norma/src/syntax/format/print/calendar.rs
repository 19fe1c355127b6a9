//! Calendars.

use super::super::doc::{row, text};
use super::deadline::day_of_year;
use super::words::{date, name, names, phrase, quote};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{Calendar, Holiday};

impl Printer<'_> {
    pub(super) fn calendar(&self, calendar: &Calendar) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &calendar.labels);
        if !calendar.rests.is_empty() {
            clauses.add("rests", names(&calendar.rests));
        }
        for holiday in &calendar.holidays {
            self.holiday(holiday, &mut clauses);
        }
        for (days, of) in &calendar.easter {
            clauses.add("easter plus", text(format!("{} {}", days.value, quote(&of.value))));
        }
        clauses.under(phrase([text("calendar"), name(&calendar.name)]))
    }

    fn holiday(&self, holiday: &Holiday, clauses: &mut Clauses) {
        let mut line = vec![text(format!(
            "{} {}",
            day_of_year(holiday.day.value),
            quote(&holiday.name.value)
        ))];
        if let Some(from) = &holiday.from {
            line.extend([text(" from "), date(from)]);
        }
        if let Some(until) = &holiday.until {
            line.extend([text(" until "), date(until)]);
        }
        clauses.add("holiday", row(line));
    }
}
