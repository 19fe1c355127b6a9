//! Exact arithmetic (S14): whole units with so many places, never a wrapped number, each rounding by its named mode.

use calendar::Date;

use super::held::{Fault, Held, order};
use norma::program::{Operator, RoundMode, Value};

/// A number as whole units and decimal places.
pub fn units(value: &Value) -> (i128, u8) {
    match value {
        Value::Whole(n) | Value::Days(n) | Value::Months(n) => (i128::from(*n), 0),
        Value::Decimal(n, places) | Value::Money(n, places) => (i128::from(*n), *places),
        Value::Date(day) => (i128::from(day.days()), 0),
        Value::YesNo(_) | Value::Choice(..) | Value::Code(_) => (0, 0),
    }
}

/// `units` with so many more places. Places are few (see [`MOST_PLACES`]), so 128 bits hold every 64-bit number.
pub fn scaled(units: i128, more: u8) -> i128 {
    units.saturating_mul(10_i128.saturating_pow(u32::from(more)))
}

/// More places than this is an overflow.
pub const MOST_PLACES: u8 = 18;

/// `a + b`, `a - b`, `a * b` of two results; intervals where both ends can be reckoned.
pub fn reckon(sign: Operator, a: &Held, b: &Held) -> Held {
    match (a, b) {
        (Held::Absent, _) | (_, Held::Absent) => Held::Absent,
        // What isn't known may not be there, and then nothing comes of the fault beside it.
        (Held::Unknown, _) | (_, Held::Unknown) => Held::Unknown,
        (Held::Fault(fault), _) | (_, Held::Fault(fault)) => Held::Fault(fault.clone()),
        (Held::Is(x), Held::Is(y)) => exact(sign, x, y).map_or_else(Held::Fault, Held::Is),
        _ if sign == Operator::Times => corners(a, b),
        _ => ends(sign, a, b),
    }
}

/// Sums and differences grow with the first and, by the sign, with or against the second. Where a known end
/// overflows, what lies beside it may overflow too: then nothing is known.
fn ends(sign: Operator, a: &Held, b: &Held) -> Held {
    let ((a_low, a_high), (b_low, b_high)) = (a.ends(), b.ends());
    let (b_low, b_high) = if sign == Operator::Minus { (b_high, b_low) } else { (b_low, b_high) };
    let end =
        |x: Option<&Value>, y: Option<&Value>| x.zip(y).map(|(x, y)| exact(sign, x, y)).transpose();
    match (end(a_low, b_low), end(a_high, b_high)) {
        (Ok(low), Ok(high)) => Held::between(low, high),
        _ => Held::Unknown,
    }
}

/// A product lies between the least and the greatest product of the ends, when all are known.
fn corners(a: &Held, b: &Held) -> Held {
    let (Some(a), Some(b)) = (a.both_ends(), b.both_ends()) else { return Held::Unknown };
    let products = a.iter().flat_map(|x| b.iter().map(|y| exact(Operator::Times, x, y)));
    let Ok(mut products) = products.collect::<Result<Vec<Value>, Fault>>() else {
        return Held::Unknown;
    };
    products.sort_by(order);
    Held::between(products.first().cloned(), products.last().cloned())
}

impl Held {
    fn both_ends(&self) -> Option<[&Value; 2]> {
        let (low, high) = self.ends();
        Some([low?, high?])
    }
}

/// One operation on two known values.
pub fn exact(sign: Operator, a: &Value, b: &Value) -> Result<Value, Fault> {
    if let Some(day) = date_of(a) {
        return moved(sign, day, b);
    }
    if let (Operator::Plus, Some(day)) = (sign, date_of(b)) {
        return moved(sign, day, a);
    }
    let ((x, x_places), (y, y_places)) = (units(a), units(b));
    let (number, places) = match sign {
        Operator::Times => (x.checked_mul(y).ok_or(Fault::Overflow)?, x_places + y_places),
        Operator::Plus | Operator::Minus | Operator::DividedBy => {
            let places = x_places.max(y_places);
            let (x, y) = (scaled(x, places - x_places), scaled(y, places - y_places));
            (if sign == Operator::Minus { x - y } else { x + y }, places)
        }
    };
    like(a, b, number, places)
}

fn date_of(value: &Value) -> Option<Date> {
    if let Value::Date(day) = value { Some(*day) } else { None }
}

fn moved(sign: Operator, day: Date, by: &Value) -> Result<Value, Fault> {
    let back = |n: i64| if sign == Operator::Minus { n.checked_neg() } else { Some(n) };
    let there = match by {
        Value::Days(n) => back(*n).and_then(|n| day.plus_days(n)),
        Value::Months(n) => back(*n).and_then(|n| day.plus_months(n)),
        _ => None,
    };
    there.map(Value::Date).ok_or(Fault::Overflow)
}

/// A number of the kind two operands give: money if one is money, a decimal if one has places, else as the first.
fn like(a: &Value, b: &Value, number: i128, places: u8) -> Result<Value, Fault> {
    let number = i64::try_from(number).map_err(|_| Fault::Overflow)?;
    if places > MOST_PLACES {
        return Err(Fault::Overflow);
    }
    let money = matches!(a, Value::Money(..)) || matches!(b, Value::Money(..));
    let decimal = matches!(a, Value::Decimal(..)) || matches!(b, Value::Decimal(..));
    Ok(match (a, b) {
        _ if money => Value::Money(number, places),
        _ if decimal => Value::Decimal(number, places),
        (Value::Days(_), _) | (_, Value::Days(_)) => Value::Days(number),
        (Value::Months(_), _) | (_, Value::Months(_)) => Value::Months(number),
        _ => Value::Whole(number),
    })
}

