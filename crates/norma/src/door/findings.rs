//! One conclusion as a finding: state, confidence, articles, what is missing, what must be told.

use std::sync::Arc;

use super::{Ask, Missing, warnings};
use crate::engine::{Concluded, Fault, Held, Truth, World};
use crate::explain;
use crate::finding::{Cause, Cited, Finding, Reason, Reasons, State, Status, What};
use crate::missing::{self, Open};
use crate::program::{ConclusionId, Confidence, Expr, RuleId};

pub(super) fn finding(
    world: &World<'_>,
    ask: &Ask<'_>,
    id: ConclusionId,
    scope: Truth,
    missing: Missing,
) -> Finding {
    match scope {
        Truth::Yes => within(world, ask, id, missing),
        Truth::Unknown => scope_open(world, ask, id, missing),
        Truth::No | Truth::Absent => bare(world, ask, id, State::NotApplicable, Vec::new()),
    }
}

/// What a question comes to, and the rule that spoke.
pub(super) fn concluded(world: &World<'_>, id: ConclusionId) -> (State, Option<RuleId>) {
    let answer = world.conclude(id);
    let rule = if let Concluded::Held(_, rule) = &answer { *rule } else { None };
    (state(world, &answer), rule)
}

fn within(world: &World<'_>, ask: &Ask<'_>, id: ConclusionId, missing: Missing) -> Finding {
    let answer = world.conclude(id);
    let reasons = explain::reasons(world, id);
    let sought = answer.outcome().is_none() && missing == Missing::Sought;
    let missing = if sought { missing_of(world, id, &reasons) } else { Vec::new() };
    let paths = missing.iter().map(|open| open.path(world.program, &world.person)).collect();
    Finding {
        conclusion: id,
        state: state(world, &answer),
        confidence: confidence(world, id, &reasons),
        decided_by: decided_by(world, &answer, &reasons),
        articles: articles(world, id, &reasons),
        missing: paths,
        warnings: warnings::of_finding(world, ask, id, &answer, &reasons, &missing),
        reasons: ask.explain.then_some(reasons),
    }
}

/// What can decide an open answer. When nothing can and nothing yet says why, whatever comes to light first is asked.
fn missing_of(world: &World<'_>, id: ConclusionId, reasons: &Reasons) -> Vec<Open> {
    let deciding = missing::relevant(world, &id);
    let silent = deciding.is_empty() && warnings::hindrances(world, reasons).is_empty();
    if silent { missing::open(world, &id) } else { deciding }
}

/// The reading may not speak of this person: nothing is said until that is known.
fn scope_open(world: &World<'_>, ask: &Ask<'_>, id: ConclusionId, missing: Missing) -> Finding {
    let scope: Option<&Expr> = world.program.readings[ask.reading.at()].scope.as_ref();
    let scope = scope.filter(|_| missing == Missing::Sought);
    let open = scope.map_or_else(Vec::new, |scope| missing::relevant(world, &scope));
    let paths = open.iter().map(|open| open.path(world.program, &world.person)).collect();
    bare(world, ask, id, State::Unknown, paths)
}

fn bare(
    world: &World<'_>,
    ask: &Ask<'_>,
    id: ConclusionId,
    state: State,
    missing: Vec<String>,
) -> Finding {
    let provision = world.program.conclusions[id.at()].provision;
    Finding {
        conclusion: id,
        state,
        confidence: world.program.provisions[provision.at()].confidence,
        decided_by: None,
        articles: Vec::new(),
        missing,
        warnings: warnings::of_reading(world, ask),
        reasons: None,
    }
}

fn state(world: &World<'_>, answer: &Concluded) -> State {
    let name = |id: &crate::program::RuleId| world.program.rules[id.at()].name.clone();
    match answer {
        Concluded::Held(Held::Is(value), _) => State::Known(Some(value.clone())),
        Concluded::Held(Held::Absent, _) => State::Known(None),
        Concluded::Held(Held::Fault(Fault::Tie(rows)), _) => State::Conflict(vec![rows.clone()]),
        Concluded::Held(..) | Concluded::LawDayOpen => State::Unknown,
        Concluded::Conflict(rules) => State::Conflict(rules.iter().map(name).collect()),
        Concluded::Unwritten => State::Unwritten,
    }
}

/// The rule that spoke; when none did because exceptions removed those that would have, the first such exception.
fn decided_by(world: &World<'_>, answer: &Concluded, reasons: &Reasons) -> Option<String> {
    let Concluded::Held(Held::Is(_) | Held::Absent, rule) = answer else { return None };
    if let Some(rule) = rule {
        return Some(world.program.rules[rule.at()].name.clone());
    }
    let by = reasons
        .because()
        .find_map(|node| if let Status::Defeated(by) = &node.status { by.first() } else { None });
    by.map(|rule| world.program.rules[rule.at()].name.clone())
}

/// Whether a result rests on a node: on all but what isn't law or speaks under another reading.
fn is_rested_on(node: &Reason) -> bool {
    !matches!(node.status, Status::NotInForce(..) | Status::NotUnderThisReading(_))
}

fn articles(world: &World<'_>, id: ConclusionId, reasons: &Reasons) -> Vec<Arc<Cited>> {
    // What spoke comes before what gave way, and that before what was only looked at and what holds otherwise.
    let rank = |node: &Reason| match (&node.what, &node.status) {
        (What::Otherwise, _) => 3,
        (_, Status::DoesNotApply) => 2,
        (_, Status::Defeated(_)) => 1,
        _ => 0,
    };
    let (mut cited, mut undone) = (Vec::new(), Vec::new());
    reasons.each(|node| match &node.cited {
        _ if !is_rested_on(node) => undone.extend(undoing(world, node)),
        Some(it) => cited.push((rank(node), Arc::clone(it))),
        None => {}
    });
    cited.sort_by_key(|(rank, _)| *rank);
    let mut articles: Vec<Arc<Cited>> = Vec::new();
    for cited in cited.into_iter().map(|(_, it)| it).chain(undone) {
        if !articles.iter().any(|other| other.provision == cited.provision) {
            articles.push(cited);
        }
    }
    if articles.is_empty() {
        let provision = world.program.conclusions[id.at()].provision;
        articles.push(explain::cited(world, provision, None));
    }
    articles
}

/// The provision that annulled, suspended or ended a rule which would have spoken.
fn undoing(world: &World<'_>, node: &Reason) -> Option<Arc<Cited>> {
    let Status::NotInForce(_, Cause::Event(id)) = node.status else { return None };
    let event = &world.program.events[id.at()];
    Some(explain::cited(world, event.by, Some(event.effect)))
}

fn confidence(world: &World<'_>, id: ConclusionId, reasons: &Reasons) -> Confidence {
    let mut lowest = None;
    reasons.each(|node| {
        if is_rested_on(node) {
            let cited = node.cited.as_ref().map(|cited| cited.confidence);
            lowest = [lowest, cited, of_rule(world, node)].into_iter().flatten().min();
        }
    });
    let provision = world.program.conclusions[id.at()].provision;
    lowest.unwrap_or(world.program.provisions[provision.at()].confidence)
}

fn of_rule(world: &World<'_>, node: &Reason) -> Option<Confidence> {
    let What::Rule(id) = node.what else { return None };
    Some(world.program.rules[id.at()].confidence)
}
