//! # anchor-twice
//!
//! ## What it says
//! Two headings of the page have the same anchor.
//!
//! ## Why it matters
//! An anchor is how a provision is cited: `act/anchor` must lead to one place.
//!
//! ## An example
//!
//! ```text
//! ## Art. 4 {#art4}
//! ## Art. 5 {#art4}
//! ```

use super::{Notice, Span};

/// The anchor at `at` stood already at `first`.
pub fn anchor_twice(at: Span, anchor: &str, first: Span) -> Notice {
    Notice::error("anchor-twice", at, format!("the anchor `{anchor}` stands twice on this page"))
        .also_at(first, "first here")
        .help("give each heading its own anchor")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_second_heading_is_marked() {
        assert_eq!(
            told("```\n## Art. 1 again {#art1}\n```norma\nfact a date"),
            ["anchor-twice 2:19"]
        );
        assert_eq!(told("```\n## Art. 2 {#art2}\n```norma\nfact a date"), [""; 0]);
    }
}
