//! The day of Easter in the Gregorian calendar.
//!
//! The reckoning of 1582, by whole numbers only. The Julian Easter of the eastern churches is not
//! here, since no calendar of an Italian office or court depends on it.

use crate::Date;

/// Easter Sunday of a year from 1 to 9999, or nothing outside them.
///
/// Years before 1583 are reckoned as if the reform had already been made.
pub fn easter(year: i32) -> Option<Date> {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let of_century = year.rem_euclid(100);
    // Leap days the Gregorian century drops, and the drift of the moon against its 19-year cycle.
    let drift = (8 * century + 13) / 25;
    let moon = (19 * golden + century - century / 4 - drift + 15).rem_euclid(30);
    // Twice in the table the full moon is kept a day earlier, so that no date repeats in a cycle.
    let early = (golden + 11 * moon + 22 * sunday_after(century, of_century, moon)) / 451;
    let from_march = moon + sunday_after(century, of_century, moon) - 7 * early + 114;
    Date::new(year, (from_march / 31) as u32, (from_march % 31 + 1) as u32)
}

/// How many days after the paschal full moon the Sunday comes, less one.
fn sunday_after(century: i32, of_century: i32, moon: i32) -> i32 {
    (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4).rem_euclid(7)
}
