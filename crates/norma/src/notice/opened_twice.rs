//! # opened-twice
//!
//! ## What it says
//! Two amendments bring the same rule.
//!
//! ## Why it matters
//! A text begins once: nobody could say from which day it is law.
//!
//! ## An example
//!
//! ```text
//! event first_change amends provision a/art1 into new_rule
//! event second_change amends provision a/art2 into new_rule
//! ```

use super::{Notice, Span};

/// The rule `name` was already brought by the event at `first`.
pub fn opened_twice(at: Span, name: &str, first: Span) -> Notice {
    Notice::error("opened-twice", at, format!("`{name}` is already brought by another event"))
        .also_at(first, "first here")
        .help("write the later text as a rule of its own")
}
