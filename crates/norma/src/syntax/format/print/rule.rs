//! Rules, exceptions, unwritten exceptions and transitional provisions.

use super::super::doc::{Doc, nest, row, text};
use super::words::{confidence, name, names, phrase, targets};
use super::{Clauses, Printed, Printer};
use crate::syntax::ast::{Expr, Rule, RuleForm, Says, Target, Text, Transitional};

impl Printer<'_> {
    pub(super) fn rule(&self, rule: &Rule) -> Printed {
        let mut clauses = Clauses::default();
        clauses.labels("label", &rule.labels);
        clauses.in_force(&rule.in_force);
        for label in &rule.labelled {
            clauses.add("labelled", name(label));
        }
        clauses.under_disputes(&rule.under);
        clauses.targets("prevails over", &rule.prevails_over);
        if rule.law_of_the_day.is_some() {
            clauses.add_bare("law of the day", "law of the day");
        }
        for (of, value) in &rule.lets {
            clauses.add("let", self.equation(of, value));
        }
        self.outcome(rule, &mut clauses);
        clauses.quote("matter", &rule.matter);
        clauses.warnings(&rule.warnings);
        if let Some(at) = &rule.confidence {
            clauses.add("confidence", text(confidence(at.value)));
        }
        clauses.under(rule_head(rule))
    }

    /// What it says, and when.
    fn outcome(&self, rule: &Rule, clauses: &mut Clauses) {
        match (&rule.says, &rule.guard) {
            (Some(says), None) => clauses.line("says", self.says(says)),
            (Some(says), Some(guard)) => {
                let when = row([text(" when "), self.expression(guard)]);
                clauses.line("says", row([nest(self.says(says)), when]));
            }
            (None, Some(guard)) => clauses.add("when", self.expression(guard)),
            (None, None) => {}
        }
    }

    fn says(&self, says: &Says) -> Doc {
        match says {
            Says::Holds => text("holds"),
            Says::Fails => text("fails"),
            Says::Gives(value) => row([text("gives "), self.expression(value)]),
            Says::DoesNotApply => text("does not apply"),
        }
    }

    /// `NAME = EXPR`
    pub(super) fn equation(&self, of: &Text, value: &Expr) -> Doc {
        row([name(of), text(" = "), self.expression(value)])
    }

    pub(super) fn transitional(&self, of: &Transitional) -> Printed {
        let mut clauses = Clauses::default();
        clauses.in_force(&of.in_force);
        clauses.under_disputes(&of.under);
        if let Some(guard) = &of.guard {
            clauses.add("when", self.expression(guard));
        }
        clauses.warnings(&of.warnings);
        if let Some(governed) = &of.governed {
            clauses.add("governed by the law at", self.expression(governed));
        }
        clauses.under(phrase([
            text("transitional"),
            name(&of.name),
            text("for"),
            names(&of.conclusions),
        ]))
    }
}

fn rule_head(rule: &Rule) -> Doc {
    let (keyword, aims): (&str, &[Target]) = match &rule.form {
        RuleForm::Rule => ("rule", &[]),
        RuleForm::Except(aims) => ("except", aims),
        RuleForm::Unwritten(aims) => ("unwritten", aims),
    };
    let mut head = vec![text(keyword), name(&rule.name)];
    if !aims.is_empty() {
        head.extend([text("to"), targets(aims)]);
    }
    if let Some(conclusion) = &rule.conclusion {
        head.extend([text("for"), name(conclusion)]);
    }
    phrase(head)
}
