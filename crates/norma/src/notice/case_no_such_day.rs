//! # case-no-such-day
//!
//! ## What it says
//! A date is written in another form, or names a day that the calendar does not have.
//!
//! ## Why it matters
//! A day is never guessed at, since a term may begin on it; the nearest day is offered, and the person decides.
//!
//! ## An example
//! ```toml
//! entry = 2019-02-30       # February 2019 has 28 days
//! ```

use calendar::DateError;

use super::{Notice, Span};

/// What is wrong with a date, as the calendar says it.
pub fn case_no_such_day(at: Span, error: &DateError) -> Notice {
    let message = error.to_string();
    match message.split_once("; ").or_else(|| message.split_once(": ")) {
        Some((wrong, help)) => Notice::error("case-no-such-day", at, wrong).help(help),
        None => Notice::error("case-no-such-day", at, message),
    }
}
