//! # unknown-clause
//!
//! ## What it says
//! An indented line begins with a word that is no clause of the statement.
//!
//! ## Why it matters
//! Clauses differ from statement to statement; a slip in their first word must not be taken for
//! something else.
//!
//! ## An example
//!
//! ```text
//! rule ordinary_route for registrable
//!   hold when habitual_abode           did you mean `holds`
//! ```

use super::{Notice, Span, nearest};

/// `word` begins no clause of `statement`, whose clauses begin with `known`.
pub fn unknown_clause<'a>(
    at: Span,
    word: &str,
    statement: &str,
    known: impl IntoIterator<Item = &'a str> + Clone,
) -> Notice {
    let notice =
        Notice::error("unknown-clause", at, format!("`{statement}` has no clause `{word}`"));
    match nearest(word, known.clone()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help(format!("it may have {}", list(known))),
    }
}

fn list<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let words: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    if words.is_empty() { "no clauses".to_string() } else { words.join(", ") }
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{first_told, told};

    #[test]
    fn the_nearest_clause_is_offered() {
        let check = |statement: &str, help: &str| {
            let notice = first_told(statement);
            assert_eq!((notice.code, notice.help.as_deref()), ("unknown-clause", Some(help)));
        };
        check("rule r for c\n  hold when a", "did you mean `holds`");
        check("group g of r\n  label it \"x\"", "it may have no clauses");
        check("enumeration e\n  banana", "it may have `value`");
        check("case \"x\"\n  on 2019-01-01\n  expct a yes", "did you mean `expect`");
    }

    #[test]
    fn the_word_is_marked() {
        assert_eq!(told("rule r for c\n  hold when a\nfact a date"), ["unknown-clause 2:3"]);
        assert_eq!(told("case \"x\"\n  on 2019-01-01\n  expct a yes"), ["unknown-clause 3:3"]);
    }
}
