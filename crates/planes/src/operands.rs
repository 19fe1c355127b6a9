//! What a node needs.

use crate::op::Op;
use crate::reckon::Beside;
use crate::{Ends, Fold, Graph, Lane};

/// The comparison, if it is one of two numbers that are told: they are compared as they lie.
pub(crate) fn lanes_beside(graph: &Graph, node: u32) -> Option<(Beside, Lane, Lane)> {
    let Op::Beside(beside @ (Beside::Less | Beside::Same), a, b) = graph.op(node) else {
        return None;
    };
    match (graph.number_op(a), graph.number_op(b)) {
        (Op::Lane(a), Op::Lane(b)) => Some((beside, a, b)),
        _ => None,
    }
}

/// What is read to work out the node, which is less than its operands: a number that is told is
/// compared as it lies.
pub(crate) fn read_by(graph: &Graph, node: u32, each: impl FnMut(u32)) {
    match graph.op(node) {
        Op::Against(_, a, _) if matches!(graph.number_op(a), Op::Lane(_)) => {}
        Op::Beside(..) if lanes_beside(graph, node).is_some() => {}
        _ => operands(graph, node, each),
    }
}

/// Calls `each` with every operand of the node; with one more than once, if it is so used.
fn operands(graph: &Graph, node: u32, mut each: impl FnMut(u32)) {
    match graph.op(node) {
        Op::Always(_) | Op::Input(_) | Op::Lane(_) | Op::Constant(_) | Op::Failed => {}
        Op::And(a, b) | Op::Or(a, b) | Op::AndNot(a, b) | Op::Within(a, b) => {
            each(a.0);
            each(b.0);
        }
        Op::Not(a) | Op::Spread(_, a) | Op::AnyRow(_, a) | Op::Count(_, a) => each(a.0),
        Op::Against(_, a, _) | Op::Fails(a) | Op::Single(_, a) | Op::SpreadNumber(_, a) => {
            each(a.0)
        }
        Op::Beside(_, a, b) | Op::Pair(_, a, b) => {
            each(a.0);
            each(b.0);
        }
        Op::Choose(mask, a, b) => {
            each(mask.0);
            each(a.0);
            each(b.0);
        }
        Op::WithinNumber(mask, a) => {
            each(mask.0);
            each(a.0);
        }
        Op::FoldPlane(fold, _) | Op::FoldNumber(fold, _) => each(fold),
        Op::Fold(at) => {
            if let Some(fold) = graph.fold_at(at) {
                of_fold(fold, &mut each);
            }
        }
    }
}

fn of_fold(fold: &Fold, each: &mut impl FnMut(u32)) {
    for plane in [fold.complete, fold.sure, fold.may] {
        each(plane.0);
    }
    of_ends(&fold.of, each);
    if let Some(by) = &fold.by {
        of_ends(by, each);
    }
}

fn of_ends(ends: &Ends, each: &mut impl FnMut(u32)) {
    for plane in [ends.there, ends.absent, ends.low_known, ends.high_known] {
        each(plane.0);
    }
    each(ends.low.0);
    each(ends.high.0);
}
