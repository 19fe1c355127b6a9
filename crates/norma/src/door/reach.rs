//! Which disputes an answer can depend on: readings that differ in others only answer alike, and share the work.

use std::collections::HashSet;

use super::Thing;
use crate::engine::{Picks, Tables};
use crate::program::{ConclusionId, Expr, NormId, Outcome, Program, ReadingId};

/// Of which the disputes are wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Root {
    /// The answer of one thing.
    Thing(Thing),
    /// Whether a reading speaks of a person.
    Scope(ReadingId),
}

/// For each dispute whether the root can depend on it: no less, perhaps more.
pub(super) fn disputes(program: &Program, tables: &Tables, root: Root) -> Vec<bool> {
    let met = vec![false; program.disputes.len()];
    let mut reach = Reach { program, tables, seen: HashSet::new(), met };
    match root {
        Root::Thing(Thing::Conclusion(id)) => reach.conclusion(id),
        Root::Thing(thing) => {
            thing.norm(program).iter().for_each(|norm| reach.norm(*norm));
            thing.exprs(program).into_iter().for_each(|it| reach.expr(it));
        }
        Root::Scope(id) => program.readings[id.at()].scope.iter().for_each(|it| reach.expr(it)),
    }
    // An event may touch any norm met on the way.
    let events = program.events.iter().flat_map(|event| event.parties.iter().chain(&event.save));
    events.for_each(|it| reach.expr(it));
    reach.met
}

/// The same choices, none on disputes that don't matter.
pub(super) fn only(picks: Picks, matter: &[bool]) -> Picks {
    picks.into_iter().zip(matter).map(|(pick, matters)| pick.filter(|_| *matters)).collect()
}

struct Reach<'p> {
    program: &'p Program,
    tables: &'p Tables,
    seen: HashSet<ConclusionId>,
    met: Vec<bool>,
}

impl Reach<'_> {
    fn conclusion(&mut self, id: ConclusionId) {
        if !self.seen.insert(id) {
            return;
        }
        let (program, tables) = (self.program, self.tables);
        program.conclusions[id.at()].governed.iter().for_each(|it| self.expr(it));
        for rule in tables.rules(id).iter().map(|rule| &program.rules[rule.at()]) {
            self.norm(rule.norm);
            let gives = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
            rule.guard.iter().chain(gives).for_each(|it| self.expr(it));
        }
        for clause in tables.clauses(id).iter().map(|clause| &program.transitionals[*clause]) {
            self.norm(clause.norm);
            clause.guard.iter().chain([&clause.governed]).for_each(|it| self.expr(it));
        }
    }

    fn norm(&mut self, id: NormId) {
        for under in &self.program.norms[id.at()].under {
            self.met[under.dispute.at()] = true;
        }
    }

    fn expr(&mut self, expr: &Expr) {
        let (mut conclusions, mut settings) = (Vec::new(), Vec::<usize>::new());
        expr.each(&mut |part| match part {
            Expr::Conclusion(id) => conclusions.push(*id),
            Expr::Param(param, _) => settings.extend(self.tables.settings(*param)),
            _ => {}
        });
        for set in settings {
            self.norm(self.program.settings[set].norm);
        }
        conclusions.into_iter().for_each(|id| self.conclusion(id));
    }
}
