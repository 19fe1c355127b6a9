//! # picked-twice
//!
//! ## What it says
//! A reading picks two answers to one dispute at the same time.
//!
//! ## Why it matters
//! A reading settles what the text leaves open; with two answers it settles nothing.
//!
//! ## An example
//!
//! ```text
//! reading mayors
//!   picks art13 = excluding, art13 = neutral
//! ```

use super::{Notice, Span};

/// The dispute `name` is picked again at `at`.
pub fn picked_twice(at: Span, name: &str, first: Span) -> Notice {
    Notice::error("picked-twice", at, format!("`{name}` is picked twice"))
        .also_at(first, "first here")
        .help("keep one, or give the second its own `from DATE picks …`")
}
