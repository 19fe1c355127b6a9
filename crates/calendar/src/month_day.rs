//! A day that comes every year, such as 25 April.
//!
//! 29 February is one, and comes only in leap years.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::Date;
use crate::date::days_in_month;

/// A month and a day of it, written `04-25`. Invariant: some year has that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: u32,
    day: u32,
}

impl MonthDay {
    /// The day so written, or nothing when no year has it.
    pub const fn new(month: u32, day: u32) -> Option<MonthDay> {
        const A_LEAP_YEAR: i32 = 2000;
        if month < 1 || month > 12 || day < 1 || day > days_in_month(A_LEAP_YEAR, month) {
            return None;
        }
        Some(MonthDay { month, day })
    }

    /// The month and day of a date.
    pub const fn of(date: Date) -> MonthDay {
        let (_, month, day) = date.civil();
        MonthDay { month, day }
    }
}

impl FromStr for MonthDay {
    type Err = String;

    fn from_str(text: &str) -> Result<MonthDay, String> {
        let wrong = || format!("`{text}` is not a day of the year: write month-day, as in 04-25");
        let (month, day) = text.split_once('-').ok_or_else(wrong)?;
        let number = |digits: &str| {
            let two = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            two.then(|| digits.parse().ok()).flatten()
        };
        let parts = number(month).zip(number(day));
        parts.and_then(|(month, day)| MonthDay::new(month, day)).ok_or_else(wrong)
    }
}

impl TryFrom<String> for MonthDay {
    type Error = String;

    fn try_from(text: String) -> Result<MonthDay, String> {
        text.parse()
    }
}

impl fmt::Display for MonthDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> String {
        day.to_string()
    }
}
