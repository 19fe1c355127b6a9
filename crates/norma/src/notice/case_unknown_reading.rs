//! # case-unknown-reading
//!
//! ## What it says
//! An expectation names a reading that the law in use does not know.
//!
//! ## Why it matters
//! It would never be checked, and a check that never runs looks like one that passes.
//!
//! ## An example
//! ```toml
//! [expect.minister]       # write [expect.ministry]
//! registrable = "no"
//! ```

use super::{Notice, Span, nearest};
use crate::program::Program;

/// `name` is no reading.
pub fn case_unknown_reading(program: &Program, at: Span, name: &str) -> Notice {
    let notice = Notice::error("case-unknown-reading", at, format!("there is no reading `{name}`"));
    let names = || program.readings.iter().map(|reading| reading.name.as_str());
    match nearest(name, names()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help(format!("the readings are {}", super::listed(names()))),
    }
}
