//! What is open under an open answer: facts not told and relations not closed, wherever the evaluator met them.
//!
//! The walk is for a person, and for the same person with one more row in a relation, in each and in all that may
//! have one: what can come to light on the way is met too.

use std::collections::HashMap;

use calendar::Date;

use super::told::Telling;
use super::trail::Trail;
use crate::engine::{Crowd, Need, RowAt, Sight, Supposed, Waits, World};
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

/// From where an expression is read: the law of a day, and in a fold the row: its relation, position and place.
#[derive(Clone, Copy)]
struct At {
    law: Date,
    row: Option<(RelationId, usize, usize)>,
}

impl At {
    fn row(self) -> Option<RowAt> {
        self.row.map(|(relation, position, _)| (relation, position))
    }
}

/// A walk over everything open, and the way it went.
pub(crate) struct Walk<'w, 'a> {
    world: &'w World<'a>,
    crowd: Crowd<'a>,
    seen: HashMap<(ConclusionId, Date), usize>,
    trail: Trail<'a>,
    at: Option<usize>,
}

/// The person as told, and with one more row wherever there may be one.
fn templates(world: &World<'_>) -> Vec<Supposed> {
    let relations = world.person.relations.iter().enumerate();
    let open = relations.filter(|(_, rows)| !rows.complete);
    let another: Supposed =
        open.map(|(at, _)| (Open::Rows(RelationId::from(at)), Telling::OneMore)).collect();
    let each = another.iter().map(|more| vec![more.clone()]);
    let mut all: Vec<Supposed> = std::iter::once(Vec::new()).chain(each).collect();
    all.push(another);
    all
}

impl<'w, 'a> Walk<'w, 'a> {
    /// A walk that hasn't begun.
    pub fn new(world: &'w World<'a>) -> Walk<'w, 'a> {
        let templates = templates(world);
        let templates: Vec<&[(Open, Telling)]> = templates.iter().map(Vec::as_slice).collect();
        let crowd = world.crowd(&templates);
        Walk { world, crowd, seen: HashMap::new(), trail: Trail::default(), at: None }
    }

