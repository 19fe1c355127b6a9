//! Down from one question of a case to every statement and comparison that decides it.

use std::collections::HashSet;

use calendar::Date;

use super::found::{Found, Sighting};
use crate::cases::ExpectOf;
use crate::door::{Answered, Missing, Single};
use crate::engine::{Held, Place, Truth, Why, World, compare};
use crate::program::{
    Comparison, ConclusionId, DeadlineId, Expr, Fold, NormId, Outcome, ParamId, PathId, Value,
};

pub(super) struct Walk<'w, 'a, 'f, 'p> {
    world: &'w World<'a>,
    case: usize,
    found: &'f mut Found<'p>,
    seen: HashSet<(ConclusionId, Date)>,
}

impl<'w, 'a, 'f, 'p> Walk<'w, 'a, 'f, 'p> {
    pub fn new(world: &'w World<'a>, case: usize, found: &'f mut Found<'p>) -> Self {
        Walk { world, case, found, seen: HashSet::new() }
    }

    /// A question of law.
    pub fn question(&mut self, id: ConclusionId) {
        self.conclusion(id, self.world.on);
    }

    /// A term.
    pub fn deadline(&mut self, id: DeadlineId, single: &Single<'_, 'a>) {
        let deadline = &self.world.program.deadlines[id.at()];
        let at = Place::of_law(self.world.on);
        let started = self.world.eval(&deadline.starts, at).exists();
        let guard = deadline.guard.as_ref().map_or(Truth::Yes, |it| self.met(it, at));
        self.statement(deadline.norm, self.world.on, guard.and(started));
        if let Answered::Due(Some(due)) = single.answer(Missing::Left)
            && due.certain
            && due.due.is_some()
        {
            self.found.reckoned(id);
        }
        self.parts_of(ExpectOf::Deadline(id));
    }

    /// A path.
    pub fn path(&mut self, id: PathId) {
        let path = &self.world.program.paths[id.at()];
        self.statement(path.norm, self.world.on, Truth::Yes);
        if let Some(last) = &path.last_day {
            let today = Held::Is(Value::Date(self.world.on));
            let last = self.world.eval(last, Place::of_law(self.world.on));
            let truth = compare(Comparison::LessOrEqual, &today, &last);
            self.found.closed(id.at(), self.case, truth, apart(&today, &last));
        }
        self.parts_of(ExpectOf::Path(id));
    }

    fn parts_of(&mut self, of: ExpectOf) {
        let at = Place::of_law(self.world.on);
        for expr in of.exprs(self.world.program) {
            self.expr(expr, at);
        }
    }

    fn conclusion(&mut self, id: ConclusionId, law: Date) {
        for day in self.world.law_days(id, law).days {
            if self.seen.insert((id, day)) {
                self.rules(id, day);
            }
        }
        if self.seen.insert((id, Date::MIN)) {
            self.clauses(id);
        }
    }

    fn rules(&mut self, id: ConclusionId, law: Date) {
        let program = self.world.program;
        let at = Place::of_law(law);
        for rule in self.world.tables().rules(id).to_vec() {
            let rule = &program.rules[rule.at()];
            let met = rule.guard.as_ref().map_or(Truth::Yes, |guard| self.met(guard, at));
            if !self.statement(rule.norm, law, met) {
                continue;
            }
            rule.guard.iter().for_each(|guard| self.expr(guard, at));
            if let (Outcome::Gives(expr), true) = (&rule.outcome, met != Truth::No) {
                self.expr(expr, at);
            }
        }
    }

    /// The clauses that may send a question to another day's law; they are tested on the day of the question.
    fn clauses(&mut self, id: ConclusionId) {
        let (program, at) = (self.world.program, Place::of_law(self.world.on));
        for clause in program.transitionals.iter().filter(|it| it.conclusions.contains(&id)) {
            let met = clause.guard.as_ref().map_or(Truth::Yes, |guard| self.met(guard, at));
            if self.statement(clause.norm, self.world.on, met) {
                clause.guard.iter().for_each(|guard| self.expr(guard, at));
            }
        }
    }

