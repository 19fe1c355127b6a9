//! # not-a-literal
//!
//! ## What it says
//! Something reckoned stands where a value must be written out.
//!
//! ## Why it matters
//! A list of values, a param and a default are read as they stand, without any person in view.
//!
//! ## An example
//!
//! ```text
//! set fee = base + 2.00 euro
//!
//! set fee = 18.00 euro
//! ```

use super::{Notice, Span};

/// The expression at `at` isn't a value written out.
pub fn not_a_literal(at: Span) -> Notice {
    Notice::error("not-a-literal", at, "only a value written out can stand here")
        .help("write the value itself")
}
