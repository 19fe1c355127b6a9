//! Sets of rules with one outcome of which one must apply, whatever is not known.
//!
//! `r1` when x, `r2` when not x, both say yes: then it is yes, though x isn't known. The proof asks only
//! their conditions, never what is law: the evaluator uses a set while all its rules are.

use super::cells::{AsWritten, Effort, Formula, Space};
use super::reach::rules_of;
use crate::program::{ConclusionId, Expr, Outcome, Program, RuleId, Value};

/// Conclusions with more rules of one outcome than this are left without such sets.
const RULES_MAX: usize = 24;

/// Writes the sets that can be proved into every conclusion.
pub fn fill_covers(program: &mut Program) {
    let ids = (0..program.conclusions.len()).map(ConclusionId::from);
    let covers: Vec<_> = ids.map(|id| of_conclusion(program, id)).collect();
    for (asked, covers) in program.conclusions.iter_mut().zip(covers) {
        asked.covers = covers;
    }
}

fn of_conclusion(program: &Program, id: ConclusionId) -> Vec<Vec<RuleId>> {
    let mut sets = Vec::new();
    for rules in by_outcome(program, id) {
        for kept in &rules {
            let set = least_with(program, &rules, *kept);
            sets.extend(set.filter(|set| !sets.contains(set)));
        }
    }
    sets
}

/// The rules with a condition, by the value they give.
fn by_outcome(program: &Program, id: ConclusionId) -> Vec<Vec<RuleId>> {
    let mut groups: Vec<(&Value, Vec<RuleId>)> = Vec::new();
    for id in rules_of(program, id) {
        let rule = &program.rules[id.at()];
        let (Outcome::Gives(Expr::Literal(value)), Some(_)) = (&rule.outcome, &rule.guard) else {
            continue;
        };
        match groups.iter_mut().find(|(other, _)| *other == value) {
            Some((_, rules)) => rules.push(id),
            None => groups.push((value, vec![id])),
        }
    }
    let groups = groups.into_iter().map(|(_, rules)| rules);
    groups.filter(|rules| rules.len() <= RULES_MAX).collect()
}

/// A set with this rule from which none can be left out; nothing when the rules don't cover everybody.
fn least_with(program: &Program, rules: &[RuleId], kept: RuleId) -> Option<Vec<RuleId>> {
    let mut set = rules.to_vec();
    if !cover_all(program, &set) {
        return None;
    }
    let others = rules.iter().filter(|rule| **rule != kept).chain([&kept]);
    for rule in others {
        let without: Vec<RuleId> = set.iter().copied().filter(|other| other != rule).collect();
        if cover_all(program, &without) {
            set = without;
        }
    }
    Some(set)
}

/// Whether in every cell one of the conditions is met.
fn cover_all(program: &Program, rules: &[RuleId]) -> bool {
    let mut space = Space::new(program);
    let guards = rules.iter().map(|rule| program.rules[rule.at()].guard.as_ref());
    let guards: Vec<Formula> = guards.map(|guard| space.guard(guard, &AsWritten)).collect();
    space.always(&Formula::any(guards), &mut Effort::default()) == Some(true)
}
