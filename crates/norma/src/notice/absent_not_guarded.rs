//! # absent-not-guarded
//!
//! ## What it says
//! Something that may not exist is used where a value is needed, and nothing around it says that it exists.
//!
//! ## Why it matters
//! Whoever has no such thing would get no answer, without anyone having decided so.
//!
//! ## An example
//!
//! ```text
//! fact notified_on date optional
//! rule late for is_late
//!   holds when notified_on < 2019-01-01
//!
//!   holds when exists notified_on and notified_on < 2019-01-01      say what holds when there is none
//! ```

use super::{Notice, Span};

/// The optional thing `name` is used at `at` without a guard.
pub fn absent_not_guarded(at: Span, name: &str) -> Notice {
    Notice::error("absent-not-guarded", at, format!("`{name}` may not be there"))
        .help(format!("ask first, as in `exists {name} and …`, and decide what holds without it"))
}
