//! The reasons under a condition: only the parts that made it come out as it did, down to the facts.

use super::{Explainer, status};
use crate::engine::{Held, Place, Truth};
use crate::facts::Row;
use crate::finding::{Reason, Status, What};
use crate::program::{Expr, FactId, Fold, FoldKind, ParamId};

impl<'a> Explainer<'_, 'a> {
    /// The reasons of an expression, without a node for itself.
    pub(super) fn parts(&mut self, expr: &'a Expr, at: Place<'_>) -> Vec<Reason> {
        match expr {
            Expr::Literal(_) | Expr::TheDay => Vec::new(),
            Expr::Fact(fact) => vec![self.fact(*fact)],
            Expr::Field(fact) => at.row.map(|row| self.field(*fact, row)).into_iter().collect(),
            Expr::Conclusion(id) => vec![self.conclusion(*id, at.law)],
            Expr::Param(param, day) => self.param(*param, expr, day.as_deref(), at),
            Expr::And(all) => self.some_of(all, at, Truth::Yes),
            Expr::Or(any) => self.some_of(any, at, Truth::No),
            Expr::Not(of) => self.parts(of, at),
            Expr::Fold(fold) => vec![self.fold(expr, fold, at)],
            Expr::Named(name, of) => {
                let because = self.parts(of, at);
                vec![Reason {
                    what: What::Condition(name.as_str().into()),
                    status: status(&self.world.eval(expr, at)),
                    cited: None,
                    because,
                }]
            }
            _ => vec![self.leaf(expr, at)],
        }
    }

    /// All parts when all came out as `neutral`; else those that outweighed it, or left it open.
    fn some_of(&mut self, parts: &'a [Expr], at: Place<'_>, neutral: Truth) -> Vec<Reason> {
        let truths: Vec<Truth> =
            parts.iter().map(|part| self.world.eval(part, at).truth()).collect();
        let weighs = |truth: &Truth| {
            if truths.contains(&neutral.not()) {
                *truth == neutral.not()
            } else {
                *truth != neutral
            }
        };
        let all = truths.iter().all(|truth| *truth == neutral);
        let shown = parts.iter().zip(&truths).filter(|(_, truth)| all || weighs(truth));
        shown.flat_map(|(part, _)| self.parts(part, at)).collect()
    }

    fn leaf(&mut self, expr: &'a Expr, at: Place<'_>) -> Reason {
        let because = expr.parts().into_iter().flat_map(|part| self.parts(part, at)).collect();
        let what = What::Condition(self.world.tables().printed(self.world.program, expr));
        Reason { what, status: status(&self.world.eval(expr, at)), cited: None, because }
    }

    fn fact(&self, fact: FactId) -> Reason {
        let status = status(&Held::from(&self.world.person.facts[fact.at()]));
        Reason { what: What::Fact(fact, None), status, cited: None, because: Vec::new() }
    }

    fn field(&self, fact: FactId, row: &Row) -> Reason {
        let status = status(&Held::from(self.world.field(row, fact)));
        let relation = self.world.program.facts[fact.at()].relation;
        let rows = relation.map_or(0, |id| self.world.person.relations[id.at()].rows.len());
        let place = (rows != 1).then_some(row.place);
        Reason { what: What::Fact(fact, place), status, cited: None, because: Vec::new() }
    }

    fn param(
        &mut self,
        param: ParamId,
        expr: &'a Expr,
        day: Option<&'a Expr>,
        at: Place<'_>,
    ) -> Vec<Reason> {
        let program = self.world.program;
        let because = day.into_iter().flat_map(|day| self.parts(day, at)).collect();
        let held = self.world.eval(expr, at);
        let set = program.settings.iter().rev().find(|set| {
            set.param == param
                && Held::Is(set.value.clone()) == held
                && self.world.force(set.norm, at.law).holds == Truth::Yes
        });
        let cited = set.map(|set| self.cite_norm(set.norm));
        vec![Reason { what: What::Param(param), status: status(&held), cited, because }]
    }

    /// A question over rows: the rows that made it come out so, and whether there may be others.
    fn fold(&mut self, expr: &'a Expr, fold: &'a Fold, at: Place<'_>) -> Reason {
        let held = self.world.eval(expr, at);
        let rows = &self.world.person.relations[fold.relation.at()];
        let mut because = Vec::new();
        let mattering: Vec<&Row> =
            rows.rows.iter().filter(|row| self.row_matters(fold, row, at, &held)).collect();
        for row in mattering {
            let at = Place { row: Some(row), ..at };
            because.extend(
                fold.guard
                    .iter()
                    .chain(&fold.of)
                    .flat_map(|part| self.parts(part, at))
                    .collect::<Vec<_>>(),
            );
        }
        if !rows.complete && held.is_open() {
            let what = What::Relation(fold.relation);
            because.push(Reason {
                what,
                status: Status::Unknown,
                cited: None,
                because: Vec::new(),
            });
        }
        Reason {
            what: What::Condition(self.world.tables().printed(self.world.program, expr)),
            status: status(&held),
            cited: None,
            because,
        }
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
