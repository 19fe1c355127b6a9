//! Arithmetic on one row. Nothing wraps: what can't be reckoned is `None`, and the node 0.

use std::cmp::Ordering;

use calendar::{Date, LeapBirthday, age, days_between, months_between, years_between};

/// What the time between two days is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Unit {
    /// Days.
    Days,
    /// Whole months.
    Months,
    /// Anniversaries, where one of 29 February falls on the 28th in a common year.
    Years,
}

/// Which whole number stands for one between two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// The lower.
    Down,
    /// The higher.
    Up,
    /// The one nearer to zero.
    TowardsZero,
    /// The nearer; of two as near, the higher.
    HalfUp,
    /// The nearer; of two as near, the one further from zero.
    HalfAway,
    /// The nearer; of two as near, the even one.
    HalfEven,
}

/// An operation on two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Pair {
    Plus,
    Minus,
    Times,
    PlusScaled(u8, u8),
    MinusScaled(u8, u8),
    PlusDays,
    MinusDays,
    PlusMonths,
    MinusMonths,
    Divide(Quotient),
    Between(Unit),
    Age { march: bool },
}

/// How one number divides another: decimal places of both and of the result, and the rounding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Quotient {
    pub over_places: u8,
    pub under_places: u8,
    pub rounding: Rounding,
    pub places: u8,
}

/// An operation on one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Single {
    Scaled(u8),
    Round { from_places: u8, rounding: Rounding, places: u8 },
}

impl Pair {
    /// The result, unless it can't be reckoned.
    #[inline(always)]
    pub fn of(self, a: i64, b: i64) -> Option<i64> {
        match self {
            Pair::Plus => a.checked_add(b),
            Pair::Minus => a.checked_sub(b),
            Pair::Times => a.checked_mul(b),
            Pair::PlusScaled(x, y) => i64::try_from(wide(a, x).saturating_add(wide(b, y))).ok(),
            Pair::MinusScaled(x, y) => i64::try_from(wide(a, x).saturating_sub(wide(b, y))).ok(),
            Pair::PlusDays => plus_days(a, b),
            Pair::MinusDays => plus_days(a, b.checked_neg()?),
            Pair::PlusMonths => plus_months(a, b),
            Pair::MinusMonths => plus_months(a, b.checked_neg()?),
            Pair::Divide(quotient) => quotient.of(a, b),
            Pair::Between(unit) => between(unit, a, b),
            Pair::Age { march } => age(date(a)?, date(b)?, leap(march)).map(i64::from),
        }
    }

    /// Whether the order of the operands doesn't matter.
    pub fn commutes(self) -> bool {
        matches!(self, Pair::Plus | Pair::Times)
    }
}

impl Single {
    /// The result, unless it can't be reckoned.
    #[inline(always)]
    pub fn of(self, a: i64) -> Option<i64> {
        match self {
            Single::Scaled(places) => {
                i64::try_from(i128::from(a).checked_mul(power(places)?)?).ok()
            }
            Single::Round { from_places, rounding, places } => {
                round(a, from_places, rounding, places)
            }
        }
    }
}

fn date(days: i64) -> Option<Date> {
    Date::from_days(i32::try_from(days).ok()?)
}

fn leap(march: bool) -> LeapBirthday {
    if march { LeapBirthday::Falls1March } else { LeapBirthday::Falls28February }
}

fn plus_days(day: i64, days: i64) -> Option<i64> {
    Some(i64::from(date(day)?.plus_days(days)?.days()))
}

fn plus_months(day: i64, months: i64) -> Option<i64> {
    Some(i64::from(date(day)?.plus_months(months)?.days()))
}

fn between(unit: Unit, from: i64, to: i64) -> Option<i64> {
    let (from, to) = (date(from)?, date(to)?);
    Some(match unit {
        Unit::Days => days_between(from, to),
        Unit::Months => months_between(from, to),
        Unit::Years => years_between(from, to, LeapBirthday::Falls28February),
    })
}

fn power(places: u8) -> Option<i128> {
    10_i128.checked_pow(u32::from(places))
}

impl Quotient {
    fn of(self, over: i64, under: i64) -> Option<i64> {
        if under == 0 {
            return None;
        }
        let shift =
            i32::from(self.places) + i32::from(self.under_places) - i32::from(self.over_places);
        if let Some((over, under)) = scaled_small(over, under, shift) {
            return small_quotient(over, under, self.rounding);
        }
        let (over, under) = (i128::from(over), i128::from(under));
        let power = 10_i128.checked_pow(shift.unsigned_abs())?;
        let (over, under) = if shift >= 0 {
            (over.checked_mul(power)?, under)
        } else {
            (over, under.checked_mul(power)?)
        };
        i64::try_from(rounded_quotient(over, under, self.rounding)?).ok()
    }
}

