//! From the first column to the next: one statement after the other.

use super::{Parser, Read, range};
use crate::notice;
use crate::syntax::ast::{Placed, Statement};
use crate::syntax::layout::Laid;
use crate::syntax::token::{Kind, Token};

/// The words that begin a statement.
pub(super) const KEYWORDS: [&str; 18] = [
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

impl Parser<'_> {
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
}
