//! Rules of one conclusion that can both speak and say different things.
//!
//! Two values written out make it an error; where one is reckoned they may differ, which is a warning.

use std::collections::HashSet;

use super::cells::{Formula, plain, shown};
use super::desk::{Answer, Desk, Thing};
use super::law::Epoch;
use super::reach::{above, norms_of, rules_of};
use super::speak::Speakers;
use crate::engine::{Truth, order};
use crate::notice;
use crate::program::{ConclusionId, Expr, NormId, Outcome, RuleId, Standing};

/// Two rules and what each says.
type Pair<'p> = [(RuleId, &'p Expr); 2];

pub(super) fn check(desk: &mut Desk<'_>) {
    for conclusion in desk.conclusions() {
        of_conclusion(desk, conclusion);
    }
}

fn of_conclusion(desk: &mut Desk<'_>, conclusion: ConclusionId) {
    let pairs = pairs(desk, conclusion);
    if pairs.is_empty() {
        return;
    }
    let norms = norms_of(desk.program, rules_of(desk.program, conclusion));
    let epochs = desk.law.epochs(&norms, desk.covered_from(conclusion), desk.program.sends_back());
    if desk.law.is_blurred(&norms) {
        let name = &desk.program.conclusions[conclusion.at()].name;
        let claim = format!(
            "whether rules of `{name}` contradict each other: many events spare some people"
        );
        let at = desk.at(Thing::Conclusion(conclusion));
        desk.tell(notice::not_proved(at, &claim));
    }
    for pair in pairs {
        of_pair(desk, pair, &epochs);
    }
}

/// The pairs that might contradict each other.
fn pairs<'p>(desk: &Desk<'p>, conclusion: ConclusionId) -> Vec<Pair<'p>> {
    let program = desk.program;
    let outcome = |id: RuleId| match &program.rules[id.at()].outcome {
        Outcome::Gives(expr) if !is_unwritten(desk, id) => Some((id, expr)),
        _ => None,
    };
    let says: Vec<_> = rules_of(program, conclusion).filter_map(outcome).collect();
    let mut pairs = Vec::new();
    for (place, first) in says.iter().enumerate() {
        for second in &says[place + 1..] {
            if !surely_same(first.1, second.1) && !always_ordered(desk, first.0, second.0) {
                pairs.push([*first, *second]);
            }
        }
    }
    pairs
}

/// Whether one is declared above the other by rules as old as they are, so public whenever both are law.
fn always_ordered(desk: &Desk<'_>, a: RuleId, b: RuleId) -> bool {
    let published = |id: RuleId| desk.law.published(desk.program.rules[id.at()].norm);
    let both = published(a).max(published(b));
    ordered_by(desk, a, b, |id| published(id) <= both)
}

fn ordered_by(desk: &Desk<'_>, a: RuleId, b: RuleId, counts: impl Fn(RuleId) -> bool) -> bool {
    above(desk.program, a, &counts).contains(&b) || above(desk.program, b, &counts).contains(&a)
}

fn is_unwritten(desk: &Desk<'_>, id: RuleId) -> bool {
    let norm = &desk.program.norms[desk.program.rules[id.at()].norm.at()];
    desk.program.provisions[norm.provision.at()].standing == Standing::Unwritten
}

fn surely_same(a: &Expr, b: &Expr) -> bool {
    match (a, b) {
        (Expr::Literal(a), Expr::Literal(b)) => order(a, b).is_eq(),
        _ => plain(a) == plain(b),
    }
}

fn of_pair(desk: &mut Desk<'_>, pair: Pair<'_>, epochs: &[Epoch]) {
    let [(a, says_a), (b, says_b)] = pair;
    let rules =
        [a, b].into_iter().flat_map(|id| above(desk.program, id, |_| true).into_iter().chain([id]));
    let relevant = norms_of(desk.program, rules);
    let mut unproved = false;
    for epoch in distinct(epochs, &relevant) {
        if ordered_by(desk, a, b, |id| epoch.orders(desk.program.rules[id.at()].norm)) {
            continue;
        }
        let mut both = |speakers: &mut Speakers<'_, '_>| {
            let differ = speakers.same(says_a, says_b).not();
            let active = [speakers.active(a), speakers.active(b)];
            Formula::all(active.into_iter().chain([differ]))
        };
        match desk.who(epoch, |truth| truth == Truth::Yes, &mut both) {
            Answer::Some(who) => return tell(desk, pair, &who),
            Answer::Unproved => unproved = true,
            Answer::Nobody => {}
        }
    }
    if unproved {
        let (at, names) = (desk.at(Thing::Rule(a)), [desk.rule_name(a), desk.rule_name(b)]);
        let claim = format!("whether `{}` and `{}` can contradict each other", names[0], names[1]);
        desk.tell(notice::not_proved(at, &claim));
    }
}

/// The epochs that differ in these norms.
fn distinct<'e>(epochs: &'e [Epoch], norms: &[NormId]) -> Vec<&'e Epoch> {
    let mut seen = HashSet::new();
    epochs.iter().filter(|epoch| seen.insert(epoch.mark(norms))).collect()
}

fn tell(desk: &mut Desk<'_>, [(a, says_a), (b, says_b)]: Pair<'_>, who: &str) {
    let (at, also) = (desk.at(Thing::Rule(a)), desk.at(Thing::Rule(b)));
    let (a, b) = (desk.rule_name(a), desk.rule_name(b));
    let (Expr::Literal(x), Expr::Literal(y)) = (says_a, says_b) else {
        return desk.tell(notice::rival_values(at, &a, also, &b, who));
    };
    let [x, y] = [x, y].map(|value| shown(desk.program, value));
    desk.tell(notice::rival_rules((at, &a, &x), (also, &b, &y), who));
}
