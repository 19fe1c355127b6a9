//! What is open under an open answer: facts not told and relations not closed, wherever the evaluator met them.

use std::collections::{BTreeSet, HashSet};
use std::rc::Rc;

use calendar::Date;

use crate::engine::{Held, Place, Side, Truth, World};
use crate::facts::Row;
use crate::program::{
    ConclusionId, Event, Expr, FactId, Fold, NormId, Outcome, ParamId, RelationId,
};

/// Something that could be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Open {
    /// A fact of the person.
    Fact(FactId),
    /// A field of the row told in that place.
    Field(RelationId, usize, FactId),
    /// Whether the relation has other rows.
    Rows(RelationId),
}

/// A walk over everything open.
pub(crate) struct Walk<'w, 'a> {
    world: &'w World<'a>,
    seen: HashSet<(ConclusionId, Date)>,
    found: BTreeSet<Open>,
}

impl<'w, 'a> Walk<'w, 'a> {
    /// What is open under the answer to one question of law.
    pub fn under(world: &'w World<'a>, conclusion: ConclusionId) -> BTreeSet<Open> {
        let mut walk = Walk { world, seen: HashSet::new(), found: BTreeSet::new() };
        walk.conclusion(conclusion, world.on);
        walk.found
    }

    /// What is open under an expression asked by the law of the day of the question.
    pub fn under_expr(world: &'w World<'a>, expr: &'a Expr) -> BTreeSet<Open> {
        let mut walk = Walk { world, seen: HashSet::new(), found: BTreeSet::new() };
        walk.expr(expr, Place::of_law(world.on));
        walk.found
    }

    fn conclusion(&mut self, id: ConclusionId, law: Date) {
        if !self.seen.insert((id, law)) || self.world.is_known(id, law) {
            return;
        }
        let days = self.world.law_days(id, law);
        if days.open {
            self.clauses(id);
        }
        for day in days.days {
            if !self.world.is_known_under(id, day) {
                self.rules(id, day);
            }
        }
    }

    /// The clauses on the governing law, as far as they are open.
    fn clauses(&mut self, id: ConclusionId) {
        let (program, at) = (self.world.program, Place::of_law(self.world.on));
        if let Some(expr) = &program.conclusions[id.at()].governed {
            self.expr(expr, at);
        }
        for clause in program.transitionals.iter().filter(|clause| clause.conclusions.contains(&id))
        {
            self.norm(clause.norm, self.world.on);
            if self.world.force(clause.norm, self.world.on).holds != Truth::No {
                clause.guard.iter().for_each(|guard| self.expr(guard, at));
                self.expr(&clause.governed, at);
            }
        }
    }

    fn rules(&mut self, id: ConclusionId, law: Date) {
        let side = Side::new(self.world, id, law);
        for rule in side.rules.iter().filter(|rule| side.of(**rule).stands != Truth::No) {
            let (program, at) = (self.world.program, Place::of_law(law));
            let rule = &program.rules[rule.at()];
            self.norm(rule.norm, law);
            rule.guard.iter().for_each(|guard| self.expr(guard, at));
            if let Outcome::Gives(expr) = &rule.outcome {
                self.expr(expr, at);
            }
        }
    }

    /// What is asked by the events that leave it open whether a norm is law.
    fn norm(&mut self, norm: NormId, law: Date) {
        if self.world.force(norm, law).holds == Truth::Unknown {
            self.events(norm);
        }
    }

    /// The parties and the savings of the events that can touch a norm, the one that brought it among them.
    fn events(&mut self, norm: NormId) {
        let program = self.world.program;
        let brought_by =
            program.norms[norm.at()].opened_by.map(|event| &program.events[event.at()]);
        let touching = |event: &&Event| event.norms.contains(&norm) || !event.events.is_empty();
        for event in program.events.iter().filter(touching).chain(brought_by) {
            for expr in event.parties.iter().chain(&event.save) {
                self.expr(expr, Place::of_law(self.world.on));
            }
        }
    }

    fn expr(&mut self, expr: &'a Expr, at: Place<'_>) {
        if !self.world.eval(expr, at).is_open() {
            return;
        }
        match expr {
            Expr::Fact(fact) => drop(self.found.insert(Open::Fact(*fact))),
            Expr::Field(fact) => self.field(*fact, at),
            Expr::Conclusion(id) => self.conclusion(*id, at.law),
            Expr::Param(param, day) => self.param(*param, day.as_deref(), at),
            Expr::Fold(fold) => self.fold(fold, at),
            _ => expr.parts().into_iter().for_each(|part| self.expr(part, at)),
        }
    }

    fn field(&mut self, fact: FactId, at: Place<'_>) {
        if let (Some(row), Some(relation)) = (at.row, self.world.program.facts[fact.at()].relation)
        {
            self.found.insert(Open::Field(relation, row.place, fact));
        }
    }

    /// A param may be read by the law of another day than the one we are at: every event on its values can matter.
    fn param(&mut self, param: ParamId, day: Option<&'a Expr>, at: Place<'_>) {
        day.into_iter().for_each(|day| self.expr(day, at));
        let program = self.world.program;
        program
            .settings
            .iter()
            .filter(|set| set.param == param)
            .for_each(|set| self.events(set.norm));
    }

    fn fold(&mut self, fold: &'a Fold, at: Place<'_>) {
        let person = Rc::clone(&self.world.person);
        let rows = &person.relations[fold.relation.at()];
        if !rows.complete {
            self.found.insert(Open::Rows(fold.relation));
        }
        for row in &rows.rows {
            if self.world.guard(fold, row, at) == Truth::No {
                continue;
            }
            let at = Place { row: Some(row), ..at };
            fold.guard.iter().chain(&fold.of).for_each(|part| self.expr(part, at));
            fold.by.into_iter().for_each(|by| self.order(by, row, at));
        }
    }

    /// The field rows are put in order by.
    fn order(&mut self, by: FactId, row: &Row, at: Place<'_>) {
        if Held::from(self.world.field(row, by)).is_open() {
            self.field(by, at);
        }
    }
}
