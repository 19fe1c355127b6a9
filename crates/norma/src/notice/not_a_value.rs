//! # not-a-value
//!
//! ## What it says
//! The name of a relation or of an enumeration is used as if it had a value.
//!
//! ## Why it matters
//! A person may have several permits, or none: a condition asks `exists permit`.
//!
//! ## An example
//!
//! ```text
//! holds when permit
//!
//! holds when exists permit
//! ```

use super::{Notice, Span};

/// The name at `at` is `what`, and no value.
pub fn not_a_value(at: Span, name: &str, what: &str) -> Notice {
    let notice = Notice::error(
        "not-a-value",
        at,
        format!("`{name}` is {what}, which has no value by itself"),
    );
    if what == "a relation" {
        notice.help(format!("ask `exists {name}` or `count {name}`"))
    } else {
        notice
    }
}
