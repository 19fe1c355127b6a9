//! # misplaced-absent
//!
//! ## What it says
//! `absent` stands where a value is needed.
//!
//! ## Why it matters
//! Only `otherwise` and a case say of a thing that there is none; a condition asks with `exists`.
//!
//! ## An example
//!
//! ```text
//! holds when expires_on = absent
//!
//! holds when not exists expires_on
//! ```

use super::{Notice, Span};

/// The word `absent` in an expression.
pub fn misplaced_absent(at: Span) -> Notice {
    Notice::error("misplaced-absent", at, "`absent` isn't a value to reckon with")
        .help("ask with `not exists …`")
}
