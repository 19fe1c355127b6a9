//! # case-unknown-value
//!
//! ## What it says
//! A fact is told with a value that is not in its list.
//!
//! ## Why it matters
//! Lists are closed so that the law can be checked against each of their values.
//!
//! ## An example
//! ```toml
//! [[permit]]
//! kind = "asylum"       # write asylum_request
//! ```

use super::{Notice, Span, nearest};
use crate::program::{EnumerationId, Program};

/// `word` is no value of the enumeration.
pub fn case_unknown_value(program: &Program, of: EnumerationId, at: Span, word: &str) -> Notice {
    let enumeration = &program.enumerations[of.at()];
    let values = || enumeration.values.iter().map(|(value, _)| value.as_str());
    let notice =
        Notice::error("case-unknown-value", at, format!("this is no `{}`", enumeration.name));
    match nearest(word, values()) {
        Some(near) => notice
            .help(format!("did you mean `{near}`; the values are {}", super::listed(values()))),
        None => notice.help(format!("write one of {}", super::listed(values()))),
    }
}
