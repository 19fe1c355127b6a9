//! Enumerations, facts, relations, conclusions, params, groups.

use super::super::doc::{row, text};
use super::words::{date, label_parts, name, names, phrase, type_ref};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{Conclusion, Enumeration, Fact, Group, Param, Relation, Set};

impl Printer<'_> {
    pub(super) fn enumeration(&self, of: &Enumeration) -> Printed {
        let mut clauses = Clauses::default();
        for (value, labels) in &of.values {
            clauses.add("value", phrase([name(value)].into_iter().chain(label_parts(labels))));
        }
        let head = [text("enumeration"), name(&of.name)];
        clauses.under(phrase(head.into_iter().chain(label_parts(&of.labels))))
    }

    pub(super) fn fact(&self, fact: &Fact) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &fact.labels);
        clauses.labels("ask", &fact.question);
        clauses.quote("source", &fact.source);
        clauses.under(phrase([text("fact"), name(&fact.name), type_ref(&fact.ty)]))
    }

    pub(super) fn relation(&self, relation: &Relation) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &relation.labels);
        for field in &relation.fields {
            let head = [name(&field.name), type_ref(&field.ty)];
            clauses.add("field", phrase(head.into_iter().chain(label_parts(&field.labels))));
        }
        clauses.under(phrase([text("relation"), name(&relation.name)]))
    }

    pub(super) fn conclusion(&self, of: &Conclusion) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &of.labels);
        if !of.groups.is_empty() {
            clauses.add("group", names(&of.groups));
        }
        clauses.date("covered from", &of.covered_from);
        if let Some(otherwise) = &of.otherwise {
            clauses.add("otherwise", self.expression(otherwise));
        }
        if let Some(governed) = &of.governed {
            clauses.add("governed by the law at", self.expression(governed));
        }
        if of.law_of_the_day.is_some() {
            clauses.add_bare("law of the day", "law of the day");
        }
        clauses.under(phrase([text("conclusion"), name(&of.name), type_ref(&of.ty)]))
    }

    pub(super) fn param(&self, param: &Param) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &param.labels);
        clauses.date("covered from", &param.covered_from);
        if param.law_of_the_day.is_some() {
            clauses.add_bare("law of the day", "law of the day");
        }
        clauses.under(phrase([text("param"), name(&param.name), type_ref(&param.ty)]))
    }

    pub(super) fn set(&self, set: &Set) -> Printed {
        let mut head = vec![text("set "), name(&set.param)];
        if let Some(from) = &set.from {
            head.extend([text(" from "), date(from)]);
        }
        head.extend([text(" = "), self.expression(&set.value)]);
        Clauses::default().under(row(head))
    }

    pub(super) fn group(&self, group: &Group) -> Printed {
        let head = [text("group"), name(&group.name), text("of"), names(&group.rules)];
        Clauses::default().under(phrase(head))
    }
}