/// The sides of a quotient that 64 bits hold, the lower one above 0; none when they don't.
fn scaled_small(over: i64, under: i64, shift: i32) -> Option<(i64, i64)> {
    let power = 10_i64.checked_pow(shift.unsigned_abs())?;
    let (over, under) = if shift >= 0 {
        (over.checked_mul(power)?, under)
    } else {
        (over, under.checked_mul(power)?)
    };
    if under < 0 { Some((over.checked_neg()?, under.checked_neg()?)) } else { Some((over, under)) }
}

/// [`rounded_quotient`] of 64 bits, for an `under` above 0.
fn small_quotient(over: i64, under: i64, rounding: Rounding) -> Option<i64> {
    let (floor, rest) = (over.div_euclid(under), over.rem_euclid(under));
    let half = rest.cmp(&(under - rest));
    let up = rest != 0 && rounding.goes_up(half, over < 0, floor % 2 != 0);
    floor.checked_add(i64::from(up))
}

impl Rounding {
    /// Whether a number between two whole ones stands for the higher: by which side of the half it lies on, its sign,
    /// and whether the lower one is odd.
    #[inline(always)]
    fn goes_up(self, half: Ordering, negative: bool, odd: bool) -> bool {
        match self {
            Rounding::Down => false,
            Rounding::Up => true,
            Rounding::TowardsZero => negative,
            Rounding::HalfUp => half.is_ge(),
            Rounding::HalfAway => half.is_gt() || (half.is_eq() && !negative),
            Rounding::HalfEven => half.is_gt() || (half.is_eq() && odd),
        }
    }
}

fn round(a: i64, from_places: u8, rounding: Rounding, places: u8) -> Option<i64> {
    if from_places > places
        && let Some(power) = 10_i64.checked_pow(u32::from(from_places - places))
    {
        return small_quotient(a, power, rounding);
    }
    let a = i128::from(a);
    let rounded = if places >= from_places {
        a.checked_mul(power(places - from_places)?)?
    } else {
        rounded_quotient(a, power(from_places - places)?, rounding)?
    };
    i64::try_from(rounded).ok()
}

/// The whole number nearest to `over / under` by `rounding`; `under` isn't 0.
fn rounded_quotient(over: i128, under: i128, rounding: Rounding) -> Option<i128> {
    let (over, under) =
        if under < 0 { (over.checked_neg()?, under.checked_neg()?) } else { (over, under) };
    let (floor, rest) = (over.checked_div_euclid(under)?, over.checked_rem_euclid(under)?);
    let half = rest.cmp(&(under - rest));
    let up = rest != 0 && rounding.goes_up(half, over < 0, floor % 2 != 0);
    Some(floor + i128::from(up))
}

/// `10^places`, or more than any difference it could make.
fn wide_power(places: u8) -> i128 {
    10_i128.saturating_pow(u32::from(places))
}

/// A comparison of two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Beside {
    Less,
    Same,
    LessScaled(u8, u8),
    SameScaled(u8, u8),
}

impl Beside {
    /// Whether it holds.
    #[inline(always)]
    pub fn of(self, a: i64, b: i64) -> bool {
        match self {
            Beside::Less => a < b,
            Beside::Same => a == b,
            Beside::LessScaled(x, y) => wide(a, x) < wide(b, y),
            Beside::SameScaled(x, y) => wide(a, x) == wide(b, y),
        }
    }
}

/// `a` with so many more places. Up to 19 of them it is exact.
pub(crate) fn wide(a: i64, places: u8) -> i128 {
    i128::from(a).saturating_mul(wide_power(places))
}

/// A comparison of a number with a constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Against {
    Below,
    Is,
}

impl Against {
    /// Whether it holds.
    #[inline(always)]
    pub fn of(self, a: i64, c: i64) -> bool {
        match self {
            Against::Below => a < c,
            Against::Is => a == c,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Rounding; 6] = [
        Rounding::Down,
        Rounding::Up,
        Rounding::TowardsZero,
        Rounding::HalfUp,
        Rounding::HalfAway,
        Rounding::HalfEven,
    ];

    #[test]
    fn quotients_of_64_bits_are_those_of_128() {
        let overs = [i64::MIN, i64::MIN + 1, i64::MAX, i64::MAX - 1];
        let overs = overs.into_iter().chain(-60..=60);
        for over in overs {
            for under in (1..=12).chain([i64::MAX]) {
                for rounding in ALL {
                    let wide = rounded_quotient(i128::from(over), i128::from(under), rounding);
                    let wide = wide.and_then(|wide| i64::try_from(wide).ok());
                    let small = small_quotient(over, under, rounding);
                    assert_eq!(small, wide, "{over} / {under} {rounding:?}");
                }
            }
        }
    }
}
