//! # misplaced-outcome
//!
//! ## What it says
//! A rule says what only an exception can say, or says yes or no to another kind of question.
//!
//! ## Why it matters
//! `does not apply` takes targets away, and a rule has none; `holds` and `fails` answer a yes/no question.
//!
//! ## An example
//!
//! ```text
//! rule ordinary_route for registrable
//!   does not apply when exists permit
//! ```

use super::{Notice, Span};

/// The outcome `words` of the statement named at `at` isn't one it can have.
pub fn misplaced_outcome(at: Span, words: &str, help: &str) -> Notice {
    Notice::error("misplaced-outcome", at, format!("`{words}` can't stand here")).help(help)
}
