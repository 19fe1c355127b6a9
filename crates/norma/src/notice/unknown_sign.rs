//! # unknown-sign
//!
//! ## What it says
//! A sign that the language doesn't have.
//!
//! ## Why it matters
//! Signs pasted from a word processor look right and aren't: curly quotes, long dashes, no-break
//! spaces.
//!
//! ## An example
//!
//! ```text
//! warning “proceedings stayed”
//! fee ≥ 12.50 euro                 write >=
//! ```

use super::{Notice, Span};

/// The `sign` at `at` isn't one of ours.
pub fn unknown_sign(at: Span, sign: &str) -> Notice {
    let notice = Notice::error(
        "unknown-sign",
        at,
        format!("`{}` is no sign of the language", sign.escape_debug()),
    );
    match instead(sign) {
        Some(right) => notice.help(format!("write {right}")),
        None => notice,
    }
}

/// What was meant, for the signs that people paste or know from elsewhere.
fn instead(sign: &str) -> Option<&'static str> {
    Some(match sign.chars().next()? {
        '\u{201c}' | '\u{201d}' | '\u{201e}' | '\u{ab}' | '\u{bb}' | '\'' => "`\"`",
        '\u{2013}' | '\u{2014}' | '\u{2212}' => "`-`",
        '\u{a0}' | '\u{202f}' => "a plain space",
        '\u{2265}' => "`>=`",
        '\u{2264}' => "`<=`",
        '\u{2260}' | '!' => "`<>`",
        '\u{20ac}' => "`12.50 euro`",
        '&' => "`and`",
        '|' => "`or`",
        '#' => "`--` before a comment",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{first_told, told};

    #[test]
    fn what_was_meant_is_offered() {
        let check = |sign: &str, help: Option<&str>| {
            let notice = first_told(&format!("rule r for c\n  holds when a {sign} b"));
            assert_eq!((notice.code, notice.help.as_deref()), ("unknown-sign", help));
        };
        check("\u{2265}", Some("write `>=`"));
        check("!=", Some("write `<>`"));
        check("&&", Some("write `and`"));
        check("@", None);
    }

    #[test]
    fn a_digit_of_another_script_is_no_digit_here() {
        assert_eq!(told("set fee = \u{b2}3 euro"), ["unknown-sign 1:11"]);
        assert_eq!(told("set fee = \u{663}"), ["unknown-sign 1:11"]);
    }

    #[test]
    fn signs_in_a_row_are_told_once() {
        assert_eq!(told("rule r for c\n  holds when a @@@ b"), ["unknown-sign 2:16"]);
        assert_eq!(
            told("rule r for c\n  warning \u{201c}stayed\u{201d}"),
            ["unknown-sign 2:11", "unknown-sign 2:18"]
        );
    }
}
