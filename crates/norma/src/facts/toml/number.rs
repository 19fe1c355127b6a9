//! Exact numbers: the digits as written, never a binary fraction.

use ::toml::de::DeInteger;

use crate::program::{Kind, Value};

/// The number written, if it fits.
pub(super) fn whole(number: &DeInteger<'_>) -> Option<i64> {
    i64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// A whole number as a value of a kind; money in whole euros.
pub(super) fn from_whole(kind: Kind, whole: i64) -> Option<Value> {
    let scaled = |places: u8| {
        10_i64.checked_pow(u32::from(places)).and_then(|scale| whole.checked_mul(scale))
    };
    match kind {
        Kind::Whole => Some(Value::Whole(whole)),
        Kind::Decimal(places) => Some(Value::Decimal(scaled(places)?, places)),
        Kind::Money(places) => Some(Value::Money(scaled(places)?, places)),
        Kind::Days => Some(Value::Days(whole)),
        Kind::Months => Some(Value::Months(whole)),
        Kind::YesNo | Kind::Choice(_) | Kind::Date | Kind::Code => None,
    }
}

/// Digits with a point as a value of a kind.
pub(super) fn from_digits(kind: Kind, digits: &str) -> Option<Value> {
    match kind {
        Kind::Decimal(places) => Some(Value::Decimal(scaled(digits, places)?, places)),
        Kind::Money(places) => Some(Value::Money(scaled(digits, places)?, places)),
        _ => None,
    }
}

/// A text as a value of a kind: `"12.50"`, `"12.50 euro"`, `"45 days"`, `"5 years"`.
pub(super) fn from_text(kind: Kind, text: &str) -> Option<Value> {
    let text = text.trim();
    let (number, unit) = text.split_once(' ').unwrap_or((text, ""));
    let whole = || number.parse::<i64>().ok();
    match (kind, unit.trim()) {
        (Kind::Whole, "") => Some(Value::Whole(whole()?)),
        (Kind::Decimal(_), "") | (Kind::Money(_), "" | "euro") => from_digits(kind, number),
        (Kind::Days, "" | "day" | "days") => Some(Value::Days(whole()?)),
        (Kind::Months, "" | "month" | "months") => Some(Value::Months(whole()?)),
        (Kind::Months, "year" | "years") => Some(Value::Months(whole()?.checked_mul(12)?)),
        _ => None,
    }
}

/// The digits in units of the last place; none when there are more places than that, or no plain digits.
fn scaled(digits: &str, places: u8) -> Option<i64> {
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, digits.strip_prefix('+').unwrap_or(digits)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let fraction = if fraction.len() > usize::from(places) {
        fraction.trim_end_matches('0')
    } else {
        fraction
    };
    if whole.is_empty() || !plain(whole) || !plain(fraction) || fraction.len() > usize::from(places)
    {
        return None;
    }
    let padded = format!("{whole}{fraction:0<width$}", width = usize::from(places));
    padded.parse::<i64>().ok()?.checked_mul(sign)
}
