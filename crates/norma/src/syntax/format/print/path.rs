//! Paths.

use super::super::doc::{Doc, fill, row, text};
use super::deadline::term;
use super::words::{comma_parts, label_parts, labels, name, phrase};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{Expr, Lead, Path, Requirement, Text};

impl Printer<'_> {
    pub(super) fn path(&self, path: &Path) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &path.labels);
        clauses.in_force(&path.in_force);
        clauses.under_disputes(&path.under);
        for requirement in &path.requires {
            clauses.add("requires", self.requirement(requirement));
        }
        if let Some(last_day) = &path.last_day {
            clauses.add("last day", self.expression(last_day));
        }
        clauses.quote("authority", &path.authority);
        for paper in &path.papers {
            clauses.add("paper", labels(paper));
        }
        if let Some(fee) = &path.fee {
            clauses.add("fee", self.expression(fee));
        }
        clauses.labels("appeal", &path.appeal);
        if let Some(takes) = &path.takes {
            clauses.add("takes", text(term(takes)));
        }
        clauses.name("calendar", &path.calendar);
        for lead in &path.leads_to {
            clauses.add("leads to", self.lead(lead));
        }
        clauses.warnings(&path.warnings);
        clauses.under(phrase([text("path"), name(&path.name)]))
    }

    fn requirement(&self, of: &Requirement) -> Doc {
        let equation = self.equation(&of.name, &of.when);
        fill([equation].into_iter().chain(label_parts(&of.labels)))
    }

    fn lead(&self, lead: &Lead) -> Doc {
        let equation = |(name, value): &(Text, Expr)| self.equation(name, value);
        match lead {
            Lead::Fact(fact, value) => self.equation(fact, value),
            Lead::Row(relation, fields) => {
                let fields = comma_parts(fields.iter().map(equation));
                fill([row([name(relation), text(" with")])].into_iter().chain(fields))
            }
        }
    }
}
