//! # duplicate-name
//!
//! ## What it says
//! A name stands for two things.
//!
//! ## Why it matters
//! Nobody could tell which of them a rule means.
//!
//! ## An example
//!
//! ```text
//! fact permit_holder yes/no
//! conclusion permit_holder yes/no
//! ```

use super::{Notice, Span};

/// The name at `at` was already given at `first`.
pub fn duplicate_name(at: Span, name: &str, first: Span) -> Notice {
    Notice::error("duplicate-name", at, format!("`{name}` already names something else"))
        .also_at(first, "first here")
        .help("give one of them another name")
}
