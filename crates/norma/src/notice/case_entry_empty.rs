//! # case-entry-empty
//!
//! ## What it says
//! A dated entry of a fact says since when or from which day we know, but not what.
//!
//! ## Why it matters
//! Without a value nothing is told, and a date alone would look like an answer.
//!
//! ## An example
//! ```toml
//! habitual_abode = { recorded = 2019-02-01 }       # write { value = true, recorded = 2019-02-01 }
//! ```

use super::{Notice, Span};

/// An entry without `value`.
pub fn case_entry_empty(at: Span) -> Notice {
    Notice::error("case-entry-empty", at, "this entry tells no `value`").help(
        "write `{ value = …, recorded = 2019-02-01 }`, or `{ between = [2018-01-01, 2018-12-31] }`",
    )
}
