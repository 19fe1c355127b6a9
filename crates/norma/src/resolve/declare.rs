//! Every statement is given its number and its name, in page order.
//!
//! The row of a statement that can be in force exists from here on and says nothing: its condition is
//! `no` until the statement is lowered, and stays so when the statement is wrong.

use super::{Declared, RuleWord, Work};
use crate::lower::labels;
use crate::program::{
    CalendarId, ConclusionId, Confidence, Deadline, DeadlineId, DisputeId, EventId, Expr, Norm, NormId, Outcome,
    Path, PathId, ProvisionId, ReadingId, Requirement, Rule, RuleId, Table, Term, TermUnit, Transitional,
    TransitionalId, Value,
};
use crate::syntax::ast::{Act, Placed, Statement};

/// The condition of a statement that says nothing.
fn never() -> Expr {
    Expr::Literal(Value::YesNo(false))
}

impl<'a> Work<'a> {
    /// Declares all that the pages state; `sources` are their names.
    pub fn declare(&mut self, pages: &'a [Act], sources: &[&str]) {
        let mut read = Vec::new();
        for (page, source) in pages.iter().zip(sources) {
            read.extend(self.add_act(page, source).map(|first| (page, first)));
        }
        self.each(&read, Self::declare_lists);
        self.each(&read, Self::declare_words);
        self.each(&read, Self::declare_law);
        self.infer_conclusions();
    }

    fn each(&mut self, pages: &[(&'a Act, ProvisionId)], declare: fn(&mut Self, &'a Placed, ProvisionId)) {
        for (page, first) in pages {
            for placed in &page.statements {
                let inner = placed.provision.min(page.provisions.len().saturating_sub(1));
                declare(self, placed, ProvisionId::from(first.at() + inner));
            }
        }
    }

    fn declare_lists(&mut self, placed: &'a Placed, provision: ProvisionId) {
        if let Statement::Enumeration(tree) = &placed.statement {
            self.declare_enumeration(Declared { tree, provision, span: placed.span });
        }
    }

    fn declare_words(&mut self, placed: &'a Placed, provision: ProvisionId) {
        let span = placed.span;
        match &placed.statement {
            Statement::Fact(tree) => self.declare_fact(Declared { tree, provision, span }),
            Statement::Relation(tree) => self.declare_relation(Declared { tree, provision, span }),
            Statement::Param(tree) => self.declare_param(Declared { tree, provision, span }),
            Statement::Conclusion(tree) => self.declare_conclusion(Declared { tree, provision, span }),
            _ => {}
        }
    }

    fn declare_law(&mut self, placed: &'a Placed, provision: ProvisionId) {
        let span = placed.span;
        match &placed.statement {
            Statement::Rule(tree) => self.declare_rule(Declared { tree, provision, span }),
            Statement::Transitional(tree) => self.declare_transitional(Declared { tree, provision, span }),
            Statement::Deadline(tree) => self.declare_deadline(Declared { tree, provision, span }),
            Statement::Path(tree) => self.declare_path(Declared { tree, provision, span }),
            Statement::Calendar(tree) => self.declare_calendar(Declared { tree, provision, span }),
            Statement::Set(tree) => self.trees.settings.push(Declared { tree, provision, span }),
            Statement::Case(tree) => self.trees.cases.push(Declared { tree, provision, span }),
            Statement::Dispute(tree) => {
                let declared = self.names.disputes.declare(&tree.name, DisputeId::from(self.trees.disputes.len()));
                let row = self.told(declared).map(|()| Declared { tree, provision, span });
                self.trees.disputes.extend(row);
            }
            Statement::Reading(tree) => {
                let declared = self.names.readings.declare(&tree.name, ReadingId::from(self.trees.readings.len()));
                let row = self.told(declared).map(|()| Declared { tree: &**tree, provision, span });
                self.trees.readings.extend(row);
            }
            Statement::Event(tree) => {
                let declared = self.names.events.declare(&tree.name, EventId::from(self.trees.events.len()));
                let row = self.told(declared).map(|()| Declared { tree: &**tree, provision, span });
                self.trees.events.extend(row);
            }
            Statement::Group(tree) => {
                let declared = self.names.groups.declare(&tree.name, self.trees.groups.len());
                let row = self.told(declared).map(|()| Declared { tree, provision, span });
                self.trees.groups.extend(row);
            }
            _ => {}
        }
    }

    /// A norm of the provision, in force from the act's first day.
    pub(crate) fn norm_under(&mut self, provision: ProvisionId) -> NormId {
        let id = NormId::from(self.program.norms.len());
        let act = self.program.provisions[provision.at()].act;
        let from = self.program.acts[act.at()].in_force;
        let (until, under, law_of_the_day, opened_by) = (None, Vec::new(), false, None);
        self.program.norms.push(Norm { provision, from, until, under, law_of_the_day, opened_by });
        id
    }

    fn declare_rule(&mut self, said: Declared<'a, crate::syntax::ast::Rule>) {
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
        self.map.rules.push(said.span);
        self.trees.rules.push(said);
    }

    fn declare_transitional(&mut self, said: Declared<'a, crate::syntax::ast::Transitional>) {
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

    fn declare_deadline(&mut self, said: Declared<'a, crate::syntax::ast::Deadline>) {
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

    fn declare_path(&mut self, said: Declared<'a, crate::syntax::ast::Path>) {
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
            requires: vec![Requirement { name: said.tree.name.value.clone(), when: never() }],
            last_day: None,
            authority: None,
            warnings: Vec::new(),
        });
        self.map.paths.push(said.span);
        self.trees.paths.push(said);
    }

    fn declare_calendar(&mut self, said: Declared<'a, crate::syntax::ast::Calendar>) {
        let id = CalendarId::from(self.program.calendars.len());
        let declared = self.names.calendars.declare(&said.tree.name, id);
        if self.told(declared).is_none() {
            return;
        }
        let table = self.calendar(said);
        self.program.calendars.push(table);
        self.map.calendars.push(said.span);
    }

    fn calendar(&mut self, said: Declared<'a, crate::syntax::ast::Calendar>) -> Table {
        let tree = said.tree;
        let rests = tree.rests.iter().filter_map(|word| self.weekday(word)).collect();
        Table {
            name: tree.name.value.clone(),
            labels: labels(&tree.labels),
            provision: said.provision,
            rests,
            holidays: tree.holidays.iter().map(crate::lower::holiday).collect(),
            easter: tree.easter.iter().map(|(days, name)| (days.value, name.value.clone())).collect(),
        }
    }
}