    /// The way through all a goal needs, after the goals walked before.
    pub fn goal_with(&mut self, goal: usize, needs: &[Need<'a>]) {
        let at = At { law: self.world.on, row: None };
        let sight = self.world.sight(Waits::Goal(goal));
        self.below(Waits::Goal(goal), sight, |walk| {
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
        self.trail.ended()
    }

    /// Goes on below a place that is open.
    fn below(&mut self, waits: Waits<'a>, sight: Sight, go: impl FnOnce(&mut Self)) {
        let step = self.trail.step(waits, sight, self.at);
        let from = self.at.replace(step);
        go(self);
        self.at = from;
    }

    /// Where a place is settled, unless it is for everybody.
    fn open(&self, waits: Waits<'a>) -> Option<Sight> {
        let sight = self.world.sight(waits);
        self.crowd.is_unset(sight).then_some(sight)
    }

    fn found(&mut self, open: Open, known: Option<Sight>) {
        if let Some(at) = self.at {
            self.trail.leaf(open, at, known);
        }
    }

    fn conclusion(&mut self, id: ConclusionId, law: Date) {
        let law = self.world.tables().version_under(id, law);
        if let Some(step) = self.seen.get(&(id, law)) {
            return self.trail.also(*step, self.at);
        }
        let waits = Waits::Answer(id, law);
        let Some(sight) = self.open(waits) else { return };
        // Marked before it is walked through, so that a conclusion met below itself isn't walked through again.
        let step = self.trail.step(waits, sight, self.at);
        self.seen.insert((id, law), step);
        let from = self.at.replace(step);
        let (days, open) = self.world.days_met(&self.crowd, id, law);
        if open {
            self.clauses(id);
        }
        for day in days {
            let waits = Waits::Under(id, day);
            if let Some(sight) = self.open(waits) {
                self.below(waits, sight, |walk| walk.rules(id, day));
            }
        }
        self.at = from;
    }

    /// The clauses on the governing law, as far as they are open.
    fn clauses(&mut self, id: ConclusionId) {
        let (program, at) = (self.world.program, At { law: self.world.on, row: None });
        if let Some(expr) = &program.conclusions[id.at()].governed {
            self.expr(expr, at);
        }
        for place in self.world.tables().clauses(id) {
            let clause = &program.transitionals[*place];
            self.norm(clause.norm, self.world.on);
            if self.crowd.is_unset(self.world.not_law(clause.norm, at.law)) {
                clause.guard.iter().for_each(|guard| self.expr(guard, at));
                self.expr(&clause.governed, at);
            }
        }
    }

    fn rules(&mut self, id: ConclusionId, law: Date) {
        for rule in self.world.tables().rules(id) {
            let waits = Waits::Rule(*rule, id, law);
            if let Some(sight) = self.open(waits) {
                self.below(waits, sight, |walk| walk.rule(*rule, law));
            }
        }
    }

    fn rule(&mut self, rule: RuleId, law: Date) {
        let rule = &self.world.program.rules[rule.at()];
        let at = At { law, row: None };
        self.norm(rule.norm, law);
        rule.guard.iter().for_each(|guard| self.expr(guard, at));
        if let Outcome::Gives(expr) = &rule.outcome {
            self.expr(expr, at);
        }
    }

    /// What is asked by the events that leave it open whether a norm is law.
    fn norm(&mut self, norm: NormId, law: Date) {
        if self.crowd.is_unset(self.world.law_known(norm, law)) {
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
                self.expr(expr, At { law: self.world.on, row: None });
            }
        }
    }

    fn expr(&mut self, expr: &'a Expr, at: At) {
        let waits = Waits::Expr(expr, at.law, at.row());
        let Some(sight) = self.open(waits) else { return };
        self.below(waits, sight, |walk| match expr {
            Expr::Fact(fact) => walk.found(Open::Fact(*fact), None),
            Expr::Field(fact) => walk.field(*fact, at, None),
            Expr::Conclusion(id) => walk.conclusion(*id, at.law),
            Expr::Param(param, day) => walk.param(*param, day.as_deref(), at),
            Expr::Fold(fold) => walk.fold(fold, at),
            _ => expr.parts().into_iter().for_each(|part| walk.expr(part, at)),
        });
    }

    fn field(&mut self, fact: FactId, at: At, known: Option<Sight>) {
        if let Some((relation, _, place)) = at.row {
            self.found(Open::Field(relation, place, fact), known);
        }
    }

    /// A param may be read by the law of another day than the one we are at: every event on its values can matter.
    fn param(&mut self, param: ParamId, day: Option<&'a Expr>, at: At) {
        day.into_iter().for_each(|day| self.expr(day, at));
        let program = self.world.program;
        program
            .settings
            .iter()
            .filter(|set| set.param == param)
            .for_each(|set| self.events(set.norm));
    }

    fn fold(&mut self, fold: &'a Fold, at: At) {
        let rows = &self.world.person.relations[fold.relation.at()];
        if !rows.complete {
            let all_told = self.world.all_told(fold.relation);
            self.found(Open::Rows(fold.relation), Some(all_told));
        }
        let places = rows.rows.iter().map(|row| row.place);
        let another = self.world.person.next_place(fold.relation);
        let places = places.chain((!rows.complete).then_some(another));
        for (position, place) in places.enumerate() {
            let at = At { row: Some((fold.relation, position, place)), ..at };
            if !self.is_left_out(fold, at) {
                fold.guard.iter().chain(&fold.of).for_each(|part| self.expr(part, at));
                fold.by.into_iter().for_each(|by| self.order(by, at));
            }
        }
    }

    /// Whether a row surely doesn't pass the guard of a fold.
    fn is_left_out(&self, fold: &'a Fold, at: At) -> bool {
        let (Some(guard), Some(row)) = (&fold.guard, at.row()) else { return false };
        !self.crowd.is_unset(self.world.unmet(guard, at.law, row))
    }

    /// The field rows are put in order by.
    fn order(&mut self, by: FactId, at: At) {
        let known = at.row().map(|row| self.world.field_known(by, row));
        if known.is_some_and(|known| self.crowd.is_unset(known)) {
            self.field(by, at, known);
        }
    }
}
