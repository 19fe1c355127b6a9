//! Events.

use super::super::doc::{Doc, text};
use super::words::{date, name, names, phrase, targets};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{Does, Event};

impl Printer<'_> {
    pub(super) fn event(&self, event: &Event) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &event.labels);
        clauses.name("by", &event.by);
        clauses.date("filed", &event.filed);
        clauses.date("published", &event.published);
        clauses.date("effect", &event.effect);
        if let Some(parties) = &event.parties {
            clauses.add("parties when", self.expression(parties));
        }
        if let Some(save) = &event.save {
            clauses.add("save when", self.expression(save));
        }
        let head = [text("event"), name(&event.name)];
        clauses.under(phrase(head.into_iter().chain(verb(event))))
    }
}

fn verb(event: &Event) -> Vec<Doc> {
    let of = targets(&event.targets);
    match &event.does {
        Does::Amends(rules) => vec![text("amends"), of, text("into"), names(rules)],
        Does::Repeals => vec![text("repeals"), of],
        Does::Suspends(until) => vec![text("suspends"), of, text("until"), date(until)],
        Does::AnnulsFromNow => vec![text("annuls"), of, text("from now")],
        Does::AnnulsAsIfNever => vec![text("annuls"), of, text("as if never in force")],
        Does::Restores => vec![text("restores"), of],
        Does::Converts => vec![text("converts"), of],
        Does::Lapses => vec![text("lapses"), of],
    }
}
