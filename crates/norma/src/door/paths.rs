//! What the person can still do: each path with its requirements, its last day and whether it is open.

use super::Missing;
use crate::engine::{Held, Place, Truth, World, compare};
use crate::explain;
use crate::finding::{PathFinding, Warning};
use crate::missing;
use crate::program::{Comparison, Path, PathId, Value};

pub(super) fn paths(world: &World<'_>, about: Option<&str>, missing: Missing) -> Vec<PathFinding> {
    let program = world.program;
    let all = (0..program.paths.len()).map(PathId::from);
    let own = all.filter(|id| program.speaks_of(program.paths[id.at()].norm, about));
    own.filter_map(|id| found(world, id, missing)).collect()
}

/// One path; nothing when it isn't law.
pub(super) fn found(world: &World<'_>, id: PathId, missing: Missing) -> Option<PathFinding> {
    let path = &world.program.paths[id.at()];
    let force = world.force(path.norm, world.on).holds;
    if force == Truth::No {
        return None;
    }
    let at = Place::of_law(world.on);
    let last = path.last_day.as_ref().map(|expr| world.eval(expr, at));
    let met: Vec<(String, Truth)> = path
        .requires
        .iter()
        .map(|need| (need.name.clone(), world.eval(&need.when, at).truth().met()))
        .collect();
    let in_time = last.as_ref().map_or(Truth::Yes, |last| not_passed(world, last));
    let open = met.iter().fold(force.and(in_time), |open, (_, met)| open.and(*met));
    let norm = &world.program.norms[path.norm.at()];
    Some(PathFinding {
        path: id,
        requirements: met.into_iter().map(|(name, met)| (name, known(met))).collect(),
        last_day: last.and_then(Held::known).and_then(|last| last.date()),
        fee: path.fee.as_ref().and_then(|fee| world.eval(fee, at).known()),
        open: known(open),
        articles: vec![explain::cite(world.program, norm.provision, Some(norm.from))],
        missing: match missing {
            Missing::Sought if open == Truth::Unknown => missing_of(world, path),
            _ => Vec::new(),
        },
        warnings: path
            .warnings
            .iter()
            .map(|words| Warning { code: "note", words: words.clone() })
            .collect(),
    })
}

/// A path without a last day doesn't close.
fn not_passed(world: &World<'_>, last: &Held) -> Truth {
    let today = Held::Is(Value::Date(world.on));
    if *last == Held::Absent { Truth::Yes } else { compare(Comparison::LessOrEqual, &today, last) }
}

fn missing_of<'a>(world: &World<'a>, path: &'a Path) -> Vec<String> {
    let exprs = path.requires.iter().map(|need| &need.when).chain(&path.last_day);
    let open = exprs.flat_map(|expr| missing::relevant(world, &expr));
    let mut paths: Vec<String> = open.map(|open| open.path(world.program, &world.person)).collect();
    paths.sort();
    paths.dedup();
    paths
}

fn known(truth: Truth) -> Option<bool> {
    match truth {
        Truth::Yes => Some(true),
        Truth::No | Truth::Absent => Some(false),
        Truth::Unknown => None,
    }
}
