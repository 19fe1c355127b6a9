//! # case-too-many-rows
//!
//! ## What it says
//! The file tells of more permits, applications and other things than one person has.
//!
//! ## Why it matters
//! Each row is weighed in every question; a file of thousands would keep the machine busy for everybody else.
//!
//! ## An example
//! ```toml
//! # more than 200 tables like this one
//! [[permit]]
//! kind = "refugee"
//! ```

use super::{Notice, Span};

/// A file that tells of more than `rows_max` rows.
pub fn case_too_many_rows(at: Span, rows_max: usize) -> Notice {
    Notice::error("case-too-many-rows", at, format!("a case may tell of {rows_max} things, and this file tells of more"))
        .help("one file tells of one person: split it")
}
