//! # stray-return
//!
//! ## What it says
//! The page has a carriage return that no line feed follows.
//!
//! ## Why it matters
//! Some programs show a line break there and others nothing: a clause that a reader sees on a line of its
//! own could be part of a comment.
//!
//! ## An example
//!
//! ```text
//! -- a comment<CR>  does not apply when exists permit
//! ```

use super::{Notice, Span};

/// The carriage return at `at` ends no line.
pub fn stray_return(at: Span) -> Notice {
    Notice::error("stray-return", at, "a carriage return stands here without a line feed")
        .help("end lines with a line feed, or with both")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_first_is_marked_wherever_it_stands() {
        assert_eq!(told("fact a date -- x\r  source \"y\""), ["stray-return 1:17"]);
        assert_eq!(told("```\nProse\rprose\r.\n```norma\nfact a date"), ["stray-return 2:6"]);
        assert_eq!(told("fact a date\r\n  source \"y\"\r"), [""; 0]);
    }
}
