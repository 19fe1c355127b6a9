//! # unexpected-word
//!
//! ## What it says
//! Something else should stand here.
//!
//! ## Why it matters
//! The statement can't be understood, and is left out of the act; the next statement is read as
//! usual.
//!
//! ## An example
//!
//! ```text
//! rule ordinary_route of registrable
//!                     ^^ expected `for`
//! ```

use super::{Notice, Span};

/// At `at` stands `found`, where `expected` should; both as shown to the reader.
pub fn unexpected_word(at: Span, expected: &str, found: &str) -> Notice {
    let found = if found.is_empty() {
        "the statement ends".to_string()
    } else {
        format!("found `{found}`")
    };
    Notice::error("unexpected-word", at, format!("expected {expected}, {found}"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_place_where_reading_stopped_is_marked() {
        let check = |statement: &str, expected: &[&str]| {
            assert_eq!(told(statement), expected, "{statement}")
        };
        check("rule r of c", &["unexpected-word 1:8"]);
        check("rule r", &["unexpected-word 1:7"]);
        check("rule r for c\n  holds when a and", &["unexpected-word 2:19"]);
        check("rule r for c\n  holds when a and\n  warning \"x\"", &["unexpected-word 3:3"]);
        check("  fact a date", &["unexpected-word 1:3"]);
        check("rule r for c\n  holds when (a", &["unexpected-word 2:16"]);
        check("group g of a,", &["unexpected-word 1:14"]);
        check("set fee 3", &["unexpected-word 1:9"]);
        check("fact a date date", &["unknown-clause 1:13"]);
    }
}
