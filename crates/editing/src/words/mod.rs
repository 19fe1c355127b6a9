//! The words of the language, a sentence each: shown under the pointer, offered while writing, coloured by the grammars.
//!
//! What they mean exactly is in `docs/norma/syntax.md` and in the meaning. A test holds these tables to the parser.

mod clauses;
mod expressions;
mod find;
mod statements;

pub use find::{at, everywhere, keyword_above, words_of};

/// A word of the language, or several that go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub phrase: &'static str,
    /// Where it may stand.
    pub of: Of,
    /// What it says.
    pub means: &'static str,
}

/// Where a word may stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// At the first column: it begins a statement.
    Statement,
    /// It begins a clause of these statements.
    Clause(&'static [&'static str]),
    /// Inside a clause.
    Inside,
    /// In an expression.
    Expression,
    /// Among what a case tells and expects.
    Case,
    /// Where a type is named.
    Type,
}

/// All words.
pub fn all() -> impl Iterator<Item = &'static Word> {
    statements::WORDS.iter().chain(clauses::WORDS).chain(expressions::WORDS)
}
