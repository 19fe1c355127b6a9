//! Until when a value is read.

use super::gates::Placed;
use crate::op::Op;
use crate::operands::read_by;
use crate::{Graph, Number, Plane};

/// The number behind the gates that only pass it on.
pub(super) fn through_gates(graph: &Graph, mut number: Number) -> Number {
    while let Op::WithinNumber(_, x) = graph.number_op(number) {
        number = x;
    }
    number
}

/// Not needed.
pub(super) const UNREAD: u32 = u32::MAX;
/// Read after the last step.
const FOREVER: u32 = u32::MAX - 1;

/// Of each node, the last place in the order that reads it.
pub(super) fn last_read(
    graph: &Graph,
    order: &[Placed],
    goals: &[Plane],
    numbers: &[Number],
) -> Vec<u32> {
    let mut last = vec![UNREAD; graph.nodes()];
    let mut read = |node: u32, at: u32| {
        let node = through_gates(graph, Number(node)).0;
        if let Some(last) = last.get_mut(node as usize) {
            *last = if *last == UNREAD { at } else { at.max(*last) };
        }
    };
    for (placed, at) in order.iter().zip(0..) {
        // Even what nobody reads has its register while it is written.
        read(placed.node, at);
        read_by(graph, placed.node, |operand| read(operand, at));
        for &opener in &placed.openers {
            if let Op::Within(mask, _) | Op::WithinNumber(mask, _) = graph.op(opener) {
                read(mask.0, at);
            }
        }
    }
    for node in goals.iter().map(|it| it.0).chain(numbers.iter().map(|it| it.0)) {
        read(node, FOREVER);
    }
    last
}
