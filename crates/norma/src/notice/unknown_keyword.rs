//! # unknown-keyword
//!
//! ## What it says
//! A word in the first column begins no statement.
//!
//! ## Why it matters
//! The first column is kept for the keywords of statements, so that a mistake ends with its
//! statement.
//!
//! ## An example
//!
//! ```text
//! exept applicant_excluded to ordinary_route       did you mean `except`
//! ```

use super::{Notice, Span, nearest};

/// `word` begins no statement; the statements are `known`.
pub fn unknown_keyword(at: Span, word: &str, known: &[&str]) -> Notice {
    let notice = Notice::error("unknown-keyword", at, format!("`{word}` begins no statement"));
    match nearest(word, known.iter().copied()) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help("clauses are indented; a statement begins with its keyword"),
    }
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{first_told, told};

    #[test]
    fn the_nearest_keyword_is_offered() {
        let check = |statement: &str, help: &str| {
            let notice = first_told(statement);
            assert_eq!((notice.code, notice.help.as_deref()), ("unknown-keyword", Some(help)));
        };
        check("exept a to b", "did you mean `except`");
        check("holds when a", "clauses are indented; a statement begins with its keyword");
    }

    #[test]
    fn one_unknown_statement_is_told_once() {
        assert_eq!(told("exept a to b\nholds\nwhen c\nfact a date"), ["unknown-keyword 1:1"]);
        assert_eq!(told("\"x\"\nfact a date"), ["unexpected-word 1:1"]);
    }
}
