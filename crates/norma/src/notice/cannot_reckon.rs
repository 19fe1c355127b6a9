//! # cannot-reckon
//!
//! ## What it says
//! Two kinds of value can't be added, subtracted, multiplied or divided.
//!
//! ## Why it matters
//! Days and months have no common measure, and a sum of money times a sum of money means nothing.
//!
//! ## An example
//!
//! ```text
//! holds when expires_on - issued_on > 30
//!
//! holds when days between issued_on and expires_on > 30
//! ```

use super::{Notice, Span};

/// `left` and `right` are kinds that don't go together; `hint` is what to write instead.
pub fn cannot_reckon(at: Span, verb: &str, left: &str, right: &str, hint: Option<&str>) -> Notice {
    let message = if left == right {
        format!("can't {verb} {left}")
    } else {
        format!("can't {verb} {left} and {right}")
    };
    let notice = Notice::error("cannot-reckon", at, message);
    match hint {
        Some(hint) => notice.help(hint),
        None => notice,
    }
}
