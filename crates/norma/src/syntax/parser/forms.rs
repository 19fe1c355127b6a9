//! Every statement with the clauses it may have: asked of the parser itself, so that no second list exists.

use super::Parser;
use super::statement::KEYWORDS;
use crate::syntax::lexer;

/// A statement and the clauses it may have, in the order in which they are printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementForm {
    /// The word it begins with.
    pub keyword: &'static str,
    /// Its clauses.
    pub clauses: Vec<ClauseForm>,
}

/// A clause as a statement may have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClauseForm {
    /// The words it begins with.
    pub phrase: &'static str,
    /// Clauses with one slot exclude each other, unless they may stand more than once.
    pub slot: &'static str,
    /// Whether it may stand more than once.
    pub many: bool,
}

/// All statements, in the order of their kinds.
pub fn statements() -> Vec<StatementForm> {
    KEYWORDS
        .into_iter()
        .map(|keyword| StatementForm { keyword, clauses: clauses_of(keyword) })
        .collect()
}

/// What the parser is ready to read once it has read the keyword.
fn clauses_of(keyword: &str) -> Vec<ClauseForm> {
    let tokens = lexer::lex(0, keyword, 0..keyword.len(), 0).tokens;
    let mut parser = Parser::new(0, keyword, tokens, keyword.len());
    parser.statements(0, &mut Vec::new());
    let clauses = parser.clauses.iter().copied().flatten();
    clauses
        .map(|clause| ClauseForm { phrase: clause.phrase, slot: clause.slot, many: clause.many })
        .collect()
}
