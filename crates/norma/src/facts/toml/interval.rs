//! Dates known only roughly: "2018", "2018-05", "before 2018-10-05", "between 2018-05 and 2018-06".

use ::toml::de::DeTable;
use calendar::{Date, DateError};

use super::super::Told;
use crate::program::Value;

/// Whether a table of the file tells two ends, or one.
pub(super) fn is_interval(table: &DeTable<'_>) -> bool {
    ["between", "before", "after"].iter().any(|word| table.contains_key(*word))
}

/// The day or days a text tells.
pub(in crate::facts) fn dates(text: &str) -> Result<Told, DateError> {
    let text = text.trim();
    if let Some(day) = text.strip_prefix("before ") {
        let (first, _) = period(day.trim())?;
        return Ok(Told::Between(None, first.plus_days(-1).map(Value::Date)));
    }
    if let Some(day) = text.strip_prefix("after ") {
        let (_, last) = period(day.trim())?;
        return Ok(Told::Between(last.plus_days(1).map(Value::Date), None));
    }
    let (first, last) = match halves(text) {
        Some((low, high)) => (period(low)?.0, period(high)?.1),
        None => period(text)?,
    };
    if last < first {
        return Err(DateError::Form { text: text.to_string(), nearest: None });
    }
    Ok(if first == last { Told::Is(Value::Date(first)) } else { between(first, last) })
}

/// The two ends of `between A and B`.
pub(super) fn halves(text: &str) -> Option<(&str, &str)> {
    let (low, high) = text.trim().strip_prefix("between ")?.split_once(" and ")?;
    Some((low.trim(), high.trim()))
}

/// The least value told.
pub(super) fn low_end(told: Told) -> Option<Value> {
    match told {
        Told::Is(value) => Some(value),
        Told::Between(low, _) => low,
        Told::Unknown | Told::Absent => None,
    }
}

/// The greatest value told.
pub(super) fn high_end(told: Told) -> Option<Value> {
    match told {
        Told::Is(value) => Some(value),
        Told::Between(_, high) => high,
        Told::Unknown | Told::Absent => None,
    }
}

/// Whether the first end lies after the second.
pub(in crate::facts) fn reversed(low: &Option<Value>, high: &Option<Value>) -> bool {
    match (low, high) {
        (Some(Value::Date(low)), Some(Value::Date(high))) => high < low,
        (Some(Value::Whole(low)), Some(Value::Whole(high)))
        | (Some(Value::Decimal(low, _)), Some(Value::Decimal(high, _)))
        | (Some(Value::Money(low, _)), Some(Value::Money(high, _)))
        | (Some(Value::Days(low)), Some(Value::Days(high)))
        | (Some(Value::Months(low)), Some(Value::Months(high))) => high < low,
        _ => false,
    }
}

fn between(first: Date, last: Date) -> Told {
    Told::Between(Some(Value::Date(first)), Some(Value::Date(last)))
}

/// First and last day of a day, a month or a year.
fn period(text: &str) -> Result<(Date, Date), DateError> {
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if text.len() == 4 && digits(text) {
        return Ok((format!("{text}-01-01").parse()?, format!("{text}-12-31").parse()?));
    }
    if text.len() == 7
        && let Some((year, month)) = text.split_once('-')
        && year.len() == 4
        && digits(year)
        && digits(month)
    {
        let first: Date = format!("{text}-01").parse()?;
        let last = first.plus_months(1).and_then(|next| next.plus_days(-1)).unwrap_or(Date::MAX);
        return Ok((first, last));
    }
    let day: Date = text.parse()?;
    Ok((day, day))
}
