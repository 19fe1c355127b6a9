//! # case-nothing-told
//!
//! ## What it says
//! A relation is written with no rows, and is not said to be complete.
//!
//! ## Why it matters
//! An empty list may mean "there are none" or "we have written none down". Only `complete` says the first,
//! and only then may the answer rest on it. This is a warning: the relation counts as not known in full.
//!
//! ## An example
//! ```toml
//! permit = []
//! complete = ["permit"]     # without this line, `permit = []` says nothing
//! ```

use super::{Notice, Span};

/// An empty list of rows that `complete` doesn't name.
pub fn case_nothing_told(at: Span, name: &str) -> Notice {
    Notice::warning(
        "case-nothing-told",
        at,
        format!("`{name} = []` tells nothing: there may be rows nobody wrote down"),
    )
    .help(format!("if there are none, say so: `complete = [\"{name}\"]`"))
}
