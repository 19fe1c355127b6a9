//! # case-not-absent
//!
//! ## What it says
//! A fact is told to be absent though the vocabulary says that everybody has one.
//!
//! ## Why it matters
//! "Absent" means known not to exist, which is an answer; "unknown", or leaving the line out, means not told.
//! The engine would reason from the first and ask for the second.
//!
//! ## An example
//! ```toml
//! birth = "absent"       # everybody was born: write "unknown", or leave the line out
//! ```

use super::{Notice, Span};

/// `"absent"` where the thing can't be absent.
pub fn case_not_absent(at: Span) -> Notice {
    Notice::error("case-not-absent", at, "this can't be `absent`: it exists for everybody")
        .help("write `\"unknown\"`, or leave the line out")
}
