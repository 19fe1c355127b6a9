//! When a rule speaks in the end: law, guard, and no exception in its way.
//!
//! It follows `engine/lower/weigh.rs` step by step, with conditions in the place of truths.

use super::cells::{Formula, Space};
use super::law::{Epoch, Law};
use super::reach::above;
use super::unfold::Known;
use crate::engine::Truth;
use crate::program::{Expr, Outcome, Rule, RuleId};

/// The rules of one conclusion in one epoch.
pub(super) struct Speakers<'s, 'p> {
    pub law: &'s Law<'p>,
    pub epoch: &'s Epoch,
    pub space: &'s mut Space<'p>,
    /// How many conclusions have been seen through on the way here.
    pub depth: u32,
}

impl<'s, 'p> Speakers<'s, 'p> {
    fn known(&self) -> Known<'s, 'p> {
        Known { law: self.law, epoch: self.epoch, depth: self.depth }
    }

    fn rule(&self, id: RuleId) -> &'p Rule {
        &self.law.program.rules[id.at()]
    }

    /// Law and guard met, before any exception.
    pub fn stands(&mut self, id: RuleId) -> Formula {
        let rule = self.rule(id);
        if !self.epoch.may_hold(rule.norm) {
            return Formula::NO;
        }
        let law = self.epoch.holds(self.law, rule.norm, self.space);
        let guard = self.space.guard(rule.guard.as_ref(), &self.known());
        Formula::all([law, guard])
    }

    /// Whether the rule speaks after all that stand above it.
    pub fn active(&mut self, id: RuleId) -> Formula {
        self.active_below(id, &mut Vec::new())
    }

    fn active_below(&mut self, id: RuleId, weighed: &mut Vec<RuleId>) -> Formula {
        // A circle is told elsewhere; here it is left open.
        if weighed.contains(&id) {
            return Formula::Const(Truth::Unknown);
        }
        if !self.epoch.may_hold(self.rule(id).norm) {
            return Formula::NO;
        }
        weighed.push(id);
        let mut parts = vec![self.stands(id)];
        let public = |id: RuleId| self.epoch.orders(self.law.program.rules[id.at()].norm);
        for upper in above(self.law.program, id, public) {
            parts.extend(self.defeats(upper, id, weighed).map(Formula::not));
        }
        weighed.pop();
        Formula::all(parts)
    }

    /// When `upper`, somewhere above `id`, defeats it; nothing when never.
    fn defeats(&mut self, upper: RuleId, id: RuleId, weighed: &mut Vec<RuleId>) -> Option<Formula> {
        let direct = self.rule(upper).beats.contains(&id);
        let differs = match (&self.rule(upper).outcome, &self.rule(id).outcome) {
            (Outcome::Removes, _) if direct => Formula::YES,
            (Outcome::Unwritten(_), _) if direct => Formula::Const(Truth::Unknown),
            (Outcome::Removes | Outcome::Unwritten(_), _) => return None,
            (Outcome::Gives(_), Outcome::Removes | Outcome::Unwritten(_)) => Formula::YES,
            (Outcome::Gives(a), Outcome::Gives(b)) => self.same(a, b).not(),
        };
        if matches!(differs, Formula::Const(Truth::No)) {
            return None;
        }
        Some(Formula::all([differs, self.active_below(upper, weighed)]))
    }

    /// Whether two outcomes are the same.
    pub fn same(&mut self, a: &Expr, b: &Expr) -> Formula {
        self.space.same(a, b, &self.known())
    }
}
