//! The rows of statements that can be in force.
//!
//! A row exists from its declaration on and says nothing: its condition is `no` until the statement is
//! lowered, and stays so when the statement is wrong.

use super::{Declared, RuleWord, Work};
use crate::lower::{holiday, labels};
use crate::names::Thing;
use crate::program::{
    CalendarId, ConclusionId, Confidence, Deadline, DeadlineId, Expr, Labels, Norm, NormId,
    Outcome, Path, PathId, ProvisionId, Requirement, Rule, RuleId, Table, Term, TermUnit,
    Transitional, TransitionalId, Value,
};
use crate::syntax::ast;

/// The condition of a statement that says nothing.
fn never() -> Expr {
    Expr::Literal(Value::YesNo(false))
}

impl<'a> Work<'a> {
    /// A norm of the provision, in force from the act's first day.
    pub(crate) fn norm_under(&mut self, provision: ProvisionId) -> NormId {
        let id = NormId::from(self.program.norms.len());
        let act = self.program.provisions[provision.at()].act;
        let from = self.program.acts[act.at()].in_force;
        let (until, under, law_of_the_day, opened_by) = (None, Vec::new(), false, None);
        self.program.norms.push(Norm { provision, from, until, under, law_of_the_day, opened_by });
        id
    }

    pub(super) fn declare_rule(&mut self, said: Declared<'a, ast::Rule>) {
        let id = RuleId::from(self.program.rules.len());
        let declared = self.names.rules.declare(&said.tree.name, RuleWord::Rule(id));
        if self.told(declared).is_none() {
            return;
        }
        let norm = self.norm_under(said.provision);
        self.program.rules.push(Rule {
            name: said.tree.name.value.clone(),
            conclusion: ConclusionId::default(),
            labels: labels(&said.tree.labels),
            norm,
            guard: Some(never()),
            outcome: Outcome::Removes,
            beats: Vec::new(),
            warnings: Vec::new(),
            confidence: Confidence::Medium,
        });
        for label in &said.tree.labelled {
            self.names.inner.given(label.span, Thing::Label(label.value.clone()));
        }
        for (name, _) in &said.tree.lets {
            self.names.inner.given(name.span, Thing::Let(name.span));
        }
        self.map.rules.push(said.span);
        self.trees.rules.push(said);
    }

    pub(super) fn declare_transitional(&mut self, said: Declared<'a, ast::Transitional>) {
        let id = TransitionalId::from(self.program.transitionals.len());
        let declared = self.names.rules.declare(&said.tree.name, RuleWord::Transitional(id));
        if self.told(declared).is_none() {
            return;
        }
        let norm = self.norm_under(said.provision);
        self.program.transitionals.push(Transitional {
            name: said.tree.name.value.clone(),
            conclusions: Vec::new(),
            norm,
            guard: Some(never()),
            governed: Expr::TheDay,
            warnings: Vec::new(),
        });
        self.map.transitionals.push(said.span);
        self.trees.transitionals.push(said);
    }

    pub(super) fn declare_deadline(&mut self, said: Declared<'a, ast::Deadline>) {
        let id = DeadlineId::from(self.program.deadlines.len());
        let declared = self.names.deadlines.declare(&said.tree.name, id);
        if self.told(declared).is_none() {
            return;
        }
        let norm = self.norm_under(said.provision);
        self.program.deadlines.push(Deadline {
            name: said.tree.name.value.clone(),
            labels: labels(&said.tree.labels),
            norm,
            guard: Some(never()),
            starts: Expr::TheDay,
            term: Term { amount: 0, unit: TermUnit::Days, before: false },
            calendar: None,
            operations: Vec::new(),
            if_missed: labels(&said.tree.if_missed),
            warnings: Vec::new(),
        });
        self.map.deadlines.push(said.span);
        self.trees.deadlines.push(said);
    }

    pub(super) fn declare_path(&mut self, said: Declared<'a, ast::Path>) {
        let id = PathId::from(self.program.paths.len());
        let declared = self.names.paths.declare(&said.tree.name, id);
        if self.told(declared).is_none() {
            return;
        }
        let norm = self.norm_under(said.provision);
        self.program.paths.push(Path {
            name: said.tree.name.value.clone(),
            labels: labels(&said.tree.labels),
            norm,
            requires: vec![Requirement {
                name: said.tree.name.value.clone(),
                labels: Labels::new(),
                when: never(),
            }],
            last_day: None,
            authority: None,
            papers: Vec::new(),
            fee: None,
            appeal: Labels::new(),
            takes: None,
            calendar: None,
            leads_to: Vec::new(),
            warnings: Vec::new(),
        });
        self.map.paths.push(said.span);
        self.trees.paths.push(said);
    }

    pub(super) fn declare_calendar(&mut self, said: Declared<'a, ast::Calendar>) {
        let id = CalendarId::from(self.program.calendars.len());
        let declared = self.names.calendars.declare(&said.tree.name, id);
        if self.told(declared).is_none() {
            return;
        }
        let table = self.calendar(said);
        self.program.calendars.push(table);
        self.map.calendars.push(said.span);
    }

    fn calendar(&mut self, said: Declared<'a, ast::Calendar>) -> Table {
        let tree = said.tree;
        let rests = tree.rests.iter().filter_map(|word| self.weekday(word)).collect();
        Table {
            name: tree.name.value.clone(),
            labels: labels(&tree.labels),
            provision: said.provision,
            rests,
            holidays: tree.holidays.iter().map(holiday).collect(),
            easter: tree
                .easter
                .iter()
                .map(|(days, name)| (days.value, name.value.clone()))
                .collect(),
        }
    }
}
