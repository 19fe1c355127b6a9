//! # empty-act
//!
//! ## What it says
//! The page has no statement.
//!
//! ## Why it matters
//! It encodes nothing. That may be meant, for an act kept only as a page to read; mark its headings
//! `status=unwritten`.
//!
//! ## An example
//!
//! ```text
//! # Circular 15/2018
//!
//! Prose only.
//! ```

use super::{Notice, Span};

/// The page has no `norma` statement; `at` is its front matter.
pub fn empty_act(at: Span) -> Notice {
    Notice::warning("empty-act", at, "the page has no statement")
        .help("add a `norma` fence, or mark the headings `status=unwritten`")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn a_page_of_prose_is_told_unless_it_says_so() {
        assert_eq!(told("-- nothing yet"), ["empty-act -13:1"]);
        assert_eq!(told("```\n## B {#b status=unwritten}\n```text"), [""; 0]);
        assert_eq!(told("fact a date"), [""; 0]);
    }
}
