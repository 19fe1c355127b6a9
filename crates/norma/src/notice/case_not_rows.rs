//! # case-not-rows
//!
//! ## What it says
//! A relation, of which a person may have several, is not written as rows.
//!
//! ## Why it matters
//! One table `[permit]` could not be followed by a second one; rows can.
//!
//! ## An example
//! ```toml
//! [permit]               # write [[permit]]
//! kind = "asylum_request"
//! ```

use super::{Notice, Span};

/// Something else where the rows of the relation `name` should stand.
pub fn case_not_rows(at: Span, name: &str) -> Notice {
    Notice::error(
        "case-not-rows",
        at,
        format!("`{name}` is a list of rows, since a person may have several"),
    )
    .help(format!("head each row with `[[{name}]]`; an empty list is `{name} = []`"))
}
