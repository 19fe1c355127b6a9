//! Disputes and readings.

use super::super::doc::{Doc, row, text};
use super::words::{date, label_parts, name, phrase, picks};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{Dispute, Reading, Stage};

impl Printer<'_> {
    pub(super) fn dispute(&self, dispute: &Dispute) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &dispute.labels);
        clauses.targets("about", &dispute.about);
        for alternative in &dispute.alternatives {
            let head = [name(&alternative.name)];
            clauses.add(
                "alternative",
                phrase(head.into_iter().chain(label_parts(&alternative.labels))),
            );
        }
        clauses.under(phrase([text("dispute"), name(&dispute.name)]))
    }

    pub(super) fn reading(&self, reading: &Reading) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &reading.labels);
        clauses.quote("author", &reading.author);
        clauses.name("rank", &reading.rank);
        clauses.date("filed", &reading.filed);
        clauses.date("published", &reading.published);
        self.scope(reading, &mut clauses);
        for stage in &reading.stages {
            clauses.line("stage", stage_line(stage));
        }
        if let Some(follows) = &reading.follows {
            clauses.add("follows", text(format!("{} otherwise", follows.value)));
        }
        clauses.date("binds from", &reading.binds_from);
        if reading.default.is_some() {
            clauses.add_bare("default", "default");
        }
        clauses.quote("source", &reading.source);
        clauses.warnings(&reading.warnings);
        clauses.under(phrase([text("reading"), name(&reading.name)]))
    }

    fn scope(&self, reading: &Reading, clauses: &mut Clauses) {
        if let Some(scope) = &reading.scope {
            clauses.add("scope when", self.expression(scope));
        }
        if let Some((from, until)) = &reading.scope_days {
            let until = until.as_ref().map(|until| row([text(" until "), date(until)]));
            clauses.add("scope from", row([date(from)].into_iter().chain(until)));
        }
    }
}

fn stage_line(stage: &Stage) -> Doc {
    let mut line = Vec::new();
    if let Some(from) = &stage.from {
        line.extend([text("from "), date(from), text(" ")]);
    }
    if let Some(published) = &stage.published {
        line.extend([text("published "), date(published), text(" ")]);
    }
    line.extend([text("picks "), picks(&stage.picks)]);
    row(line)
}
