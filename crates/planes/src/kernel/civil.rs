//! Years, months and days of many rows: no branches and no tables, so that loops over rows become
//! vector instructions.
//!
//! The way from a day to its year is that of Neri and Schneider, "Euclidean affine functions". All
//! numbers are far below 2^31, since the days are those of the years 1 to 9999; so nothing wraps.

use std::num::Wrapping;

type Small = Wrapping<u32>;

/// A day told apart.
#[derive(Clone, Copy)]
struct Civil {
    year: Small,
    month: Small,
    day: Small,
}

const fn n(number: u32) -> Small {
    Wrapping(number)
}

/// 1 if so.
#[inline(always)]
fn one_if(so: bool) -> Small {
    n(so as u32)
}

/// The days from 0000-03-01 to 1970-01-01.
const TO_1970: i32 = 719_468;

#[inline(always)]
fn civil(day: i32) -> Civil {
    let quarters = n(4) * n(day.wrapping_add(TO_1970).cast_unsigned()) + n(3);
    let century = quarters / n(146_097);
    let quarters = (quarters - century * n(146_097)) | n(3);
    let year = quarters / n(1461);
    let of_year = (quarters - year * n(1461)) / n(4);
    // Years begin in March here; 2141 / 65,536 is what a day is of a month.
    let months = n(2141) * of_year + n(197_913);
    let next = one_if(of_year >= n(306));
    Civil {
        year: n(100) * century + year + next,
        month: (months >> 16) - n(12) * next,
        day: (months & n(0xFFFF)) / n(2141) + n(1),
    }
}

#[inline(always)]
fn days(civil: Civil) -> i32 {
    let before_march = one_if(civil.month <= n(2));
    let year = civil.year - before_march;
    let month = civil.month + n(12) * before_march - n(3);
    let centuries = year / n(100);
    let of_years = n(365) * year + (year >> 2) - centuries + (centuries >> 2);
    let days = of_years + ((n(979) * month + n(18)) >> 5) + civil.day - n(1);
    days.0.cast_signed().wrapping_sub(TO_1970)
}

#[inline(always)]
fn days_in_month(year: Small, month: Small) -> Small {
    let century = year / n(100);
    let leap = one_if(year & n(3) == n(0))
        & (one_if(year != century * n(100)) | one_if(century & n(3) == n(0)));
    let others = n(30) + ((month ^ (month >> 3)) & n(1));
    let february = one_if(month == n(2));
    others - february * (others - n(28) - leap)
}

/// The months between two days, negative when `to` comes first.
#[inline(always)]
pub(super) fn months(from: i32, to: i32) -> i32 {
    let (a, b) = (civil(from.min(to)), civil(from.max(to)));
    let months = n(12) * (b.year - a.year) + b.month - a.month;
    // From a 31st it is a month until the last of a month.
    let too_early = one_if(a.day > b.day) & one_if(b.day != days_in_month(b.year, b.month));
    turned((months - too_early).0.cast_signed(), from > to)
}

/// The anniversaries between two days, negative when `to` comes first. One of 29 February falls on
/// 1 March in a common year if `march`, else on the 28th.
#[inline(always)]
pub(super) fn years(from: i32, to: i32, march: bool) -> i32 {
    let (a, b) = (civil(from.min(to)), civil(from.max(to)));
    let later = one_if(n(32) * a.month + a.day > n(32) * b.month + b.day);
    // A later day of the same month as the last of it can only be 29 February.
    let last = one_if(a.month == b.month) & one_if(b.day == days_in_month(b.year, b.month));
    let too_early = if march { later } else { later & (last ^ n(1)) };
    turned((b.year - a.year - too_early).0.cast_signed(), from > to)
}

#[inline(always)]
fn turned(number: i32, so: bool) -> i32 {
    let turn = -i32::from(so);
    (number ^ turn).wrapping_sub(turn)
}

/// The day so many months later, if there is one: the day, and whether there is none. The months are
/// less than a million either way.
#[inline(always)]
pub(super) fn months_later(day: i32, months: i32) -> (i32, bool) {
    let from = civil(day);
    let count = (n(12) * from.year + from.month - n(1)).0.cast_signed().wrapping_add(months);
    let none = !(12..120_000).contains(&count);
    let count = n(count.clamp(12, 119_999).cast_unsigned());
    let year = count / n(12);
    let month = count - n(12) * year + n(1);
    let day = from.day.min(days_in_month(year, month));
    (days(Civil { year, month, day }), none)
}

#[cfg(test)]
mod tests {
    use calendar::{Date, LeapBirthday, months_between, years_between};

    use super::*;

    #[test]
    fn every_day_of_the_calendar() {
        for day in Date::MIN.days()..=Date::MAX.days() {
            let (it, date) = (civil(day), Date::from_days(day).unwrap());
            let found = (it.year.0.cast_signed(), it.month.0, it.day.0);
            assert_eq!(found, date.civil(), "{date}");
            assert_eq!(days(it), day, "{date}");
        }
    }

    #[test]
    fn every_pair_of_days_of_some_years() {
        let starts = [-719_162, -365, 10_500, 2_932_896 - 1500];
        for (from, to) in starts.into_iter().flat_map(pairs) {
            let (a, b) = (Date::from_days(from).unwrap(), Date::from_days(to).unwrap());
            assert_eq!(i64::from(months(from, to)), months_between(a, b), "{a} {b}");
            for (march, leap) in
                [(true, LeapBirthday::Falls1March), (false, LeapBirthday::Falls28February)]
            {
                assert_eq!(i64::from(years(from, to, march)), years_between(a, b, leap), "{a} {b}");
            }
        }
    }

    fn pairs(start: i32) -> impl Iterator<Item = (i32, i32)> {
        let days = move || (start..start + 1500).filter(move |day| day % 3 != start % 2);
        days().flat_map(move |from| days().map(move |to| (from, to)))
    }

    #[test]
    fn so_many_months_later() {
        for day in (Date::MIN.days()..=Date::MAX.days()).step_by(37) {
            for months in [0, 1, -1, 11, 12, -13, 600, 60_000, -60_000, 119_987, 200_000, -200_000]
            {
                let later = Date::from_days(day).unwrap().plus_months(i64::from(months));
                let (found, none) = months_later(day, months);
                assert_eq!((!none).then_some(found), later.map(Date::days), "{day} {months}");
            }
        }
    }
}
