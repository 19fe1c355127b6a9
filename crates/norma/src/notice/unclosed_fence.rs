//! # unclosed-fence
//!
//! ## What it says
//! A `norma` fence isn't closed before the page ends.
//!
//! ## Why it matters
//! Everything after it would be read as law, prose too.
//!
//! ## An example
//!
//! ```text
//! ```norma
//! fact habitual_abode yes/no
//!
//! ## Art. 2
//! ```

use super::{Notice, Span};

/// The fence opened at `at` isn't closed.
pub fn unclosed_fence(at: Span) -> Notice {
    Notice::error("unclosed-fence", at, "this fence is not closed")
        .help("put a line of three backticks after its last statement")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{HEAD, page_told};

    #[test]
    fn the_opening_is_marked_and_its_statements_are_read() {
        let page = format!("{HEAD}fact a date\n");
        assert_eq!(page_told(&page), ["unclosed-fence 14:1"]);
        assert_eq!(
            page_told(&page.replace("fact", "fatc")),
            ["unclosed-fence 14:1", "unknown-keyword 15:1"]
        );
        assert_eq!(
            page_told(&format!("{page}~~~\n")),
            ["unclosed-fence 14:1", "unknown-sign 16:1"]
        );
        assert_eq!(page_told(&format!("{page}````\n")), [""; 0]);
    }
}
