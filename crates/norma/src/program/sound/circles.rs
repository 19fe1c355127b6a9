//! Nothing needs itself: whoever follows the rows comes to an end.

use std::collections::BTreeSet;

use super::super::*;
use super::{Fit, must};
use crate::lower::{Uses, circles};

/// All that lead from row to row.
pub(super) fn fit(program: &Program) -> Fit {
    let steps = |next: Option<usize>| next.into_iter().collect();
    none(
        "provisions that hold each other",
        program.provisions.iter().map(|it| steps(it.parent.map(ProvisionId::at))),
    )?;
    none(
        "readings that follow each other",
        program.readings.iter().map(|it| steps(it.follows.map(ReadingId::at))),
    )?;
    none(
        "rules that prevail over each other",
        program.rules.iter().map(|rule| rule.beats.iter().map(|beaten| beaten.at()).collect()),
    )?;
    none("events that undo each other", program.events.iter().map(undone))?;
    conclusions(program)
}

/// What an event undoes, if it reaches back.
fn undone(event: &Event) -> BTreeSet<usize> {
    let back = event.is_retroactive();
    event.events.iter().filter(|_| back).map(|id| id.at()).collect()
}

fn none(what: &str, graph: impl Iterator<Item = BTreeSet<usize>>) -> Fit {
    let graph: Vec<BTreeSet<usize>> = graph.collect();
    must(circles(&graph).chains.is_empty(), &format!("there are {what} in a circle"))
}

/// Each conclusion is numbered after those it uses, and no reading's scope hangs on what readings hold.
fn conclusions(program: &Program) -> Fit {
    let uses = Uses::of(program);
    let order = |place: usize| program.conclusions[place].order;
    let numbers: BTreeSet<u32> = program.conclusions.iter().map(|it| it.order).collect();
    must(
        numbers.len() == program.conclusions.len(),
        "two conclusions have one place in the order",
    )?;
    must(
        numbers.last().is_none_or(|last| (*last as usize) < program.conclusions.len()),
        "the order of the conclusions has gaps",
    )?;
    for (place, used) in uses.conclusions.iter().enumerate() {
        let after = used.iter().all(|used| order(*used) < order(place));
        must(after, &format!("conclusions {place}: it comes before something it uses"))?;
    }
    for (place, reading) in program.readings.iter().enumerate() {
        let needed = reading.scope.iter().flat_map(|scope| uses.all_under(uses.in_expr(scope)));
        let disputed = needed.into_iter().any(|needed| uses.disputed.contains(&needed));
        must(!disputed, &format!("readings {place}: its scope hangs on what readings hold"))?;
    }
    Ok(())
}
