//! # empty-interval
//!
//! ## What it says
//! A statement ends before it begins, or on the same day.
//!
//! ## Why it matters
//! It would never be law: the day after `..` is the first on which it no longer is.
//!
//! ## An example
//!
//! ```text
//! rule short_lived for registrable
//!   in force 2019-01-01 .. 2018-12-31
//! ```

use super::{Notice, Span};

/// The interval whose end is at `at` holds no day.
pub fn empty_interval(at: Span) -> Notice {
    Notice::error("empty-interval", at, "this ends before it begins")
        .help("the second day must come after the first: it is the first day out of force")
}
