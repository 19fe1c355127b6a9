//! # bad-heading
//!
//! ## What it says
//! The attributes in braces at the end of a heading cannot be read.
//!
//! ## Why it matters
//! They give the provision its anchor, and say how sure we are of it; a slip there would silently
//! lower or raise that.
//!
//! ## An example
//!
//! ```text
//! ## Art. 13 {#art13 confidense=high}
//!                    ^ did you mean `confidence`
//! ```

use super::{Notice, Span};

/// The attributes are wrong at `at`; `words` say how.
pub fn bad_heading(at: Span, words: impl Into<String>) -> Notice {
    Notice::error("bad-heading", at, words)
        .help("write `{#anchor confidence=high status=encoded verified=2026-06-12 urn=…}`")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_wrong_attribute_is_marked() {
        let check = |heading: &str, expected: &[&str]| {
            assert_eq!(
                told(&format!("```\n{heading}\n```norma\nfact a date")),
                expected,
                "{heading}"
            );
        };
        check("## B {#b confidence=high status=unverified verified=2026-06-12 urn=urn:x~b}", &[]);
        check("## B {#b confidense=high}", &["bad-heading 2:10"]);
        check("## B {#b confidence=great}", &["bad-heading 2:21"]);
        check("## B {#b status=x}", &["bad-heading 2:17"]);
        check("## B {#b loose}", &["bad-heading 2:10"]);
        check("## B {#}", &["bad-heading 2:7"]);
        check("## B {#b!}", &["bad-heading 2:8"]);
        check("## B {confidence=high}", &["bad-heading 2:7"]);
        check("## B {#b status=encoded status=encoded}", &["bad-heading 2:32"]);
        check("## B {#b verified=2019-02-30}", &["not-a-date 2:19"]);
    }
}
