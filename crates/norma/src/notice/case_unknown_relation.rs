//! # case-unknown-relation
//!
//! ## What it says
//! `complete` names something of which a person cannot have several.
//!
//! ## Why it matters
//! Nothing would be closed, and answers that need it would stay unknown.
//!
//! ## An example
//! ```toml
//! complete = ["permits"]       # write permit
//! ```

use super::{Notice, Span, nearest};
use crate::program::Program;

/// `name` is no relation.
pub fn case_unknown_relation(program: &Program, at: Span, name: &str) -> Notice {
    let notice =
        Notice::error("case-unknown-relation", at, format!("there is no relation `{name}`"));
    let names = || program.relations.iter().map(|relation| relation.name.as_str());
    match nearest(name, names()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help(format!("relations are {}", super::listed(names()))),
    }
}
