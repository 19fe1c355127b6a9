//! # bad-name
//!
//! ## What it says
//! A name has a letter or a sign that names don't have, or begins with a capital or a digit.
//!
//! ## Why it matters
//! Names are read aloud, compared and turned into columns and keys; one plain form keeps them the
//! same everywhere.
//!
//! ## An example
//!
//! ```text
//! fact Dimora_abituale yes/no      write `dimora_abituale`
//! fact città code                  write `citta`
//! ```

use super::{Notice, Span};

/// `name` isn't a name.
pub fn bad_name(at: Span, name: &str) -> Notice {
    let notice = Notice::error("bad-name", at, format!("`{name}` is not a name"));
    let form = "a name has letters a to z, digits and `_`, and begins with a small letter";
    match name.contains(['-', '/']) {
        true => notice.help(format!("{form}; minus and divide stand between spaces")),
        false => notice.help(form),
    }
}

/// `word` can't stand in a reference to an act or a provision.
pub fn bad_reference(at: Span, word: &str) -> Notice {
    Notice::error("bad-name", at, format!("`{word}` is not a reference"))
        .help("a reference has letters, digits, `-` and `_`, and one `/` before the anchor: `dl-113-2018/art13`")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn only_plain_names_are_names() {
        let check = |statement: &str, expected: &[&str]| {
            assert_eq!(told(statement), expected, "{statement}")
        };
        check("fact abode_2 date", &[]);
        check("fact Abode date", &["bad-name 1:6"]);
        check("fact citt\u{e0} date", &["bad-name 1:6"]);
        check("fact a-b date", &["bad-name 1:6"]);
        check("fact a.b date", &["bad-name 1:6"]);
        check("event e repeals act a/b/c", &["bad-name 1:21"]);
        check("event e repeals act a.b", &["bad-name 1:21"]);
    }
}
