//! The part of the law an answer can hang on: lines drawn elsewhere can't change it.

use std::collections::BTreeSet;

use calendar::Date;

use super::tables::Tables;
use crate::program::{ConclusionId, Expr, NormId, Otherwise, Outcome, Program, Value};

/// Conclusions, and the expressions they and their rules are made of.
pub(crate) struct Cone<'a> {
    program: &'a Program,
    tables: &'a Tables,
    conclusions: BTreeSet<ConclusionId>,
    waiting: Vec<ConclusionId>,
    exprs: Vec<&'a Expr>,
}

impl<'a> Cone<'a> {
    /// What these questions of law and these expressions hang on.
    pub fn of(
        program: &'a Program,
        tables: &'a Tables,
        conclusions: impl IntoIterator<Item = ConclusionId>,
        exprs: impl IntoIterator<Item = &'a Expr>,
    ) -> Cone<'a> {
        let mut cone = Cone::empty(program, tables);
        conclusions.into_iter().for_each(|id| cone.wait_for(id));
        exprs.into_iter().for_each(|expr| cone.take(expr));
        cone.grown()
    }

    fn empty(program: &'a Program, tables: &'a Tables) -> Cone<'a> {
        let (conclusions, waiting, exprs) = (BTreeSet::new(), Vec::new(), Vec::new());
        Cone { program, tables, conclusions, waiting, exprs }
    }

    fn grown(mut self) -> Cone<'a> {
        // Whom an event spares is asked of every norm it touches, and an event can touch another.
        for event in &self.program.events {
            event.parties.iter().chain(&event.save).for_each(|expr| self.take(expr));
        }
        while let Some(id) = self.waiting.pop() {
            self.grow(id);
        }
        self
    }

    fn grow(&mut self, id: ConclusionId) {
        let (program, tables) = (self.program, self.tables);
        program.conclusions[id.at()].governed.iter().for_each(|expr| self.take(expr));
        for place in tables.clauses(id) {
            let clause = &program.transitionals[*place];
            clause.guard.iter().chain([&clause.governed]).for_each(|expr| self.take(expr));
        }
        for rule in tables.rules(id).iter().map(|rule| &program.rules[rule.at()]) {
            rule.guard.iter().chain(given(&rule.outcome)).for_each(|expr| self.take(expr));
        }
    }

    fn take(&mut self, expr: &'a Expr) {
        self.exprs.push(expr);
        expr.each(&mut |part| {
            if let Expr::Conclusion(id) = part {
                self.wait_for(*id);
            }
        });
    }

    fn wait_for(&mut self, id: ConclusionId) {
        if self.conclusions.insert(id) {
            self.waiting.push(id);
        }
    }

    /// Shows every expression, and every part of it, to `see`.
    pub fn each(&self, see: &mut dyn FnMut(&'a Expr)) {
        self.exprs.iter().for_each(|expr| expr.each(see));
    }

    /// What its rules give.
    pub fn outcomes(&self) -> impl Iterator<Item = &'a Expr> {
        let (program, tables) = (self.program, self.tables);
        let rules = self.conclusions.iter().flat_map(|id| tables.rules(*id));
        rules.filter_map(|rule| given(&program.rules[rule.at()].outcome))
    }

    /// What holds where none of its rules speaks.
    pub fn otherwise(&self) -> impl Iterator<Item = &'a Value> {
        let program = self.program;
        self.conclusions.iter().filter_map(|id| match &program.conclusions[id.at()].otherwise {
            Otherwise::Is(value) => Some(value),
            _ => None,
        })
    }

    /// Each day that chooses a governing law, and the days on which the law it chooses from changes.
    pub fn governing(&self) -> impl Iterator<Item = (&'a Expr, &'a [Date])> {
        let (program, tables) = (self.program, self.tables);
        self.conclusions.iter().flat_map(move |id| {
            let own = program.conclusions[id.at()].governed.iter();
            let sent =
                tables.clauses(*id).iter().map(|place| &program.transitionals[*place].governed);
            own.chain(sent).map(|expr| (expr, tables.days(*id)))
        })
    }

    /// For each dispute whether what it comes to can depend on it: no less, perhaps more. `norms` are those that make the
    /// thing asked about law, besides those of its rules.
    pub fn disputes(&self, norms: impl IntoIterator<Item = NormId>) -> Vec<bool> {
        let (program, tables) = (self.program, self.tables);
        let mut norms: Vec<NormId> = norms.into_iter().collect();
        for id in &self.conclusions {
            norms.extend(tables.rules(*id).iter().map(|rule| program.rules[rule.at()].norm));
            norms.extend(tables.clauses(*id).iter().map(|at| program.transitionals[*at].norm));
        }
        self.each(&mut |expr| {
            if let Expr::Param(param, _) = expr {
                norms.extend(tables.settings(*param).iter().map(|at| program.settings[*at].norm));
            }
        });
        let mut met = vec![false; program.disputes.len()];
        for under in norms.iter().flat_map(|norm| &program.norms[norm.at()].under) {
            met[under.dispute.at()] = true;
        }
        met
    }

    /// The days on which its law changes.
    pub fn days(&self) -> Vec<Date> {
        let mut days: Vec<Date> =
            self.conclusions.iter().flat_map(|id| self.tables.days(*id)).copied().collect();
        days.sort();
        days.dedup();
        days
    }
}

fn given(outcome: &Outcome) -> Option<&Expr> {
    if let Outcome::Gives(expr) = outcome { Some(expr) } else { None }
}
