//! # case-unknown-subject
//!
//! ## What it says
//! `about` names something of which the law doesn't speak.
//!
//! ## Why it matters
//! The questions put depend on what is told of: a person, or a ship. Nothing would be asked of anything else.
//!
//! ## An example
//! ```toml
//! about = "ship"       # write vessel
//! ```

use super::{Notice, Span, listed, nearest};
use crate::program::Program;

/// The law speaks of nothing called `name`.
pub fn case_unknown_subject(program: &Program, at: Span, name: &str) -> Notice {
    let words = format!("the law speaks of nothing called `{}`", name.trim_matches('"'));
    let notice = Notice::error("case-unknown-subject", at, words);
    let names = program.subjects();
    match nearest(name.trim_matches('"'), names.iter().copied()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None if names.is_empty() => notice.help("leave it out: this law speaks of persons only"),
        None => notice.help(format!("leave it out for a person, or write {}", listed(names))),
    }
}
