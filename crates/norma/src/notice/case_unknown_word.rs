//! # case-unknown-word
//!
//! ## What it says
//! An entry of a fact has a word that entries do not have.
//!
//! ## Why it matters
//! It would be ignored, and a day written under a wrong word would not count.
//!
//! ## An example
//! ```toml
//! habitual_abode = { value = true, record = 2019-02-01 }       # write recorded
//! ```

use super::{Notice, Span, nearest};

/// `word` is none of the words of an entry.
pub fn case_unknown_word(at: Span, word: &str, words: &[&str]) -> Notice {
    let notice = Notice::error("case-unknown-word", at, format!("an entry has no `{word}`"));
    match nearest(word, words.iter().copied()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help(format!("its words are {}", super::listed(words.iter().copied()))),
    }
}
