//! What a reader must be told with a result (S7, S11, S12).

use std::collections::{BTreeSet, HashSet};

use super::{Ask, pending, readings};
use crate::engine::{Concluded, World};
use crate::finding::{ReadingState, Reason, Status, Warning, What};
use crate::missing::Open;
use crate::program::{ConclusionId, Expr, NormId, Outcome, Program, Standing};

/// The warnings of one finding, each once, in order.
pub(super) fn of_finding(
    world: &World<'_>,
    ask: &Ask<'_>,
    id: ConclusionId,
    answer: &Concluded,
    reasons: &Reason,
    missing: &[Open],
) -> Vec<Warning> {
    let mut all: BTreeSet<Warning> = of_reading(world, ask).into_iter().collect();
    all.extend(of_pending(world.program, ask, id));
    of_reasons(world, reasons, &mut all);
    if answer.outcome().is_none() {
        all.extend(hindrances(world, reasons));
    }
    all.extend(missing.iter().filter_map(|open| of_missing(world, open)));
    if *answer == Concluded::LawDayOpen {
        all.insert(warning("law-day-unknown", &world.program.conclusions[id.at()].name));
    }
    all.into_iter().collect()
}

/// What is told with every result under a reading.
pub(super) fn of_reading(world: &World<'_>, ask: &Ask<'_>) -> Vec<Warning> {
    let reading = &world.program.readings[ask.reading.at()];
    let notes = reading.warnings.iter().map(|words| warning("note", words));
    let superseded = match readings::state(world.program, ask.reading, ask.known_at) {
        ReadingState::Superseded(by) => {
            Some(warning("superseded", &world.program.readings[by.at()].name))
        }
        ReadingState::Open | ReadingState::Binds => None,
    };
    let early = (reading.published > ask.known_at)
        .then(|| warning("not-public-yet", &reading.published.to_string()));
    notes.chain(superseded).chain(early).collect()
}

fn of_pending(program: &Program, ask: &Ask<'_>, id: ConclusionId) -> Vec<Warning> {
    let waiting = pending(program, ask.known_at);
    if waiting.is_empty() {
        return Vec::new();
    }
    let norms = norms_under(program, id);
    let touching = waiting
        .into_iter()
        .filter(|event| program.events[event.at()].norms.iter().any(|norm| norms.contains(norm)));
    touching.map(|event| warning("pending", &program.events[event.at()].name)).collect()
}

/// Every norm the answer can depend on.
fn norms_under(program: &Program, id: ConclusionId) -> HashSet<NormId> {
    let (mut norms, mut seen, mut next) = (HashSet::new(), HashSet::from([id]), vec![id]);
    while let Some(id) = next.pop() {
        for rule in program.rules.iter().filter(|rule| rule.conclusion == id) {
            norms.insert(rule.norm);
            let outcome = if let Outcome::Gives(expr) = &rule.outcome { Some(expr) } else { None };
            let used = rule.guard.iter().chain(outcome).flat_map(uses);
            next.extend(used.filter(|used| seen.insert(*used)));
        }
    }
    norms
}

fn uses(expr: &Expr) -> Vec<ConclusionId> {
    let mut used = Vec::new();
    expr.each(&mut |part| {
        if let Expr::Conclusion(id) = part {
            used.push(*id);
        }
    });
    used
}

fn of_reasons(world: &World<'_>, reason: &Reason, all: &mut BTreeSet<Warning>) {
    if matches!(reason.status, Status::NotInForce(..) | Status::NotUnderThisReading(_)) {
        return;
    }
    match (&reason.what, &reason.status) {
        (What::Rule(name), Status::Applies | Status::Possible) => of_rule(world, name, all),
        (What::GovernedBy(name), _) => of_clause(world.program, name, all),
        (_, Status::Fault(code, words)) => drop(all.insert(warning(code, words))),
        (What::Fact(path), _) => all.extend(
            world
                .person
                .ahead
                .iter()
                .filter(|name| is_of(path, name))
                .map(|name| warning("own-date-after-known", name)),
        ),
        _ => {}
    }
    if reason.status != Status::DoesNotApply {
        of_text(world, reason, all);
    }
    for node in &reason.because {
        if let (What::Conclusion(name), Status::Conflict(_) | Status::Unwritten) =
            (&node.what, &node.status)
        {
            all.insert(warning("uses", name));
        }
        of_reasons(world, node, all);
    }
}

