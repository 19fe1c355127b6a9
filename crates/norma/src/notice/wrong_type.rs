//! # wrong-type
//!
//! ## What it says
//! A value of one kind stands where another is needed.
//!
//! ## Why it matters
//! A day is no number of days, and a code no choice: comparing them would mean nothing.
//!
//! ## An example
//!
//! ```text
//! holds when expires_on >= 18
//! ```

use super::{Notice, Span};

/// `wanted` and `found` are kinds as an author calls them; `hint` says what to do.
pub fn wrong_type(at: Span, wanted: &str, found: &str, hint: Option<&str>) -> Notice {
    let notice =
        Notice::error("wrong-type", at, format!("this is {found}, and {wanted} is needed"));
    match hint {
        Some(hint) => notice.help(hint),
        None => notice,
    }
}
