//! Statements as lines: a head, and clauses in the one order.

mod calendar;
mod case;
mod deadline;
mod event;
mod expression;
mod literal;
mod operator;
mod path;
mod reading;
mod rule;
mod vocabulary;
mod words;

use super::doc::{Doc, row};
use crate::syntax::ast::Statement;

/// The column at which clauses begin.
pub(super) const CLAUSE: usize = 2;

/// Prints statements; with the text they were read from, numbers stay as they were written.
pub(super) struct Printer<'t> {
    pub text: Option<&'t str>,
}

/// A statement as lines.
pub(super) struct Printed {
    /// The keyword and what must follow it.
    pub head: Doc,
    /// The clauses, in the one order.
    pub clauses: Vec<Line>,
}

/// The clauses that share a line, mostly one.
pub(super) struct Line {
    /// Their slots, as the parser names them.
    pub slots: Vec<&'static str>,
    /// What is written.
    pub doc: Doc,
}

/// Clauses as they are gathered.
#[derive(Default)]
struct Clauses {
    lines: Vec<Line>,
}

impl Clauses {
    /// Adds a clause whose slot is its phrase.
    fn add(&mut self, phrase: &'static str, rest: Doc) {
        self.add_in(phrase, phrase, rest);
    }

    /// Adds a clause in a slot shared with others.
    fn add_in(&mut self, slot: &'static str, phrase: &str, rest: Doc) {
        self.line(slot, row([words::word(phrase), words::word(" "), rest]));
    }

    /// Adds a clause that is nothing but its phrase.
    fn add_bare(&mut self, slot: &'static str, phrase: &str) {
        self.line(slot, words::word(phrase));
    }

    /// Adds a whole line.
    fn line(&mut self, slot: &'static str, doc: Doc) {
        self.lines.push(Line { slots: vec![slot], doc });
    }

    fn under(self, head: Doc) -> Printed {
        Printed { head, clauses: self.lines }
    }
}

impl Printer<'_> {
    /// Any statement.
    pub(super) fn statement(&self, statement: &Statement) -> Printed {
        match statement {
            Statement::Enumeration(enumeration) => self.enumeration(enumeration),
            Statement::Fact(fact) => self.fact(fact),
            Statement::Relation(relation) => self.relation(relation),
            Statement::Conclusion(conclusion) => self.conclusion(conclusion),
            Statement::Rule(rule) => self.rule(rule),
            Statement::Transitional(transitional) => self.transitional(transitional),
            Statement::Dispute(dispute) => self.dispute(dispute),
            Statement::Reading(reading) => self.reading(reading),
            Statement::Event(event) => self.event(event),
            Statement::Param(param) => self.param(param),
            Statement::Set(set) => self.set(set),
            Statement::Deadline(deadline) => self.deadline(deadline),
            Statement::Path(path) => self.path(path),
            Statement::Calendar(calendar) => self.calendar(calendar),
            Statement::Group(group) => self.group(group),
            Statement::Case(case) => self.case(case),
        }
    }
}
