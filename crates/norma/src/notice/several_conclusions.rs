//! # several-conclusions
//!
//! ## What it says
//! An exception has targets on several questions and doesn't say which it answers.
//!
//! ## Why it matters
//! It would have to say a different thing to each.
//!
//! ## An example
//!
//! ```text
//! except e to act dl-113-2018
//!
//! except e to act dl-113-2018 for registrable
//! ```

use super::{Notice, Span};

/// The exception `name` could be about any of `conclusions`.
pub fn several_conclusions(at: Span, name: &str, conclusions: &[&str]) -> Notice {
    let listed: Vec<String> = conclusions.iter().map(|name| format!("`{name}`")).collect();
    Notice::error(
        "several-conclusions",
        at,
        format!("`{name}` has targets on {}", listed.join(", ")),
    )
    .help("add `for` and the question it answers")
}
