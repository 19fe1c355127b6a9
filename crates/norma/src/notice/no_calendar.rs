//! # no-calendar
//!
//! ## What it says
//! A term counts working days, or moves to one, and names no table of days.
//!
//! ## Why it matters
//! Offices and courts rest on different days, so the last day can't be told.
//!
//! ## An example
//!
//! ```text
//! deadline register_within
//!   starts filed_on
//!   term 2 working days
//!
//!   calendar offices
//! ```

use super::{Notice, Span};

/// The deadline `name` needs a calendar.
pub fn no_calendar(at: Span, name: &str) -> Notice {
    Notice::error(
        "no-calendar",
        at,
        format!("`{name}` asks which days are working days, and no calendar says it"),
    )
    .help("add a line such as `calendar offices`")
}
