//! # misplaced-outcome
//!
//! ## What it says
//! A rule says yes or no to a question whose answer is something else.
//!
//! ## Why it matters
//! `holds` and `fails` answer a yes/no question; an amount or a day is given with `gives`.
//!
//! ## An example
//!
//! ```text
//! conclusion fee cents
//! rule fee_of_adults for fee
//!   holds when habitual_abode
//! ```

use super::{Notice, Span};

/// The outcome `words` of the statement named at `at` isn't one it can have.
pub fn misplaced_outcome(at: Span, words: &str, help: &str) -> Notice {
    Notice::error("misplaced-outcome", at, format!("`{words}` can't stand here")).help(help)
}
