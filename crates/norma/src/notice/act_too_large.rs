//! # act-too-large
//!
//! ## What it says
//! The page is longer than 1 MiB. It was not read.
//!
//! ## Why it matters
//! An act that long is a mistake or an attack; reading stays quick for everybody if it is refused
//! at once. Split the page: one act may stand on several pages, each with its own front matter.
//!
//! ## An example
//!
//! ```text
//! act.md: 5,242,880 bytes, at most 1,048,576 are read
//! ```

use super::{Notice, Span};

/// The most bytes a page may have.
pub const PAGE_BYTES_MAX: usize = 1 << 20;

/// The page has more than [`PAGE_BYTES_MAX`] bytes; `at` is an empty place at its start.
pub fn act_too_large(at: Span, bytes: usize) -> Notice {
    Notice::error(
        "act-too-large",
        at,
        format!("the page has {bytes} bytes, more than {PAGE_BYTES_MAX}"),
    )
    .help("split it into several pages")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::page_told;

    #[test]
    fn a_page_over_the_limit_is_refused_unread() {
        let page = |bytes| page_told(&"@".repeat(bytes));
        assert_eq!(page(super::PAGE_BYTES_MAX + 1), ["act-too-large 1:1"]);
        assert_eq!(page(super::PAGE_BYTES_MAX), ["missing-front-matter 1:1"]);
    }
}
