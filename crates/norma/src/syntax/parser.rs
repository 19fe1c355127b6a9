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
mod group;
mod list;
mod literal;
mod name;
mod param;
mod path;
mod pick;
mod primary;
mod reading;
mod relation;
mod rule;
mod stage;
mod target;
mod told;
mod transitional;
mod type_ref;
mod value;
mod written;

#[cfg(test)]
mod tests;

use super::ast::{Placed, Statement};
use super::layout::{Laid, LaidClause};
use super::token::{Kind, Token};
use crate::notice::{self, NOTICES_MAX, Notice, Span};
use clause::Clause;
pub(crate) use expression::Level;

/// The statement can't be understood; its notice has been pushed.
struct Broken;

type Read<T> = Result<T, Broken>;

/// The words that begin a statement.
const KEYWORDS: [&str; 18] = [
    "enumeration",
    "fact",
    "relation",
    "conclusion",
    "rule",
    "except",
    "unwritten",
    "transitional",
    "dispute",
    "reading",
    "event",
    "param",
    "set",
    "deadline",
    "path",
    "calendar",
    "group",
    "case",
];

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

    /// Reads all statements of the fence, which stands under `provision`.
    pub fn statements(&mut self, provision: usize, statements: &mut Vec<Placed>) {
        self.skip_to_margin();
        while self.at < self.tokens.len() {
            self.begin();
            if let Ok(statement) = self.statement() {
                let span = self.close();
                statements.push(Placed { provision, statement, span });
                self.laid.push(self.current.clone());
            }
            self.at = self.stop;
        }
    }

    /// What stands before the first statement must not be lost in silence.
    fn skip_to_margin(&mut self) {
        self.stop = self.next_at_margin(0);
        if self.stop > 0 {
            let _: Read<()> = self.unexpected("a statement in the first column");
        }
        self.at = self.stop;
    }

    fn begin(&mut self) {
        self.stop = self.next_at_margin(self.at + 1);
        let first = self.tokens[self.at].span;
        self.current = Laid { head: first, clauses: Vec::new() };
        (self.depth, self.fold, self.clauses) = (0, None, &[]);
    }

    fn next_at_margin(&self, from: usize) -> usize {
        let ahead = self.tokens.iter().skip(from).position(|token| token.at_margin);
        ahead.map_or(self.tokens.len(), |ahead| from + ahead)
    }

    fn statement(&mut self) -> Read<Statement> {
        let Some(word) = self.word() else {
            return self.unexpected("a statement");
        };
        let Some(keyword) = KEYWORDS.into_iter().find(|keyword| *keyword == word) else {
            return self.unknown_statement(word);
        };
        self.keyword = keyword;
        self.take();
        self.statement_of(keyword)
    }

    fn statement_of(&mut self, keyword: &str) -> Read<Statement> {
        match keyword {
            "enumeration" => self.enumeration().map(Statement::Enumeration),
            "fact" => self.fact().map(Statement::Fact),
            "relation" => self.relation().map(Statement::Relation),
            "conclusion" => self.conclusion().map(Statement::Conclusion),
            "rule" | "except" | "unwritten" => {
                self.rule().map(|rule| Statement::Rule(Box::new(rule)))
            }
            "transitional" => {
                self.transitional().map(|clause| Statement::Transitional(Box::new(clause)))
            }
            "dispute" => self.dispute().map(Statement::Dispute),
            "reading" => self.reading().map(|reading| Statement::Reading(Box::new(reading))),
            "event" => self.event().map(|event| Statement::Event(Box::new(event))),
            "param" => self.param().map(Statement::Param),
            "set" => self.set().map(Statement::Set),
            "deadline" => self.deadline().map(|deadline| Statement::Deadline(Box::new(deadline))),
            "path" => self.path().map(|path| Statement::Path(Box::new(path))),
            "calendar" => self.calendar().map(Statement::Calendar),
            "group" => self.group().map(Statement::Group),
            _ => self.case().map(|case| Statement::Case(Box::new(case))),
        }
    }

    /// Told once: what follows in the first column is likely its clauses.
    fn unknown_statement<T>(&mut self, word: &str) -> Read<T> {
        let at = self.peek().span;
        let ours = |token: &Token| {
            token.at_margin
                && token.kind == Kind::Word
                && KEYWORDS.contains(&&self.text[range(token.span)])
        };
        let ahead = self.tokens.iter().skip(self.at + 1).position(ours);
        self.stop = ahead.map_or(self.tokens.len(), |ahead| self.at + 1 + ahead);
        self.tell(notice::unknown_keyword(at, word, &KEYWORDS))
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
