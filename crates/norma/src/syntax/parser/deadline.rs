//! `deadline`: a term the law gives, and what moves it.

use super::clause::{Clause, many, one};
use super::{Parser, Read};
use crate::syntax::ast::{ClockOp, Deadline, TermRef, TermUnit, Text};

const CLAUSES: &[&[Clause]] = &[&[
    one("label"),
    one("in force"),
    many("under"),
    one("when"),
    one("starts"),
    one("term"),
    one("calendar"),
    many("moves to the next working day").slot("operation"),
    many("recess").slot("operation"),
    many("suspended from").slot("operation"),
    many("interrupted on").slot("operation"),
    one("if missed"),
    many("warning"),
]];

impl Parser<'_> {
    pub(super) fn deadline(&mut self) -> Read<Deadline> {
        self.clauses = CLAUSES;
        let mut deadline = blank(self.name("the name of a deadline")?);
        while let Some(clause) = self.clause()? {
            self.deadline_clause(&mut deadline, clause)?;
        }
        self.require(deadline.starts.is_some(), "starts", "starts filing_day");
        self.require(deadline.term.is_some(), "term", "term 45 days");
        Ok(deadline)
    }

    fn deadline_clause(&mut self, deadline: &mut Deadline, clause: &str) -> Read<()> {
        match clause {
            "label" => deadline.labels = self.labels()?,
            "in force" => deadline.in_force = Some(self.in_force()?),
            "under" => deadline.under.push(self.under()?),
            "when" => deadline.guard = Some(self.expression()?),
            "starts" => deadline.starts = Some(self.expression()?),
            "term" => {
                let term = self.term()?;
                deadline.term = Some(TermRef { before: self.take_word("before"), ..term });
            }
            "calendar" => deadline.calendar = Some(self.name("the name of a calendar")?),
            "if missed" => deadline.if_missed = self.labels()?,
            "warning" => deadline.warnings.push(self.text()?),
            operation => {
                let operation = self.operation(operation)?;
                deadline.operations.push(operation);
            }
        }
        Ok(())
    }

    /// `45 days`, `2 working days`
    pub(super) fn term(&mut self) -> Read<TermRef> {
        let amount = self.count("a number of days, months or years")?;
        let unit = match self.word() {
            Some("day" | "days") => TermUnit::Days,
            Some("month" | "months") => TermUnit::Months,
            Some("year" | "years") => TermUnit::Years,
            Some("working") if matches!(self.word_ahead(1), Some("day" | "days")) => {
                self.take();
                TermUnit::WorkingDays
            }
            _ => return self.unexpected("`days`, `working days`, `months` or `years`"),
        };
        self.take();
        Ok(TermRef { amount, unit, before: false })
    }

    fn operation(&mut self, phrase: &str) -> Read<ClockOp> {
        match phrase {
            "recess" => {
                let first = self.day_of_year()?.value;
                self.expect_sign("..")?;
                Ok(ClockOp::Recess(first, self.day_of_year()?.value))
            }
            "suspended from" => {
                let from = self.expression()?;
                self.expect_word("until")?;
                Ok(ClockOp::Suspended(from, self.expression()?))
            }
            "interrupted on" => self.expression().map(ClockOp::Interrupted),
            _ => Ok(ClockOp::Moves),
        }
    }
}

fn blank(name: Text) -> Deadline {
    Deadline {
        name,
        labels: Vec::new(),
        in_force: None,
        under: Vec::new(),
        guard: None,
        starts: None,
        term: None,
        calendar: None,
        operations: Vec::new(),
        if_missed: Vec::new(),
        warnings: Vec::new(),
    }
}
