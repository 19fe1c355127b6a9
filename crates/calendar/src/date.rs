//! A day of the Gregorian calendar, and the days and months after it.
//!
//! The day is one number, so dates sort and subtract at the price of an integer. There is no hour
//! and no zone here: the law counts days.

use crate::Weekday;

/// A civil day between 1 January of the year 1 and 31 December 9999.
///
/// Invariant: the number lies between those of [`Date::MIN`] and [`Date::MAX`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

impl Date {
    /// The first day we know: 0001-01-01.
    pub const MIN: Date = Date(days_from_civil(1, 1, 1));
    /// The last day we know: 9999-12-31.
    pub const MAX: Date = Date(days_from_civil(9999, 12, 31));

    /// The day so written, or nothing when the calendar has no such day.
    ///
    /// ```
    /// use calendar::Date;
    /// assert_eq!(Date::new(2020, 2, 29).unwrap().to_string(), "2020-02-29");
    /// assert_eq!(Date::new(2019, 2, 29), None);
    /// ```
    pub const fn new(year: i32, month: u32, day: u32) -> Option<Date> {
        if year < 1 || year > 9999 || month < 1 || month > 12 {
            return None;
        }
        if day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Date(days_from_civil(year, month, day)))
    }

    /// The day that many days after 1970-01-01, or before it when negative.
    pub const fn from_days(days: i32) -> Option<Date> {
        if days < Date::MIN.0 || days > Date::MAX.0 {
            return None;
        }
        Some(Date(days))
    }

    /// The number of days since 1970-01-01, negative before it.
    pub const fn days(self) -> i32 {
        self.0
    }

    /// The year, from 1 to 9999.
    pub const fn year(self) -> i32 {
        self.civil().0
    }

    /// The month, from 1 to 12.
    pub const fn month(self) -> u32 {
        self.civil().1
    }

    /// The day of the month, from 1 to 31.
    pub const fn day(self) -> u32 {
        self.civil().2
    }

    /// The day of the week.
    pub const fn weekday(self) -> Weekday {
        // 1970-01-01 was a Thursday, three days after a Monday.
        Weekday::ALL[(self.0 + 3).rem_euclid(7) as usize]
    }

    /// The day so many days later, or earlier when negative.
    pub fn plus_days(self, days: i64) -> Option<Date> {
        let sum = i64::from(self.0).checked_add(days)?;
        Date::from_days(i32::try_from(sum).ok()?)
    }

    /// The same day so many months later, or the last day of that month when it is shorter.
    ///
    /// ```
    /// use calendar::Date;
    /// let start = Date::new(2019, 1, 31).unwrap();
    /// assert_eq!(start.plus_months(1), Date::new(2019, 2, 28));
    /// ```
    pub fn plus_months(self, months: i64) -> Option<Date> {
        let (year, month, day) = self.civil();
        let count = (i64::from(year) * 12 + i64::from(month) - 1).checked_add(months)?;
        let year = i32::try_from(count.div_euclid(12)).ok()?;
        let month = count.rem_euclid(12) as u32 + 1;
        Date::new(year, month, day.min(days_in_month(year, month)))
    }

    /// The same day so many years later; 29 February becomes the 28th in a common year.
    pub fn plus_years(self, years: i64) -> Option<Date> {
        self.plus_months(years.checked_mul(12)?)
    }

    /// The year, month and day, worked out together.
    pub const fn civil(self) -> (i32, u32, u32) {
        // Years here begin on 1 March, so that the leap day comes last and needs no special case.
        let days = self.0 + DAYS_FROM_MARCH_0000;
        let era = days.div_euclid(DAYS_IN_ERA);
        let of_era = days.rem_euclid(DAYS_IN_ERA);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + (month <= 2) as i32;
        (year, month as u32, day as u32)
    }
}

/// The days from 0000-03-01 to 1970-01-01.
const DAYS_FROM_MARCH_0000: i32 = 719_468;
/// The days after which the Gregorian calendar repeats: 400 years.
const DAYS_IN_ERA: i32 = 146_097;

/// Whether the year has a 29 February.
pub(crate) const fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

/// How many days the month has; `month` is from 1 to 12.
pub(crate) const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The inverse of [`Date::civil`], for a day that exists.
const fn days_from_civil(year: i32, month: u32, day: u32) -> i32 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month_from_march = (month as i32 + 9) % 12;
    let of_year = (153 * month_from_march + 2) / 5 + day as i32 - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    era * DAYS_IN_ERA + of_era - DAYS_FROM_MARCH_0000
}
