//! # unrounded-division
//!
//! ## What it says
//! A division doesn't say how its result is rounded.
//!
//! ## Why it matters
//! A third of 100 euro is no number of cents: the law must say which way the rest goes.
//!
//! ## An example
//!
//! ```text
//! gives income / 12
//!
//! gives (income / 12) rounded half_up to 2 places
//! ```

use super::{Notice, Span};

/// The division at `at` stands under no `rounded`, or in a sum or a divisor under it.
pub fn unrounded_division(at: Span) -> Notice {
    Notice::error("unrounded-division", at, "this division doesn't say how it is rounded")
        .help("put it in brackets and say how, as in `(a / b) rounded half_up to 2 places`")
}
