//! What is open under an open answer: facts not told and relations not closed, wherever the evaluator met them.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use calendar::Date;

use super::trail::Trail;
use crate::engine::{Held, Need, Place, Side, Truth, Waits, World};
use crate::facts::Row;
use crate::program::{
    ConclusionId, Event, Expr, FactId, Fold, NormId, Outcome, ParamId, RelationId, RuleId,
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

/// A walk over everything open, and the way it went.
pub(crate) struct Walk<'w, 'a> {
    world: &'w World<'a>,
    seen: HashMap<(ConclusionId, Date), usize>,
    trail: Trail<'a>,
    at: Option<usize>,
}

impl<'w, 'a> Walk<'w, 'a> {
    /// A walk that hasn't begun.
    pub fn new(world: &'w World<'a>) -> Walk<'w, 'a> {
        Walk { world, seen: HashMap::new(), trail: Trail::default(), at: None }
    }

    /// What is open under the answer to one question of law.
    pub fn under(world: &'w World<'a>, conclusion: ConclusionId) -> BTreeSet<Open> {
        let mut walk = Walk::new(world);
        walk.goal(0, |walk| walk.conclusion(conclusion, world.on));
        walk.trail.open()
    }

    /// What is open under an expression asked by the law of the day of the question.
    pub fn under_expr(world: &'w World<'a>, expr: &'a Expr) -> BTreeSet<Open> {
        let mut walk = Walk::new(world);
        walk.goal(0, |walk| walk.expr(expr, Place::of_law(world.on)));
        walk.trail.open()
    }

    /// The way through all a goal needs, after the goals walked before.
    pub fn goal_with(&mut self, goal: usize, needs: &[Need<'a>]) {
        let at = Place::of_law(self.world.on);
        self.goal(goal, |walk| {
            for need in needs {
                match *need {
                    Need::Answer(id) => walk.conclusion(id, at.law),
                    Need::Law(norm) => walk.norm(norm, at.law),
                    Need::Met(expr)
                    | Need::Value(expr)
                    | Need::Moves(expr)
                    | Need::InTime(expr) => {
                        walk.expr(expr, at);
                    }
                }
            }
        });
    }

    /// The whole way.
    pub fn trail(self) -> Trail<'a> {
        self.trail
    }

    fn goal(&mut self, goal: usize, go: impl FnOnce(&mut Self)) {
        self.below(Waits::Goal(goal), go);
    }

    /// Goes on below a place that is open.
    fn below(&mut self, waits: Waits<'a>, go: impl FnOnce(&mut Self)) {
        let step = self.trail.step(waits, self.at);
        let from = self.at.replace(step);
        go(self);
        self.at = from;
    }

    fn found(&mut self, open: Open) {
        self.trail.leaves.extend(self.at.map(|at| (open, at)));
    }

    fn conclusion(&mut self, id: ConclusionId, law: Date) {
        if let Some(step) = self.seen.get(&(id, law)) {
            return self.trail.also(*step, self.at);
        }
        if self.world.is_known(id, law) {
            return;
        }
        // Marked before it is walked through, so that a conclusion met below itself isn't walked through again.
        let step = self.trail.step(Waits::Answer(id, law), self.at);
        self.seen.insert((id, law), step);
        let from = self.at.replace(step);
        let days = self.world.law_days(id, law);
        if days.open {
            self.clauses(id);
        }
        for day in days.days {
            if !self.world.is_known_under(id, day) {
                self.below(Waits::Under(id, day), |walk| walk.rules(id, day));
            }
        }
        self.at = from;
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
            self.below(Waits::Rule(*rule, id, law), |walk| walk.rule(*rule, law));
        }
    }

    fn rule(&mut self, rule: RuleId, law: Date) {
        let rule = &self.world.program.rules[rule.at()];
        let at = Place::of_law(law);
        self.norm(rule.norm, law);
        rule.guard.iter().for_each(|guard| self.expr(guard, at));
        if let Outcome::Gives(expr) = &rule.outcome {
            self.expr(expr, at);
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
        let waits = Waits::Expr(expr, at.law, at.row.and_then(|row| self.world.place_of(row)));
        self.below(waits, |walk| match expr {
            Expr::Fact(fact) => walk.found(Open::Fact(*fact)),
            Expr::Field(fact) => walk.field(*fact, at),
            Expr::Conclusion(id) => walk.conclusion(*id, at.law),
            Expr::Param(param, day) => walk.param(*param, day.as_deref(), at),
            Expr::Fold(fold) => walk.fold(fold, at),
            _ => expr.parts().into_iter().for_each(|part| walk.expr(part, at)),
        });
    }

    fn field(&mut self, fact: FactId, at: Place<'_>) {
        if let (Some(row), Some(relation)) = (at.row, self.world.program.facts[fact.at()].relation)
        {
            self.found(Open::Field(relation, row.place, fact));
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
            self.found(Open::Rows(fold.relation));
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
