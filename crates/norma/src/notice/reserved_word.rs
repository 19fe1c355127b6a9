//! # reserved-word
//!
//! ## What it says
//! A name is a word of the language.
//!
//! ## Why it matters
//! `fact count whole` would make `count permit` mean two things.
//!
//! ## An example
//!
//! ```text
//! fact count whole
//! ```

use super::{Notice, Span};

/// `word` can't be a name.
pub fn reserved_word(at: Span, word: &str) -> Notice {
    Notice::error(
        "reserved-word",
        at,
        format!("`{word}` is a word of the language, it cannot be a name"),
    )
    .help(format!("add a word to it, as in `{word}_of_permit`"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_word_is_marked() {
        assert_eq!(told("fact count whole"), ["reserved-word 1:6"]);
        assert_eq!(told("rule r for c\n  holds when a = where"), ["reserved-word 2:18"]);
    }
}
