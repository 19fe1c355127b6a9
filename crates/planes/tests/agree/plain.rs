//! Arithmetic on one row, written otherwise than in the crate where that is possible.

use planes::{Rounding, Unit};

pub fn wide(number: i64, places: u8) -> i128 {
    i128::from(number) * 10_i128.pow(u32::from(places))
}

fn date(days: i64) -> Option<calendar::Date> {
    calendar::Date::from_days(i32::try_from(days).ok()?)
}

pub fn plus_days(day: i64, n: Option<i64>) -> Option<i64> {
    date(day)?.plus_days(n?).map(|day| i64::from(day.days()))
}

pub fn plus_months(day: i64, n: Option<i64>) -> Option<i64> {
    date(day)?.plus_months(n?).map(|day| i64::from(day.days()))
}

fn leap(march: bool) -> calendar::LeapBirthday {
    if march {
        calendar::LeapBirthday::Falls1March
    } else {
        calendar::LeapBirthday::Falls28February
    }
}

pub fn between(unit: Unit, from: i64, to: i64) -> Option<i64> {
    let (from, to) = (date(from)?, date(to)?);
    Some(match unit {
        Unit::Days => calendar::days_between(from, to),
        Unit::Months => calendar::months_between(from, to),
        Unit::Years => calendar::years_between(from, to, leap(false)),
    })
}

pub fn age(birth: i64, on: i64, march: bool) -> Option<i64> {
    calendar::age(date(birth)?, date(on)?, leap(march)).map(i64::from)
}

/// The quotient by looking at both neighbours, rather than by the remainder.
pub fn divide(a: i64, x: u8, b: i64, y: u8, rounding: Rounding, places: u8) -> Option<i64> {
    if b == 0 {
        return None;
    }
    let (over, under) = (wide(a, places).checked_mul(wide(1, y))?, wide(b, x));
    let (over, under) = if under < 0 { (-over, -under) } else { (over, under) };
    let floor = over.div_euclid(under);
    let exact = floor * under == over;
    let (to_floor, to_next) = (over - floor * under, (floor + 1) * under - over);
    let next = !exact
        && match rounding {
            Rounding::Down => false,
            Rounding::Up => true,
            Rounding::TowardsZero => over < 0,
            Rounding::HalfUp => to_next <= to_floor,
            Rounding::HalfAway if to_next == to_floor => over > 0,
            Rounding::HalfEven if to_next == to_floor => floor.rem_euclid(2) == 1,
            Rounding::HalfAway | Rounding::HalfEven => to_next < to_floor,
        };
    i64::try_from(floor + i128::from(next)).ok()
}