/// What keeps an open answer open though facts were told: faults, contradictions and holes it uses, a governing
/// day that stays open, an exception without content.
pub(super) fn hindrances(world: &World<'_>, reasons: &Reason) -> BTreeSet<Warning> {
    let mut all = BTreeSet::new();
    reasons.because.iter().for_each(|node| of_hindrance(world, node, &mut all));
    all
}

fn of_hindrance(world: &World<'_>, reason: &Reason, all: &mut BTreeSet<Warning>) {
    match (&reason.what, &reason.status) {
        (_, Status::NotInForce(..) | Status::NotUnderThisReading(_)) => return,
        (What::Conclusion(name), Status::Conflict(_) | Status::Unwritten) => {
            all.insert(warning("uses", name));
        }
        (What::GovernedBy(name), Status::Unknown) => {
            all.insert(warning("law-day-unknown", name));
        }
        (What::Rule(name), Status::Applies | Status::Possible) => {
            all.extend(of_exception(world, name));
        }
        (_, Status::Fault(code, words)) => {
            all.insert(warning(code, words));
        }
        _ => {}
    }
    reason.because.iter().for_each(|node| of_hindrance(world, node, all));
}

fn of_exception(world: &World<'_>, name: &str) -> Option<Warning> {
    let rule = &world.program.rules[world.tables().rule_named(name)?.at()];
    if let Outcome::Unwritten(matter) = &rule.outcome {
        Some(warning("unwritten-exception", matter))
    } else {
        None
    }
}

fn of_rule(world: &World<'_>, name: &str, all: &mut BTreeSet<Warning>) {
    let rule = world.tables().rule_named(name).map(|id| &world.program.rules[id.at()]);
    let Some(rule) = rule else { return };
    all.extend(rule.warnings.iter().map(|words| warning("note", words)));
    all.extend(of_exception(world, name));
}

fn of_clause(program: &Program, name: &str, all: &mut BTreeSet<Warning>) {
    let clause = program.transitionals.iter().find(|clause| clause.name == name);
    all.extend(
        clause.iter().flat_map(|clause| &clause.warnings).map(|words| warning("note", words)),
    );
}

/// Texts encoded as last seen, and texts verified only until an earlier day.
fn of_text(world: &World<'_>, reason: &Reason, all: &mut BTreeSet<Warning>) {
    let Some(cited) = &reason.cited else { return };
    let provision = &world.program.provisions[cited.provision.at()];
    if provision.standing == Standing::Unverified {
        all.insert(warning("unverified", &cited.reference));
    }
    if let Some(until) = provision.verified_until.filter(|until| world.on > *until) {
        all.insert(warning("verified-until", &format!("{until} ({})", cited.reference)));
    }
}

fn of_missing(world: &World<'_>, open: &Open) -> Option<Warning> {
    let program = world.program;
    match open {
        Open::Rows(relation) => Some(warning("partial", &program.relations[relation.at()].name)),
        Open::Fact(fact) | Open::Field(_, _, fact) => program.facts[fact.at()]
            .discretion
            .then(|| warning("discretion", &program.path_of(*fact))),
    }
}

/// Whether `permit[2].kind` is of `permit`.
fn is_of(path: &str, name: &str) -> bool {
    path.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

fn warning(code: &'static str, words: &str) -> Warning {
    Warning { code, words: words.to_string() }
}