    fn met(&self, guard: &Expr, at: Place<'_>) -> Truth {
        self.world.eval(guard, at).truth().met()
    }

    /// Tells of a statement; whether it is law, or may be.
    fn statement(&mut self, norm: NormId, law: Date, met: Truth) -> bool {
        let force = self.world.force(norm, law);
        let holds = match (force.holds, force.why) {
            (Truth::Yes, _) => Some(true),
            (Truth::No, Why::NotYet | Why::Ended | Why::Unpublished | Why::Event(_)) => Some(false),
            _ => None,
        };
        let World { on, known_at: known, .. } = *self.world;
        self.found.met(norm, &Sighting { case: self.case, law, on, known, holds, met });
        force.holds != Truth::No
    }

    /// A part of a condition that decides.
    fn expr(&mut self, expr: &'a Expr, at: Place<'_>) {
        match expr {
            Expr::And(all) => self.deciding(all, at, Truth::No),
            Expr::Or(any) => self.deciding(any, at, Truth::Yes),
            Expr::Conclusion(id) => self.conclusion(*id, at.law),
            Expr::Param(param, day) => self.param(*param, day.as_deref(), at),
            Expr::Fold(fold) => self.fold(fold, at),
            Expr::Compare(sign, a, b) => {
                let (left, right) = (self.world.eval(a, at), self.world.eval(b, at));
                let truth = compare(*sign, &left, &right);
                self.found.decided(expr, self.case, truth, apart(&left, &right));
                self.expr(a, at);
                self.expr(b, at);
            }
            _ => expr.parts().into_iter().for_each(|part| self.expr(part, at)),
        }
    }

    /// The parts beside which no other has settled the whole.
    fn deciding(&mut self, parts: &'a [Expr], at: Place<'_>, settles: Truth) {
        let truths: Vec<Truth> =
            parts.iter().map(|it| self.world.eval(it, at).truth().met()).collect();
        for (place, part) in parts.iter().enumerate() {
            let mut others = truths.iter().enumerate().filter(|(other, _)| *other != place);
            if others.all(|(_, truth)| *truth != settles) {
                self.expr(part, at);
            }
        }
    }

    /// The value of a param by the law of a day: each provision that gives it one.
    fn param(&mut self, param: ParamId, day: Option<&'a Expr>, at: Place<'_>) {
        day.into_iter().for_each(|day| self.expr(day, at));
        let law = match day.map(|day| self.world.eval(day, at)) {
            Some(Held::Is(Value::Date(day))) => day,
            Some(_) => return,
            None => at.law,
        };
        let program = self.world.program;
        for set in program.settings.iter().filter(|set| set.param == param) {
            self.statement(set.norm, law, Truth::Yes);
        }
    }

    fn fold(&mut self, fold: &'a Fold, at: Place<'_>) {
        let person = std::rc::Rc::clone(&self.world.person);
        for row in &person.relations[fold.relation.at()].rows {
            let at = Place { row: Some(row), ..at };
            fold.guard.iter().chain(&fold.of).for_each(|part| self.expr(part, at));
        }
    }
}

/// How far two values are from each other, in their own units; far when that can't be said.
fn apart(a: &Held, b: &Held) -> i64 {
    const FAR: i64 = i64::MAX;
    let (Held::Is(a), Held::Is(b)) = (a, b) else { return FAR };
    match (a, b) {
        (Value::Date(a), Value::Date(b)) => calendar::days_between(*a, *b).abs(),
        (Value::Whole(a), Value::Whole(b))
        | (Value::Days(a), Value::Days(b))
        | (Value::Months(a), Value::Months(b)) => a.saturating_sub(*b).saturating_abs(),
        _ => FAR,
    }
}
