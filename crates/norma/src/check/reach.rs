//! What rules lean on: the rules above them, the conclusions they use, the norms that make all that law.

use std::collections::BTreeSet;

use super::unfold::{DEPTH_MAX, is_small};
use crate::program::{ConclusionId, Expr, NormId, Outcome, Program, RuleId};

/// All rules declared above `id`, directly or through others, by rules that count; in force or not.
pub(super) fn above(
    program: &Program,
    id: RuleId,
    counts: impl Fn(RuleId) -> bool,
) -> BTreeSet<RuleId> {
    let own = program.rules[id.at()].conclusion;
    let (mut above, mut below) = (BTreeSet::new(), vec![id]);
    while let Some(lower) = below.pop() {
        for upper in rules_of(program, own).filter(|upper| counts(*upper)) {
            let beats = upper != id && program.rules[upper.at()].beats.contains(&lower);
            if beats && above.insert(upper) {
                below.push(upper);
            }
        }
    }
    above
}

/// The rules of a conclusion, in the order of the program.
pub(super) fn rules_of(program: &Program, id: ConclusionId) -> impl Iterator<Item = RuleId> + '_ {
    let rules = program.rules.iter().enumerate();
    rules.filter(move |(_, rule)| rule.conclusion == id).map(|(place, _)| RuleId::from(place))
}

/// The norms of rules, of the rules of small conclusions they use, and of the params in them.
pub(super) fn norms_of(program: &Program, rules: impl IntoIterator<Item = RuleId>) -> Vec<NormId> {
    let mut reached: BTreeSet<RuleId> = rules.into_iter().collect();
    for _ in 0..DEPTH_MAX {
        let used: BTreeSet<ConclusionId> =
            reached.iter().flat_map(|id| Uses::of(program, *id).conclusions).collect();
        let small = used.into_iter().filter(|id| is_small(program, *id));
        reached.extend(small.flat_map(|id| rules_of(program, id)).collect::<Vec<_>>());
    }
    let params: BTreeSet<_> = reached.iter().flat_map(|id| Uses::of(program, *id).params).collect();
    let sets = program.settings.iter().filter(|set| params.contains(&set.param));
    let own = reached.iter().map(|id| program.rules[id.at()].norm);
    own.chain(sets.map(|set| set.norm)).collect::<BTreeSet<_>>().into_iter().collect()
}

/// What a rule speaks of.
#[derive(Default)]
struct Uses {
    conclusions: BTreeSet<ConclusionId>,
    params: BTreeSet<crate::program::ParamId>,
}

impl Uses {
    fn of(program: &Program, id: RuleId) -> Uses {
        let rule = &program.rules[id.at()];
        let outcome = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
        let mut uses = Uses::default();
        for expr in rule.guard.iter().chain(outcome) {
            expr.each(&mut |part| uses.note(part));
        }
        uses
    }

    fn note(&mut self, expr: &Expr) {
        match expr {
            Expr::Conclusion(id) => drop(self.conclusions.insert(*id)),
            Expr::Param(id, _) => drop(self.params.insert(*id)),
            _ => {}
        }
    }
}

impl Program {
    /// Whether any question can be sent to another day's law.
    pub(super) fn sends_back(&self) -> bool {
        !self.transitionals.is_empty()
            || self.conclusions.iter().any(|asked| asked.governed.is_some())
    }
}
