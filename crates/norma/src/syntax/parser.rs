//! From words and signs to statements.
//!
//! Each kind of statement has its file. A statement that can't be understood is told once and left out;
//! reading goes on at the next word in the first column. One pass, no going back, nesting limited.

mod calendar;
mod case;
mod clause;
mod conclusion;
mod cursor;
mod deadline;
mod dispute;
mod enumeration;
mod event;
mod expect;
mod expression;
mod fact;
mod fold;
mod forms;
mod group;
mod list;
mod literal;
mod name;
mod operator;
mod param;
mod path;
mod pick;
mod primary;
mod reading;
mod relation;
mod rule;
mod stage;
mod statement;
mod target;
mod told;
mod transitional;
mod type_ref;
mod value;
mod written;

#[cfg(test)]
mod tests;

use super::layout::{Laid, LaidClause};
use super::token::{Kind, Token};
use crate::notice::{NOTICES_MAX, Notice, Span};
use clause::Clause;
pub(crate) use event::VERBS;
pub(crate) use expect::FURTHER;
pub use forms::{ClauseForm, StatementForm, statements};
pub(crate) use name::RESERVED;
pub(crate) use operator::Level;

/// The statement can't be understood; its notice has been pushed.
struct Broken;

type Read<T> = Result<T, Broken>;

/// Reads one fence.
pub(crate) struct Parser<'t> {
    text: &'t str,
    tokens: Vec<Token>,
    /// The next token.
    at: usize,
    /// One past the last token of the present statement.
    stop: usize,
    /// What stands there.
    end: Token,
    /// Where the last token taken ends.
    taken: Span,
    /// The keyword of the present statement, and its clauses.
    keyword: &'static str,
    clauses: &'static [&'static [Clause]],
    /// The present statement so far.
    current: Laid,
    /// How deep the present expression is.
    depth: u32,
    /// The fold we are in.
    fold: Option<Span>,
    /// What is wrong.
    pub notices: Vec<Notice>,
    /// Where the parts of each statement stand.
    pub laid: Vec<Laid>,
}

impl<'t> Parser<'t> {
    /// A parser of the tokens of a fence, which ends at `end`.
    pub fn new(source: u32, text: &'t str, tokens: Vec<Token>, end: usize) -> Parser<'t> {
        let span = Span { source, start: end as u32, end: end as u32 };
        Parser {
            text,
            tokens,
            at: 0,
            stop: 0,
            end: Token { kind: Kind::End, span, opens_line: true, at_margin: true },
            taken: span,
            keyword: "",
            clauses: &[],
            current: Laid { head: span, clauses: Vec::new() },
            depth: 0,
            fold: None,
            notices: Vec::new(),
            laid: Vec::new(),
        }
    }

    /// Notes where the last clause ends; gives the span of the statement.
    fn close(&mut self) -> Span {
        self.end_clause();
        let start = self.current.head;
        start.to(self.taken)
    }

    fn end_clause(&mut self) {
        let taken = self.taken;
        match self.current.clauses.last_mut() {
            Some(LaidClause { span, .. }) => *span = span.to(taken),
            None => self.current.head = self.current.head.to(taken),
        }
    }

    fn tell<T>(&mut self, notice: Notice) -> Read<T> {
        if self.notices.len() <= NOTICES_MAX {
            self.notices.push(notice);
        }
        Err(Broken)
    }
}

fn range(span: Span) -> std::ops::Range<usize> {
    span.start as usize..span.end as usize
}
