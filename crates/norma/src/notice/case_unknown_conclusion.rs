//! # case-unknown-conclusion
//!
//! ## What it says
//! An expectation names a conclusion that the law in use does not draw.
//!
//! ## Why it matters
//! It would never be checked, and a check that never runs looks like one that passes.
//!
//! ## An example
//! ```toml
//! [expect]
//! registrabel = "yes"       # write registrable
//! ```

use super::{Notice, Span, nearest};
use crate::program::Program;

/// `name` is no conclusion.
pub fn case_unknown_conclusion(program: &Program, at: Span, name: &str) -> Notice {
    let notice =
        Notice::error("case-unknown-conclusion", at, format!("there is no conclusion `{name}`"));
    match nearest(name, program.conclusions.iter().map(|conclusion| conclusion.name.as_str())) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help("`approdo law list` shows what is concluded"),
    }
}
