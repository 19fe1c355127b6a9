//! The reasons under a condition: only the parts that made it come out as it did, down to the facts.

use super::{Explainer, status};
use crate::engine::{Held, Place, Truth};
use crate::facts::Row;
use crate::finding::{Reason, Status, What};
use crate::program::{Expr, FactId, Fold, FoldKind, ParamId};

impl<'a> Explainer<'_, 'a> {
    /// Adds the reasons of an expression, without a node for itself.
    pub(super) fn parts(&mut self, expr: &'a Expr, at: Place<'_>, out: &mut Vec<Reason>) {
        match expr {
            Expr::Literal(_) | Expr::TheDay => {}
            Expr::Fact(fact) => out.push(self.fact(*fact)),
            Expr::Field(fact) => out.extend(at.row.map(|row| self.field(*fact, row))),
            Expr::Conclusion(id) => out.push(self.conclusion(*id, at.law)),
            Expr::Param(param, day) => out.push(self.param(*param, expr, day.as_deref(), at)),
            Expr::And(all) => self.some_of(all, at, Truth::Yes, out),
            Expr::Or(any) => self.some_of(any, at, Truth::No, out),
            Expr::Not(of) => self.parts(of, at, out),
            Expr::Fold(fold) => out.push(self.fold(expr, fold, at)),
            Expr::Named(name, of) => {
                let because = self.parts_of([&**of], at);
                let status = status(&self.world.eval(expr, at));
                out.push(Reason { because, ..node(What::Condition(name.as_str().into()), status) });
            }
            _ => out.push(self.leaf(expr, at)),
        }
    }

    /// The reasons of expressions, one after the other.
    pub(super) fn parts_of(
        &mut self,
        exprs: impl IntoIterator<Item = &'a Expr>,
        at: Place<'_>,
    ) -> Vec<Reason> {
        let mut out = Vec::new();
        exprs.into_iter().for_each(|expr| self.parts(expr, at, &mut out));
        out
    }

    /// All parts when all came out as `neutral`; else those that outweighed it, or left it open.
    fn some_of(&mut self, parts: &'a [Expr], at: Place<'_>, neutral: Truth, out: &mut Vec<Reason>) {
        let truths: Vec<Truth> =
            parts.iter().map(|part| self.world.eval(part, at).truth()).collect();
        let outweighed = truths.contains(&neutral.not());
        let all = truths.iter().all(|truth| *truth == neutral);
        for (part, truth) in parts.iter().zip(truths) {
            let weighs = if outweighed { truth == neutral.not() } else { truth != neutral };
            if all || weighs {
                self.parts(part, at, out);
            }
        }
    }

    fn leaf(&mut self, expr: &'a Expr, at: Place<'_>) -> Reason {
        let because = self.parts_of(expr.parts(), at);
        let what = What::Condition(self.world.tables().printed(self.world.program, expr));
        Reason { because, ..node(what, status(&self.world.eval(expr, at))) }
    }

    fn fact(&self, fact: FactId) -> Reason {
        let status = status(&Held::from(&self.world.person.facts[fact.at()]));
        node(What::Fact(fact, None), status)
    }

    fn field(&self, fact: FactId, row: &Row) -> Reason {
        let status = status(&Held::from(self.world.field(row, fact)));
        let relation = self.world.program.facts[fact.at()].relation;
        let rows = relation.map_or(0, |id| self.world.person.relations[id.at()].rows.len());
        node(What::Fact(fact, (rows != 1).then_some(row.place)), status)
    }

    fn param(
        &mut self,
        param: ParamId,
        expr: &'a Expr,
        day: Option<&'a Expr>,
        at: Place<'_>,
    ) -> Reason {
        let program = self.world.program;
        let because = self.parts_of(day, at);
        let held = self.world.eval(expr, at);
        let set = program.settings.iter().rev().find(|set| {
            set.param == param
                && Held::Is(set.value.clone()) == held
                && self.world.force(set.norm, at.law).holds == Truth::Yes
        });
        let cited = set.map(|set| self.cite_norm(set.norm));
        Reason { cited, because, ..node(What::Param(param), status(&held)) }
    }

    /// A question over rows: the rows that made it come out so, and whether there may be others.
    fn fold(&mut self, expr: &'a Expr, fold: &'a Fold, at: Place<'_>) -> Reason {
        let held = self.world.eval(expr, at);
        let rows = &self.world.person.relations[fold.relation.at()];
        let mut because = Vec::new();
        for row in &rows.rows {
            if self.row_matters(fold, row, at, &held) {
                let at = Place { row: Some(row), ..at };
                fold.guard
                    .iter()
                    .chain(&fold.of)
                    .for_each(|part| self.parts(part, at, &mut because));
            }
        }
        if !rows.complete && held.is_open() {
            because.push(node(What::Relation(fold.relation), Status::Unknown));
        }
        let what = What::Condition(self.world.tables().printed(self.world.program, expr));
        Reason { because, ..node(what, status(&held)) }
    }

    /// A row that exists made `exists` true; one that fails made it false; one that is open left it open.
    fn row_matters(&self, fold: &'a Fold, row: &Row, at: Place<'_>, held: &Held) -> bool {
        let guard = self.world.guard(fold, row, at);
        match fold.kind {
            FoldKind::Exists if held.truth() == Truth::Yes => guard == Truth::Yes,
            FoldKind::Exists if held.truth() == Truth::No => true,
            FoldKind::Exists => guard == Truth::Unknown,
            _ => guard != Truth::No,
        }
    }
}

/// A node that cites nothing and rests on nothing.
pub(super) fn node(what: What, status: Status) -> Reason {
    Reason { what, status, cited: None, because: Vec::new() }
}
