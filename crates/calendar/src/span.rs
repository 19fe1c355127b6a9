//! How far apart two days are: in days, in months, in years, as an age.
//!
//! Months and days never convert into each other here, since the law does not convert them.

use serde::{Deserialize, Serialize};

use crate::Date;

/// When a person born on 29 February has a birthday in a year without one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeapBirthday {
    /// On 28 February, unless the provision says otherwise.
    #[default]
    Falls28February,
    /// On 1 March.
    Falls1March,
}

/// The days from `from` to `to`; negative when `to` comes first.
pub fn days_between(from: Date, to: Date) -> i64 {
    i64::from(to.days()) - i64::from(from.days())
}

/// The greatest number of months that, added to `from`, does not pass `to`.
///
/// Reversed dates give the same number, negated.
pub fn months_between(from: Date, to: Date) -> i64 {
    if from > to {
        return -months_between(to, from);
    }
    let (from_year, from_month, _) = from.civil();
    let (to_year, to_month, _) = to.civil();
    let months = i64::from(to_year - from_year) * 12 + i64::from(to_month) - i64::from(from_month);
    let passed = from.plus_months(months).is_none_or(|day| day > to);
    months - i64::from(passed)
}

/// The anniversaries of `from` up to and including `to`.
///
/// Reversed dates give the same number, negated.
pub fn years_between(from: Date, to: Date, leap: LeapBirthday) -> i64 {
    if from > to {
        return -years_between(to, from, leap);
    }
    let years = i64::from(to.year() - from.year());
    let passed = anniversary(from, years, leap).is_none_or(|day| day > to);
    years - i64::from(passed)
}

/// How old a person is on a day, or nothing on a day before birth.
///
/// ```
/// use calendar::{Date, LeapBirthday, age};
/// let birth = Date::new(2001, 2, 14).unwrap();
/// let eve = Date::new(2019, 2, 13).unwrap();
/// assert_eq!(age(birth, eve, LeapBirthday::Falls28February), Some(17));
/// ```
pub fn age(birth: Date, on: Date, leap: LeapBirthday) -> Option<u32> {
    u32::try_from(years_between(birth, on, leap)).ok().filter(|_| on >= birth)
}

/// The day on which `from` comes round for the given time: the 18th anniversary of a birth is
/// the day a person comes of age.
pub fn anniversary(from: Date, years: i64, leap: LeapBirthday) -> Option<Date> {
    let day = from.plus_years(years)?;
    let moved = day.day() != from.day();
    match leap {
        LeapBirthday::Falls1March if moved => day.plus_days(1),
        _ => Some(day),
    }
}
