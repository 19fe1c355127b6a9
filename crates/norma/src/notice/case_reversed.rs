//! # case-reversed
//!
//! ## What it says
//! An interval ends before it begins.
//!
//! ## Why it matters
//! No day lies in it, so nothing could be told from it; most likely the two days were exchanged.
//!
//! ## An example
//! ```toml
//! entry = "between 2018-10-05 and 2018-06-01"
//! ```

use super::{Notice, Span};

/// An interval whose end lies before its start.
pub fn case_reversed(at: Span) -> Notice {
    Notice::error("case-reversed", at, "this interval ends before it begins")
        .help("exchange the two, if that is meant")
}
