//! How long the law gives, and the last day of it.
//!
//! A term excludes its first day. Terms counted backwards from an event and terms in hours are
//! not here yet.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ClockOp, Date, DayTable, Due};

mod pause;
mod run;

/// How long a term is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amount {
    /// Days, holidays among them.
    Days(u32),
    /// Days on which the office works.
    WorkingDays(u32),
    /// Months: the same day of the month, or its last.
    Months(u32),
    /// Years: the same day of the year, or 28 February.
    Years(u32),
}

/// A term of law. The day it starts from is never counted.
///
/// ```
/// use calendar::{Amount, DayTable, Term};
/// let filed = "2018-09-10".parse().unwrap();
/// let due = Term::new(Amount::Days(45)).due(filed, &DayTable::empty(), &[]).unwrap();
/// assert_eq!(due.last_day.to_string(), "2018-10-25");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Term {
    /// How long it is.
    pub amount: Amount,
}

impl Term {
    /// A term so long.
    pub const fn new(amount: Amount) -> Term {
        Term { amount }
    }

    /// The last day of the term that starts from `start`, and how it came about.
    ///
    /// Terms in months and years first run by the calendar and then give back, in days, what did
    /// not run. An end that moves off a holiday passes over a recess or suspension it meets.
    pub fn due(self, start: Date, table: &DayTable, ops: &[ClockOp]) -> Result<Due, TermError> {
        for op in ops {
            if let ClockOp::Suspended { from, until } = *op
                && from > until
            {
                return Err(TermError::Backwards { from, until });
            }
        }
        let far = TermError::BeyondCalendar { start, amount: self.amount };
        run::Run { term: self, table, ops, steps: Vec::new() }.finish(start).ok_or(far)
    }
}

/// Why a term has no last day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TermError {
    /// The last day comes after 9999-12-31, or the clock never runs.
    BeyondCalendar {
        /// The start of the term.
        start: Date,
        /// How long it is.
        amount: Amount,
    },
    /// A suspension ends before it begins.
    Backwards {
        /// Its first day.
        from: Date,
        /// Its last day.
        until: Date,
    },
}

impl fmt::Display for TermError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TermError::BeyondCalendar { start, amount } => {
                write!(f, "a term of {amount} from {start} does not end before {}", Date::MAX)
            }
            TermError::Backwards { from, until } => {
                write!(f, "the suspension from {from} until {until} ends before it begins")
            }
        }
    }
}

impl std::error::Error for TermError {}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = match *self {
            Amount::Days(count) => (count, "day"),
            Amount::WorkingDays(count) => (count, "working day"),
            Amount::Months(count) => (count, "month"),
            Amount::Years(count) => (count, "year"),
        };
        write!(f, "{count} {unit}{}", if count == 1 { "" } else { "s" })
    }
}
