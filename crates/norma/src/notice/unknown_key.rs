//! # unknown-key
//!
//! ## What it says
//! The front matter has a key we don't know.
//!
//! ## Why it matters
//! A misspelt key would silently be left out: `verified_untill` would make a text look verified for
//! ever.
//!
//! ## An example
//!
//! ```text
//! +++
//! act = "dl-113-2018"
//! publised = 2018-10-04       did you mean `published`
//! ```

use super::{Notice, Span, nearest};

/// `key` is none of the `known` keys.
pub fn unknown_key(at: Span, key: &str, known: &[&str]) -> Notice {
    let notice = Notice::error("unknown-key", at, format!("the front matter has no key `{key}`"));
    match nearest(key, known.iter().copied()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help(format!("the keys are {}", known.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{HEAD, page_told};

    #[test]
    fn the_key_is_marked() {
        let page = HEAD.replace("rank", "ranc");
        assert_eq!(
            page_told(&format!("{page}fact a date\n```\n")),
            ["missing-key 1:1", "unknown-key 5:1"]
        );
    }
}
