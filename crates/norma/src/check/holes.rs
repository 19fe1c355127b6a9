//! People for whom a conclusion without `otherwise` has no rule.

use calendar::Date;

use super::cells::Formula;
use super::desk::{Answer, Desk, Thing};
use super::law::Epoch;
use super::reach::{norms_of, rules_of};
use super::speak::Speakers;
use crate::engine::Truth;
use crate::notice;
use crate::program::{ConclusionId, Otherwise, Outcome, RuleId, Standing};

pub(super) fn check(desk: &mut Desk<'_>) {
    for id in desk.conclusions() {
        let asked = &desk.program.conclusions[id.at()];
        let standing = desk.program.provisions[asked.provision.at()].standing;
        if asked.otherwise == Otherwise::Unwritten && standing != Standing::Unwritten {
            of_conclusion(desk, id);
        }
    }
}

fn of_conclusion(desk: &mut Desk<'_>, id: ConclusionId) {
    let program = desk.program;
    let (at, name) = (desk.at(Thing::Conclusion(id)), &program.conclusions[id.at()].name);
    let gives = |rule: &RuleId| matches!(program.rules[rule.at()].outcome, Outcome::Gives(_));
    let rules: Vec<RuleId> = rules_of(program, id).filter(gives).collect();
    if rules.is_empty() {
        return desk.tell(notice::hole(at, name, "it has no rule at all"));
    }
    let mut unproved = false;
    for epoch in epochs_since(desk, id) {
        let mut some = |speakers: &mut Speakers<'_, '_>| {
            Formula::any(rules.iter().map(|rule| speakers.active(*rule)).collect::<Vec<_>>())
        };
        match desk.who(&epoch, |truth| truth == Truth::No, &mut some) {
            Answer::Some(who) => return desk.tell(notice::hole(at, name, &who)),
            Answer::Unproved => unproved = true,
            Answer::Nobody => {}
        }
    }
    if unproved {
        let claim = format!("whether `{name}` has a rule for everybody");
        desk.tell(notice::not_proved(at, &claim));
    }
}

/// What the law can be, as known today, since the conclusion is covered or its page is law.
fn epochs_since(desk: &Desk<'_>, id: ConclusionId) -> Vec<Epoch> {
    let program = desk.program;
    let asked = &program.conclusions[id.at()];
    let act = program.provisions[asked.provision.at()].act;
    let since: Date = asked.covered_from.unwrap_or(program.acts[act.at()].in_force);
    let norms = norms_of(program, rules_of(program, id));
    desk.law.epochs_since(&norms, since, program.sends_back())
}
