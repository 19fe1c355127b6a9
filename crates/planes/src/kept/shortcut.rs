//! Nodes of two operands of which one alone may decide, and rows where there are none: nothing needs the others then.

use super::Kept;
use super::values::{Held, Values};
use crate::op::Op;
use crate::{Graph, Plane, Scope};

/// How a node goes on.
pub(super) enum Step {
    /// Its value is there.
    Is(u32),
    /// This is to be worked out first; it may be enough.
    Needs(u32),
    /// It hangs on all its operands.
    All,
}

impl Kept {
    /// The value of a node as far as it is one of two planes, a choice, or of a relation without rows; or what it needs.
    #[inline]
    pub(super) fn shortcut(&mut self, graph: &Graph, node: u32) -> Step {
        let scope = graph.scope_at(node).unwrap_or(Scope::People);
        if scope != Scope::People && self.values.has_no(scope) {
            return Step::Is(Values::NO);
        }
        match graph.op(node) {
            Op::And(a, b) | Op::Within(a, b) => self.and(scope, a, b),
            Op::Or(a, b) => self.or(scope, a, b),
            Op::AndNot(a, b) => self.and_not(scope, a, b),
            Op::Choose(mask, a, b) => self.chosen(scope, mask, (a.0, b.0)),
            Op::AnyRow(relation, _) | Op::Count(relation, _)
                if self.values.has_no(Scope::Rows(relation)) =>
            {
                Step::Is(Values::NO)
            }
            _ => Step::All,
        }
    }

    fn and(&mut self, scope: Scope, a: Plane, b: Plane) -> Step {
        let (a_at, b_at) = (self.known(a.0), self.known(b.0));
        let none = |at: Option<u32>| at.is_some_and(|at| self.values.is_empty(scope, at));
        match (a_at, b_at) {
            _ if none(a_at) || none(b_at) => Step::Is(Values::NO),
            (Some(a), Some(b)) => Step::Is(self.values.each(scope, a, b, |a, b| a & b)),
            _ => Step::Needs(next((a, a_at), (b, b_at))),
        }
    }

    fn or(&mut self, scope: Scope, a: Plane, b: Plane) -> Step {
        let (a_at, b_at) = (self.known(a.0), self.known(b.0));
        let all = |at: Option<u32>| at.filter(|at| self.values.is_full(scope, *at));
        match (a_at, b_at) {
            _ if let Some(all) = all(a_at).or_else(|| all(b_at)) => Step::Is(all),
            (Some(a), Some(b)) => Step::Is(self.values.each(scope, a, b, |a, b| a | b)),
            _ => Step::Needs(next((a, a_at), (b, b_at))),
        }
    }

    fn and_not(&mut self, scope: Scope, a: Plane, b: Plane) -> Step {
        let (a_at, b_at) = (self.known(a.0), self.known(b.0));
        let none = a_at.is_some_and(|at| self.values.is_empty(scope, at));
        let all = b_at.is_some_and(|at| self.values.is_full(scope, at));
        match (a_at, b_at) {
            _ if none || all => Step::Is(Values::NO),
            (Some(a), Some(b)) => Step::Is(self.values.each(scope, a, b, |a, b| a & !b)),
            _ => Step::Needs(next((a, a_at), (b, b_at))),
        }
    }

    /// The number chosen, when it is the same one for all.
    fn chosen(&mut self, scope: Scope, mask: Plane, (a, b): (u32, u32)) -> Step {
        let Some(at) = self.known(mask.0) else { return Step::Needs(mask.0) };
        let only = match (self.values.is_full(scope, at), self.values.is_empty(scope, at)) {
            (true, _) => a,
            (_, true) => b,
            _ => return Step::All,
        };
        match self.known(only) {
            // A choice itself never fails.
            Some(at) => Step::Is(match self.values.held(at) {
                Held::Each { from, live, .. } => {
                    self.values.hold(Held::Each { from, live, fails: Values::NO })
                }
                Held::One(_) => at,
            }),
            None => Step::Needs(only),
        }
    }
}

/// Of two operands the one that isn't known; of both the older, which more nodes share.
fn next((a, a_at): (Plane, Option<u32>), (b, b_at): (Plane, Option<u32>)) -> u32 {
    match (a_at, b_at) {
        (None, Some(_)) => a.0,
        (Some(_), None) => b.0,
        _ => a.0.min(b.0),
    }
}
