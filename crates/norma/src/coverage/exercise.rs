//! Which rules each case exercises: those that apply or give way in the reasons of what it expects.

use std::collections::BTreeSet;

use crate::Compiled;
use crate::cases::{Case, ExpectOf};
use crate::door::{Door, Single};
use crate::engine::World;
use crate::explain;
use crate::finding::{Reason, Reasons, Status, What};
use crate::program::{Outcome, Program, RuleId};

/// The rules of each case, in the order of the cases.
pub fn exercised(law: &Compiled) -> Vec<BTreeSet<RuleId>> {
    let door = Door::of(&law.program);
    law.cases.iter().map(|case| of_case(&door, &law.program, case)).collect()
}

fn of_case<'a>(door: &Door<'a>, program: &'a Program, case: &'a Case) -> BTreeSet<RuleId> {
    let mut rules = BTreeSet::new();
    each_single(door, program, case, &mut |of, single| {
        let reasons = reasons(single.world(), of);
        reasons.each(|node| rules.extend(spoke(program, reasons.under(node))));
    });
    rules
}

/// Shows every question of a case, under each reading that speaks of the person; once where readings answer alike.
pub(super) fn each_single<'a>(
    door: &Door<'a>,
    program: &'a Program,
    case: &'a Case,
    see: &mut dyn FnMut(ExpectOf, &Single<'_, 'a>),
) {
    for expect in &case.expects {
        let mut seen = Vec::new();
        for reading in expect.readings(program) {
            let ask = expect.ask(program, case, reading);
            let single = door.single(&ask, expect.of);
            if single.speaks() && !seen.contains(single.deciding()) {
                see(expect.of, &single);
                seen.push(single.deciding().clone());
            }
        }
    }
}

fn reasons<'a>(world: &World<'a>, of: ExpectOf) -> Reasons {
    match of {
        ExpectOf::Conclusion(id) => explain::reasons(world, id),
        _ => explain::reasons_of(world, &of.exprs(world.program)),
    }
}

/// The rules among the nodes under one that apply, give way, or are kept open by a text without content that applies.
fn spoke<'r>(program: &'r Program, beside: &'r [Reason]) -> impl Iterator<Item = RuleId> + 'r {
    let applying = |node: &Reason| rule(node).filter(|_| node.status == Status::Applies);
    let kept_open = move |id: RuleId| {
        beside.iter().filter_map(applying).any(|above| keeps_open(program, above, id))
    };
    beside.iter().filter_map(move |node| {
        let speaks = matches!(node.status, Status::Applies | Status::Defeated(_));
        rule(node).filter(|id| speaks || kept_open(*id))
    })
}

fn rule(node: &Reason) -> Option<RuleId> {
    if let What::Rule(id) = node.what { Some(id) } else { None }
}

/// Whether a text without content stands above a rule: where it applies, that is what the rule comes to.
fn keeps_open(program: &Program, unwritten: RuleId, rule: RuleId) -> bool {
    let above = &program.rules[unwritten.at()];
    matches!(above.outcome, Outcome::Unwritten(_)) && above.beats.contains(&rule)
}
