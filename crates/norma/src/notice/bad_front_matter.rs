//! # bad-front-matter
//!
//! ## What it says
//! The block between the two `+++` lines cannot be read, or one of its values has the wrong form.
//!
//! ## Why it matters
//! The front matter says which act this is, when it was published and from which day it is law:
//! every statement rests on it.
//!
//! ## An example
//!
//! ```text
//! +++
//! act = "dl-113-2018"
//! published = "2018-10-04"     a date has no quotes: published = 2018-10-04
//! ```

use super::{Notice, Span};

/// What TOML itself has to say, at its place.
pub fn bad_front_matter(at: Span, toml: &str) -> Notice {
    let words = toml.lines().collect::<Vec<_>>().join(", ");
    Notice::error("bad-front-matter", at, format!("the front matter cannot be read: {words}"))
}

/// The value of `key` should have been `form`: "a text in quotes", "a date".
pub fn bad_front_value(at: Span, key: &str, form: &str) -> Notice {
    Notice::error("bad-front-matter", at, format!("`{key}` is {form}"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::page_told;

    #[test]
    fn the_place_in_the_block_is_marked() {
        let check = |front: &str, expected: &str| {
            let notices = page_told(&format!("+++\n{front}\n+++\n```norma\nfact a date\n```\n"));
            assert!(notices.contains(&expected.to_string()), "{notices:?}");
        };
        check("act = \"a\"\nurn = ", "bad-front-matter 3:7");
        check("published = \"2018-10-04\"", "bad-front-matter 2:13");
        check("act = 3", "bad-front-matter 2:7");
        check("title = \"A\"", "bad-front-matter 2:9");
        check("title.it = 3", "bad-front-matter 2:12");
        check("confidence = \"great\"", "bad-front-matter 2:14");
        check("in_force = 2018-10-05T10:00:00", "bad-front-matter 2:12");
    }
}
