//! Which rules each case exercises: those that apply or give way in the reasons of what it expects.

use std::collections::BTreeSet;

use crate::Compiled;
use crate::cases::{Case, ExpectOf};
use crate::door::{Door, Single};
use crate::engine::World;
use crate::explain;
use crate::finding::{Reason, Status, What};
use crate::program::{Outcome, Program, RuleId};

/// The rules of each case, in the order of the cases.
pub fn exercised(law: &Compiled) -> Vec<BTreeSet<RuleId>> {
    let door = Door::of(&law.program);
    law.cases.iter().map(|case| of_case(&door, &law.program, case)).collect()
}

fn of_case<'a>(door: &Door<'a>, program: &'a Program, case: &'a Case) -> BTreeSet<RuleId> {
    let mut rules = BTreeSet::new();
    each_single(door, program, case, &mut |of, single| {
        for reason in reasons(single.world(), of) {
            spoke(single.world(), &reason, &mut rules);
        }
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

fn reasons<'a>(world: &World<'a>, of: ExpectOf) -> Vec<Reason> {
    match of {
        ExpectOf::Conclusion(id) => vec![explain::reasons(world, id)],
        _ => explain::reasons_of(world, &of.exprs(world.program)),
    }
}

fn spoke(world: &World<'_>, reason: &Reason, rules: &mut BTreeSet<RuleId>) {
    let rule = |reason: &Reason| match &reason.what {
        What::Rule(name) => world.tables().rule_named(name),
        _ => None,
    };
    let applies = |reason: &Reason| reason.status == Status::Applies;
    for node in &reason.because {
        let told = matches!(node.status, Status::Applies | Status::Defeated(_))
            || rule(node).is_some_and(|id| {
                let mut beside = reason.because.iter().filter(|other| applies(other));
                beside.any(|other| rule(other).is_some_and(|by| keeps_open(world.program, by, id)))
            });
        rules.extend(rule(node).filter(|_| told));
        spoke(world, node, rules);
    }
}

/// Whether a text without content stands above a rule: where it applies, that is what the rule comes to.
fn keeps_open(program: &Program, unwritten: RuleId, rule: RuleId) -> bool {
    let above = &program.rules[unwritten.at()];
    matches!(above.outcome, Outcome::Unwritten(_)) && above.beats.contains(&rule)
}
