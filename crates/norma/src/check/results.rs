//! Disputes whose alternatives are answers instead of meanings.
//!
//! The criterion is on the page of the notice: all that stands under the dispute are rules of one
//! conclusion, each with a value written out and a condition everybody meets, and the values differ.

use std::collections::BTreeSet;

use super::constant::always_met;
use super::desk::{Desk, Thing};
use crate::notice;
use crate::program::{
    ConclusionId, DisputeId, Expr, NormId, Otherwise, Outcome, Program, Rule, Value,
};

pub(super) fn check(desk: &mut Desk<'_>) {
    for place in 0..desk.program.disputes.len() {
        let id = DisputeId::from(place);
        if let Some(conclusion) = stated(desk, id) {
            tell(desk, id, conclusion);
        }
    }
}

/// The conclusion that the alternatives of a dispute state outright.
fn stated(desk: &mut Desk<'_>, id: DisputeId) -> Option<ConclusionId> {
    let program = desk.program;
    let rules = all_rules(program, id)?;
    let conclusion = rules.first()?.conclusion;
    let answers = |rule: &&Rule| {
        rule.conclusion == conclusion
            && matches!(rule.outcome, Outcome::Gives(Expr::Literal(_)))
            && always_met(program, rule.guard.as_ref(), desk.effort())
    };
    let all = rules.iter().all(answers);
    (all && answers_of(program, id, conclusion, &rules).len() > 1).then_some(conclusion)
}

/// The rules under a dispute; nothing when something else stands under it too.
fn all_rules(program: &Program, id: DisputeId) -> Option<Vec<&Rule>> {
    let norms = program.norms.iter().enumerate();
    let under = norms.filter(|(_, norm)| norm.under.iter().any(|under| under.dispute == id));
    let rule = |norm: NormId| program.rules.iter().find(|rule| rule.norm == norm);
    under.map(|(place, _)| rule(NormId::from(place))).collect()
}

/// The different answers the alternatives come to, by their own rules or by `otherwise`.
fn answers_of<'p>(
    program: &'p Program,
    id: DisputeId,
    conclusion: ConclusionId,
    rules: &[&'p Rule],
) -> BTreeSet<Option<String>> {
    let says = |rule: &&Rule, place: u32| {
        let mut under = program.norms[rule.norm.at()].under.iter();
        under.any(|under| under.dispute == id && under.alternatives.contains(&place))
    };
    let shown = |value: &Value| super::cells::shown(program, value);
    let others =
        program.rules.iter().filter(|rule| rule.conclusion == conclusion).count() > rules.len();
    let answer =
        |place: u32| match rules.iter().find(|rule| says(rule, place)).map(|rule| &rule.outcome) {
            Some(Outcome::Gives(Expr::Literal(value))) => Some(shown(value)),
            // An alternative that states nothing leaves the answer to the rules that stand outside the dispute.
            _ if others => None,
            _ => match &program.conclusions[conclusion.at()].otherwise {
                Otherwise::Is(value) => Some(shown(value)),
                Otherwise::Absent | Otherwise::Unwritten => None,
            },
        };
    let count = program.disputes[id.at()].alternatives.len();
    (0..count).filter_map(|place| u32::try_from(place).ok()).map(answer).collect()
}

fn tell(desk: &mut Desk<'_>, id: DisputeId, conclusion: ConclusionId) {
    let program = desk.program;
    let (dispute, asked) =
        (&program.disputes[id.at()].name, &program.conclusions[conclusion.at()].name);
    let rules = all_rules(program, id).into_iter().flatten();
    let rules = rules.filter_map(|rule| program.rule_named(&rule.name));
    let rules: Vec<_> = rules.map(|id| desk.at(Thing::Rule(id))).collect();
    let about = desk.at(Thing::Dispute(id));
    desk.tell(notice::reading_states_result(&rules, dispute, asked, about));
}
