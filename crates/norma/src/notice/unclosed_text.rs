//! # unclosed-text
//!
//! ## What it says
//! A text in double quotes doesn't end on its line.
//!
//! ## Why it matters
//! The rest of the page would become part of it. A text stands on one line.
//!
//! ## An example
//!
//! ```text
//! warning "proceedings stayed
//! ```

use super::{Notice, Span};

/// The text opened at `at` isn't closed on its line.
pub fn unclosed_text(at: Span) -> Notice {
    Notice::error("unclosed-text", at, "this text is not closed on its line")
        .help("end it with `\"`; inside, write `\\\"`")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn only_the_line_is_lost() {
        assert_eq!(
            told("rule r for c\n  holds\n  warning \"a\nfact a date"),
            ["unclosed-text 3:11"]
        );
        assert_eq!(told("rule r for c\n  holds\n  warning \"a \\\"b\\\" \\\\\""), [""; 0]);
    }
}
