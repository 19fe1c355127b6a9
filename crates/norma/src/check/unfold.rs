//! Seeing through a conclusion that another rule uses.
//!
//! A small yes or no is taken for what makes it so, so that two rules resting on conclusions that exclude
//! each other are no rivals. All others are things of their own, which may come out either way.

use std::rc::Rc;

use calendar::Date;

use super::cells::{Formula, Given, Space};
use super::law::{Epoch, Law};
use super::reach::rules_of;
use super::speak::Speakers;
use crate::program::{
    ConclusionId, Expr, Kind, Otherwise, Outcome, Program, ProvisionId, Rule, RuleId, Standing,
    Value,
};

/// Conclusions with more rules than this stand for themselves.
const RULES_MAX: usize = 4;

/// A conclusion used by one used by one … is seen through so often.
pub(super) const DEPTH_MAX: u32 = 2;

/// What is known in one epoch before any cell is chosen.
pub(super) struct Known<'s, 'p> {
    pub law: &'s Law<'p>,
    pub epoch: &'s Epoch,
    pub depth: u32,
}

impl<'p> Given<'p> for Known<'_, 'p> {
    fn value(&self, expr: &Expr) -> Option<Value> {
        self.law.closed(expr, self.epoch.law, self.epoch.known_at)
    }

    fn unfolded(&self, id: ConclusionId, space: &mut Space<'p>) -> Option<Formula> {
        let program = self.law.program;
        let seen = self.depth < DEPTH_MAX
            && is_small(program, id)
            && is_covered(program, id, self.epoch.law);
        seen.then(|| {
            let (law, epoch, depth) = (self.law, self.epoch, self.depth + 1);
            Speakers { law, epoch, space, depth }.answer(id)
        })
    }
}

impl Speakers<'_, '_> {
    /// When the answer is yes; where rules contradict each other it is unknown.
    fn answer(&mut self, id: ConclusionId) -> Formula {
        let [yes, no] = [true, false].map(|wanted| self.says(id, wanted));
        let otherwise = &self.law.program.conclusions[id.at()].otherwise;
        let otherwise = *otherwise == Otherwise::Is(Value::YesNo(true));
        Formula::Answer(Rc::new(yes), Rc::new(no), otherwise)
    }

    /// When some rule speaks and says so.
    fn says(&mut self, id: ConclusionId, wanted: bool) -> Formula {
        let program = self.law.program;
        let wanted = Outcome::Gives(Expr::Literal(Value::YesNo(wanted)));
        let rules = rules_of(program, id).filter(|rule| program.rules[rule.at()].outcome == wanted);
        let rules: Vec<RuleId> = rules.collect();
        Formula::any(rules.into_iter().map(|rule| self.active(rule)).collect::<Vec<_>>())
    }
}

fn is_covered(program: &Program, id: ConclusionId, law: Date) -> bool {
    program.conclusions[id.at()].covered_from.is_none_or(|from| from <= law)
}

/// Whether a conclusion is a plain yes or no of a few rules, by the same law as the rule that uses it.
pub(super) fn is_small(program: &Program, id: ConclusionId) -> bool {
    let asked = &program.conclusions[id.at()];
    let written =
        |provision: ProvisionId| program.provisions[provision.at()].standing != Standing::Unwritten;
    let plain = |rule: &Rule| {
        let outcome = match &rule.outcome {
            Outcome::Gives(expr) => matches!(expr, Expr::Literal(_)),
            Outcome::Removes | Outcome::Unwritten(_) => true,
        };
        outcome && written(program.norms[rule.norm.at()].provision)
    };
    let rules: Vec<RuleId> = rules_of(program, id).collect();
    let sent = program.transitionals.iter().any(|clause| clause.conclusions.contains(&id));
    let own_law = sent || asked.governed.is_some() || asked.law_of_the_day;
    asked.ty.kind == Kind::YesNo
        && matches!(asked.otherwise, Otherwise::Is(_))
        && !own_law
        && written(asked.provision)
        && rules.len() <= RULES_MAX
        && rules.iter().all(|rule| plain(&program.rules[rule.at()]))
}
