//! What a reader must be told with a result (S7, S11, S12).

use std::collections::{BTreeSet, HashSet};

use super::{Ask, pending, readings};
use crate::engine::{Concluded, World};
use crate::finding::{Clause, Point, ReadingState, Reason, Reasons, Status, Warning, What};
use crate::missing::Open;
use crate::program::{ConclusionId, Expr, FactId, NormId, Outcome, Program, Rule, Standing};

/// The warnings of one finding, each once, in order.
pub(super) fn of_finding(
    world: &World<'_>,
    ask: &Ask<'_>,
    id: ConclusionId,
    answer: &Concluded,
    reasons: &Reasons,
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

fn of_reasons(world: &World<'_>, reasons: &Reasons, all: &mut BTreeSet<Warning>) {
    reasons.each(|node| of_node(world, node, all));
    // What a question itself lacks is its answer; what it uses hinders it.
    reasons.each_under(|node| all.extend(of_used(world, node)));
}

fn of_node(world: &World<'_>, node: &Reason, all: &mut BTreeSet<Warning>) {
    if matches!(node.status, Status::NotInForce(..) | Status::NotUnderThisReading(_)) {
        return;
    }
    match (&node.what, &node.status) {
        (What::Rule(id), Status::Applies | Status::Possible) => {
            of_rule(&world.program.rules[id.at()], all);
        }
        (What::GovernedBy(clause), _) => of_clause(world.program, *clause, all),
        (_, Status::Fault(code, words)) => drop(all.insert(warning(code, words))),
        (What::Fact(fact, _), _) if may_be_ahead(world, *fact) => {
            of_ahead(world, &node.what.name(world.program), all);
        }
        _ => {}
    }
    if node.status != Status::DoesNotApply {
        of_text(world, node, all);
    }
}

/// Whether anything of the fact, or of its relation, is told ahead: most facts needn't be named to know they aren't.
fn may_be_ahead(world: &World<'_>, fact: FactId) -> bool {
    let fact = &world.program.facts[fact.at()];
    let first = fact.relation.map_or(&fact.name, |id| &world.program.relations[id.at()].name);
    world
        .person
        .ahead
        .iter()
        .any(|name| first.starts_with(name.as_str()) || name.starts_with(first))
}

fn of_ahead(world: &World<'_>, path: &str, all: &mut BTreeSet<Warning>) {
    let ahead = world.person.ahead.iter().filter(|name| is_of(path, name));
    all.extend(ahead.map(|name| warning("own-date-after-known", name)));
}

/// A contradiction or a hole that is used.
fn of_used(world: &World<'_>, node: &Reason) -> Option<Warning> {
    match (&node.what, &node.status) {
        (What::Point(Point { conclusion, .. }), Status::Conflict(_) | Status::Unwritten) => {
            Some(warning("uses", &world.program.conclusions[conclusion.at()].name))
        }
        _ => None,
    }
}

/// What keeps an open answer open though facts were told: faults, contradictions and holes it uses, a governing
/// day that stays open, an exception without content.
pub(super) fn hindrances(world: &World<'_>, reasons: &Reasons) -> BTreeSet<Warning> {
    let mut all = BTreeSet::new();
    reasons.each_under(|node| all.extend(of_hindrance(world, node)));
    all
}

fn of_hindrance(world: &World<'_>, node: &Reason) -> Option<Warning> {
    match (&node.what, &node.status) {
        (_, Status::NotInForce(..) | Status::NotUnderThisReading(_)) => None,
        (What::GovernedBy(clause), Status::Unknown) => {
            Some(warning("law-day-unknown", clause.name(world.program)))
        }
        (What::Rule(id), Status::Applies | Status::Possible) => {
            of_exception(&world.program.rules[id.at()])
        }
        (_, Status::Fault(code, words)) => Some(warning(code, words)),
        _ => of_used(world, node),
    }
}

fn of_exception(rule: &Rule) -> Option<Warning> {
    if let Outcome::Unwritten(matter) = &rule.outcome {
        Some(warning("unwritten-exception", matter))
    } else {
        None
    }
}

fn of_rule(rule: &Rule, all: &mut BTreeSet<Warning>) {
    all.extend(rule.warnings.iter().map(|words| warning("note", words)));
    all.extend(of_exception(rule));
}

fn of_clause(program: &Program, clause: Clause, all: &mut BTreeSet<Warning>) {
    let Clause::Transitional(id) = clause else { return };
    let clause = &program.transitionals[id.at()];
    all.extend(clause.warnings.iter().map(|words| warning("note", words)));
}

/// Texts encoded as last seen, and texts verified only until an earlier day.
fn of_text(world: &World<'_>, node: &Reason, all: &mut BTreeSet<Warning>) {
    let Some(cited) = &node.cited else { return };
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
