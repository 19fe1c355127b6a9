//! Deadlines.

use super::super::doc::{nest, row, text};
use super::words::{name, phrase};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{ClockOp, Deadline, TermRef, TermUnit};

impl Printer<'_> {
    pub(super) fn deadline(&self, deadline: &Deadline) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &deadline.labels);
        clauses.in_force(&deadline.in_force);
        clauses.under_disputes(&deadline.under);
        if let Some(guard) = &deadline.guard {
            clauses.add("when", self.expression(guard));
        }
        if let Some(starts) = &deadline.starts {
            clauses.add("starts", self.expression(starts));
        }
        if let Some(of) = &deadline.term {
            clauses.add("term", text(term(of)));
        }
        clauses.name("calendar", &deadline.calendar);
        for operation in &deadline.operations {
            self.operation(operation, &mut clauses);
        }
        clauses.labels("if missed", &deadline.if_missed);
        clauses.warnings(&deadline.warnings);
        clauses.under(phrase([text("deadline"), name(&deadline.name)]))
    }

    fn operation(&self, operation: &ClockOp, clauses: &mut Clauses) {
        const SLOT: &str = "operation";
        match operation {
            ClockOp::Moves => clauses.add_bare(SLOT, "moves to the next working day"),
            ClockOp::Recess(first, last) => {
                let days = format!("{} .. {}", day_of_year(*first), day_of_year(*last));
                clauses.add_in(SLOT, "recess", text(days));
            }
            ClockOp::Suspended(from, until) => {
                let until = row([text(" until "), self.expression(until)]);
                clauses.add_in(SLOT, "suspended from", row([nest(self.expression(from)), until]));
            }
            ClockOp::Interrupted(on) => clauses.add_in(SLOT, "interrupted on", self.expression(on)),
        }
    }
}

pub(super) fn term(term: &TermRef) -> String {
    let unit = match term.unit {
        TermUnit::Days => "day",
        TermUnit::WorkingDays => "working day",
        TermUnit::Months => "month",
        TermUnit::Years => "year",
    };
    let plural = if term.amount.value == 1 { "" } else { "s" };
    let before = if term.before { " before" } else { "" };
    format!("{} {unit}{plural}{before}", term.amount.value)
}

/// `08-31`
pub(super) fn day_of_year((month, day): (u32, u32)) -> String {
    format!("{month:02}-{day:02}")
}
