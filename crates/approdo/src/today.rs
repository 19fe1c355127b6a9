//! What day it is: the one place that asks.
//!
//! The day is that of universal time. Whoever needs the day of another place says `--on` and `--known`.

use std::time::{SystemTime, UNIX_EPOCH};

use calendar::Date;

/// Today.
#[expect(
    clippy::disallowed_methods,
    reason = "a person who names no day means today, and this is the one place that asks"
)]
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let days = i32::try_from(seconds / 86_400).unwrap_or(i32::MAX);
    Date::from_days(days).unwrap_or(Date::MAX)
}
