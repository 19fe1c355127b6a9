//! Exceptions that can never do anything.

use std::collections::BTreeSet;

use super::cells::Formula;
use super::desk::{Answer, Desk, Thing};
use super::reach::norms_of;
use super::speak::Speakers;
use crate::engine::Truth;
use crate::notice;
use crate::program::{NormId, RuleId};

pub(super) fn check(desk: &mut Desk<'_>) {
    let rules = desk.program.rules.iter().enumerate();
    let uppers = rules.filter(|(_, rule)| !rule.beats.is_empty());
    let uppers: Vec<RuleId> = uppers.map(|(place, _)| place.into()).collect();
    for id in uppers {
        of_exception(desk, id);
    }
}

fn of_exception(desk: &mut Desk<'_>, id: RuleId) {
    let (at, name) = (desk.at(Thing::Rule(id)), desk.rule_name(id));
    if let Some(dispute) = unpicked(desk, desk.program.rules[id.at()].norm) {
        let why = format!("no reading picks the alternative of `{dispute}` it stands under");
        return desk.tell(notice::unreachable_exception(at, &name, &why));
    }
    let mut reach = Reach::default();
    for target in &desk.program.rules[id.at()].beats {
        reach.widen(desk, id, *target);
        if reach.met {
            return;
        }
    }
    if reach.unproved {
        let claim = format!("whether `{name}` can meet a target");
        return desk.tell(notice::not_proved(at, &claim));
    }
    let why = if reach.together {
        "its condition and its target's exclude each other"
    } else {
        "it is never law on a day on which its target is"
    };
    desk.tell(notice::unreachable_exception(at, &name, why));
}

/// How far an exception comes towards its targets.
#[derive(Default)]
struct Reach {
    together: bool,
    unproved: bool,
    met: bool,
}

impl Reach {
    fn widen(&mut self, desk: &mut Desk<'_>, id: RuleId, target: RuleId) {
        let norms = norms_of(desk.program, [id, target]);
        let norm = |rule: RuleId| desk.program.rules[rule.at()].norm;
        let both = [norm(id), norm(target)];
        let since = desk.covered_from(desk.program.rules[id.at()].conclusion);
        for epoch in desk.law.epochs(&norms, since, desk.program.sends_back()) {
            if !both.iter().all(|norm| epoch.may_hold(*norm)) {
                continue;
            }
            self.together = true;
            let mut meet = |speakers: &mut Speakers<'_, '_>| {
                Formula::all([speakers.stands(id), speakers.stands(target)])
            };
            match desk.who(&epoch, |truth| truth == Truth::Yes, &mut meet) {
                Answer::Some(_) => return self.met = true,
                Answer::Unproved => self.unproved = true,
                Answer::Nobody => {}
            }
        }
    }
}

/// The dispute of which a norm stands under alternatives that nobody picks.
fn unpicked<'p>(desk: &Desk<'p>, norm: NormId) -> Option<&'p str> {
    let program = desk.program;
    if program.readings.is_empty() {
        return None;
    }
    let stages = program.readings.iter().flat_map(|reading| &reading.stages);
    let picked: BTreeSet<_> = stages.flat_map(|stage| stage.picks.iter().copied()).collect();
    let nobody = program.norms[norm.at()].under.iter().find(|under| {
        !under.alternatives.iter().any(|place| picked.contains(&(under.dispute, *place)))
    });
    nobody.map(|under| program.disputes[under.dispute.at()].name.as_str())
}
