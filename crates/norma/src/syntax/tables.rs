//! The tables that the readers of a page work from: for a reference, and for whoever offers words to an author.
//!
//! Each is the list itself, not a copy. What the words mean is told elsewhere.

use super::{page, parser};
use crate::resolve;

pub use super::parser::{ClauseForm, StatementForm, statements};

/// The verbs of an event.
pub fn verbs() -> &'static [&'static str] {
    &parser::VERBS
}

/// The words that may follow the outcome of an expectation.
pub fn expectations() -> &'static [&'static str] {
    &parser::FURTHER
}

/// The words that can't be names.
pub fn reserved() -> &'static [&'static str] {
    &parser::RESERVED
}

/// The built-in types.
pub fn types() -> &'static [&'static str] {
    &resolve::TYPES
}

/// The attributes of a heading, after its anchor.
pub fn attributes() -> &'static [&'static str] {
    &page::HEADING_KEYS
}

/// The keys of the front matter; those a page must have come with an example.
pub fn front_matter() -> &'static [(&'static str, Option<&'static str>)] {
    &page::FRONT_KEYS
}
