//! Reading a date, and saying what is wrong with one that cannot be read.
//!
//! One form is read, `YYYY-MM-DD`. Others (`1/2/2019`) are never guessed at: the message offers
//! the date they most likely mean, and the person decides.

use std::fmt;
use std::str::FromStr;

use crate::Date;
use crate::date::{days_in_month, is_leap};

/// Why a text is not a date. Its `Display` is a sentence for the person who wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DateError {
    /// The text does not have the form `YYYY-MM-DD`.
    Form {
        /// The text as given.
        text: String,
        /// The date it most likely means, when it can be made out.
        nearest: Option<Date>,
    },
    /// The year is 0: years begin at 1.
    Year {
        /// The text as given.
        text: String,
    },
    /// The month is not between 1 and 12.
    Month {
        /// The text as given.
        text: String,
        /// The number that stands where the month should.
        month: u32,
        /// The date with month and day exchanged, when that is one.
        nearest: Option<Date>,
    },
    /// The month has no such day.
    Day {
        /// The text as given.
        text: String,
        /// The last day of that month, or its first when the day given is 0.
        nearest: Date,
    },
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Date, DateError> {
        let Some((year, month, day)) = iso_parts(text) else {
            return Err(DateError::Form { text: shortened(text), nearest: nearest(text) });
        };
        Date::new(year, month, day).ok_or_else(|| why_not(text, year, month, day))
    }
}

/// The three numbers of a text that has the right form, whether or not they make a date.
fn iso_parts(text: &str) -> Option<(i32, u32, u32)> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |sum, digit| {
            digit.is_ascii_digit().then(|| sum * 10 + u32::from(digit - b'0'))
        })
    };
    Some((number(&bytes[..4])? as i32, number(&bytes[5..7])?, number(&bytes[8..])?))
}

fn why_not(text: &str, year: i32, month: u32, day: u32) -> DateError {
    let text = text.to_string();
    if year == 0 {
        return DateError::Year { text };
    }
    if !(1..=12).contains(&month) {
        return DateError::Month { text, month, nearest: Date::new(year, day, month) };
    }
    let there_is = if day == 0 { 1 } else { days_in_month(year, month) };
    let nearest = Date::new(year, month, there_is).unwrap_or(Date::MAX);
    DateError::Day { text, nearest }
}

/// The date meant by three numbers in another common order: year first, or Italian day first.
fn nearest(text: &str) -> Option<Date> {
    let numbers: Vec<&str> = text.trim().split(['-', '/', '.', ' ', 'T']).collect();
    let [first, second, third, ..] = numbers[..] else {
        return None;
    };
    let (year, month, day) = if first.len() == 4 {
        (first, second, third)
    } else if third.len() == 4 {
        (third, second, first)
    } else {
        return None;
    };
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The text, cut where it would drown the message.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_string(),
    }
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DateError::Form { text, nearest: Some(date) } => {
                write!(f, "`{text}` is not written year-month-day: did you mean {date}")
            }
            DateError::Form { text, nearest: None } => {
                write!(f, "`{text}` is not a date: write year-month-day, as in 2019-02-01")
            }
            DateError::Year { text } => {
                write!(f, "`{text}` is not a date: the first year is 0001")
            }
            DateError::Month { text, month, nearest } => {
                write!(f, "`{text}` is not a date: there is no month {month:02}")?;
                match nearest {
                    Some(date) => write!(f, "; did you mean {date}"),
                    None => write!(f, "; months go from 01 to 12"),
                }
            }
            DateError::Day { text, nearest } => {
                let (year, month, days) = nearest.civil();
                let name = MONTHS[month as usize - 1];
                if days == 1 {
                    return write!(f, "`{text}` is not a day: {name} {year} begins on {nearest}");
                }
                let leap = if month == 2 && is_leap(year) { ", a leap year," } else { "" };
                write!(f, "`{text}` is not a day: {name} {year}{leap} has {days} days; ")?;
                write!(f, "the last is {nearest}")
            }
        }
    }
}

impl std::error::Error for DateError {}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
