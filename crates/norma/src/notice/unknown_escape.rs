//! # unknown-escape
//!
//! ## What it says
//! A backslash in a text stands before something else than `"` or another backslash.
//!
//! ## Why it matters
//! No other sign needs one: accents, dashes and quotes of other forms are written as they are.
//!
//! ## An example
//!
//! ```text
//! label it "prima\nseconda"
//! ```

use super::{Notice, Span};

/// The backslash at `at` escapes nothing.
pub fn unknown_escape(at: Span) -> Notice {
    Notice::error("unknown-escape", at, "a backslash stands before `\"` or another backslash only")
        .help("for a backslash, write two")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_backslash_is_marked() {
        assert_eq!(told("fact a date\n  source \"x\\ny\""), ["unknown-escape 2:12"]);
    }
}