/// `a / b rounded …`: the exact quotient, rounded once.
pub fn divided(a: &Value, b: &Value, mode: RoundMode, places: u8) -> Result<Value, Fault> {
    let ((x, x_places), (y, y_places)) = (units(a), units(b));
    if y == 0 {
        return Err(Fault::DivisionByZero);
    }
    let shift = i32::from(places) + i32::from(y_places) - i32::from(x_places);
    let power = 10_i128.checked_pow(shift.unsigned_abs()).ok_or(Fault::Overflow)?;
    let (over, under) =
        if shift >= 0 { (x.checked_mul(power), Some(y)) } else { (Some(x), y.checked_mul(power)) };
    let number =
        rounded_quotient(over.ok_or(Fault::Overflow)?, under.ok_or(Fault::Overflow)?, mode);
    let money = matches!(a, Value::Money(..)) && !matches!(b, Value::Money(..));
    kept(money, number, places)
}

/// A number rounded to fewer, or widened to more, places.
pub fn rounded(value: &Value, mode: RoundMode, places: u8) -> Result<Value, Fault> {
    let (number, had) = units(value);
    let money = matches!(value, Value::Money(..));
    if places >= had {
        return kept(money, scaled(number, places - had), places);
    }
    kept(money, rounded_quotient(number, 10_i128.pow(u32::from(had - places)), mode), places)
}

fn kept(money: bool, number: i128, places: u8) -> Result<Value, Fault> {
    let number = i64::try_from(number).map_err(|_| Fault::Overflow)?;
    Ok(if money { Value::Money(number, places) } else { Value::Decimal(number, places) })
}

/// The whole number nearest to `over / under` by `mode`.
fn rounded_quotient(over: i128, under: i128, mode: RoundMode) -> i128 {
    let (over, under) = if under < 0 { (-over, -under) } else { (over, under) };
    let (floor, rest) = (over.div_euclid(under), over.rem_euclid(under));
    let up = match mode {
        _ if rest == 0 => false,
        RoundMode::Down => false,
        RoundMode::Up => true,
        RoundMode::TowardsZero => over < 0,
        RoundMode::HalfUp => rest >= under - rest,
        RoundMode::HalfAway => rest > under - rest || (rest == under - rest && over >= 0),
        RoundMode::HalfEven => rest > under - rest || (rest == under - rest && floor % 2 != 0),
    };
    floor + i128::from(up)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(mode: RoundMode, tenths: i64, whole: i64) {
        assert_eq!(
            rounded(&Value::Decimal(tenths, 1), mode, 0),
            Ok(Value::Decimal(whole, 0)),
            "{mode:?} of {tenths} tenths"
        );
    }

    #[test]
    fn half_up_goes_towards_plus_infinity() {
        check(RoundMode::HalfUp, 25, 3);
        check(RoundMode::HalfUp, -25, -2);
    }

    #[test]
    fn half_away_goes_away_from_zero() {
        check(RoundMode::HalfAway, 25, 3);
        check(RoundMode::HalfAway, -25, -3);
    }

    #[test]
    fn half_even_goes_to_the_even_neighbour() {
        check(RoundMode::HalfEven, 25, 2);
        check(RoundMode::HalfEven, 35, 4);
        check(RoundMode::HalfEven, -25, -2);
    }

    #[test]
    fn up_and_down_are_towards_the_infinities() {
        check(RoundMode::Up, -29, -2);
        check(RoundMode::Down, -21, -3);
        check(RoundMode::TowardsZero, -29, -2);
    }

    #[test]
    fn a_quotient_is_rounded_once() {
        let third = divided(&Value::Money(10_000, 2), &Value::Whole(3), RoundMode::HalfUp, 2);
        assert_eq!(third, Ok(Value::Money(3_333, 2)));
    }

    #[test]
    fn division_by_zero_is_a_fault() {
        let nothing = divided(&Value::Whole(1), &Value::Whole(0), RoundMode::Down, 0);
        assert_eq!(nothing, Err(Fault::DivisionByZero));
    }

    #[test]
    fn a_number_too_large_is_a_fault() {
        let large = exact(Operator::Times, &Value::Whole(i64::MAX), &Value::Whole(2));
        assert_eq!(large, Err(Fault::Overflow));
    }

    #[test]
    fn a_month_after_the_last_of_january_is_the_last_of_february() {
        let day = Value::Date(Date::new(2019, 1, 31).unwrap());
        let later = exact(Operator::Plus, &day, &Value::Months(1));
        assert_eq!(later, Ok(Value::Date(Date::new(2019, 2, 28).unwrap())));
    }

    fn whole(low: i64, high: i64) -> Held {
        Held::between(Some(Value::Whole(low)), Some(Value::Whole(high)))
    }

    #[test]
    fn an_interval_that_may_overflow_is_not_known_to_exist() {
        assert_eq!(reckon(Operator::Plus, &whole(1, i64::MAX), &whole(1, 1)), Held::Unknown);
        assert_eq!(reckon(Operator::Times, &whole(1, i64::MAX), &whole(2, 2)), Held::Unknown);
    }

    #[test]
    fn a_product_of_intervals_lies_between_the_products_of_their_ends() {
        assert_eq!(reckon(Operator::Times, &whole(-2, 3), &whole(4, 5)), whole(-10, 15));
    }

    #[test]
    fn a_fault_beside_something_unknown_is_not_settled() {
        let fault = Held::Fault(Fault::DivisionByZero);
        assert_eq!(reckon(Operator::Plus, &Held::Unknown, &fault), Held::Unknown);
        assert_eq!(reckon(Operator::Plus, &Held::Absent, &fault), Held::Absent);
    }
}
