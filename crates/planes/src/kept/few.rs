//! Planes of few rows, which are one word: without room for each, and without the steps of a loop.

use std::ops::Range;

use super::Kept;
use crate::kernel::machine::Plain;
use crate::kernel::{Block, beside, input, lane, numbers};
use crate::op::Op;
use crate::operands::lanes_beside;
use crate::{Graph, Scope};

impl Kept {
    /// The plane of a node whose operands are known; its bits are its place.
    pub(super) fn plane_of_few(
        &mut self,
        graph: &Graph,
        node: u32,
        block: Block<'_>,
        scope: Scope,
    ) -> u32 {
        let mut out = [0];
        match graph.op(node) {
            Op::Input(bits) => out = [input::first_word(block.batch, bits)],
            Op::Against(against, a, c) => match graph.number_op(a) {
                Op::Lane(lane) => {
                    lane::against(Plain, lane::told(block, scope, lane), against, c, &mut out);
                }
                _ => {
                    let a = self.values.numbers(self.place(a.0));
                    numbers::against(Plain, against, a, c, &mut out);
                }
            },
            Op::Beside(..) if let Some((beside, a, b)) = lanes_beside(graph, node) => {
                beside::lanes(Plain, block, scope, beside, (a, b), &mut out);
            }
            Op::Beside(beside, a, b) => {
                let (a, b) = (self.place(a.0), self.place(b.0));
                let (a, b) = (self.values.numbers(a), self.values.numbers(b));
                numbers::beside(Plain, beside, a, b, &mut out);
            }
            Op::Spread(relation, a) => {
                let people = u64::from(self.place(a.0));
                each_person(block, relation, |person, rows| {
                    out[0] |= if people >> person & 1 == 1 { rows } else { 0 };
                });
            }
            Op::AnyRow(relation, a) => {
                let with = u64::from(self.place(a.0));
                each_person(block, relation, |person, rows| {
                    out[0] |= u64::from(with & rows != 0) << person;
                });
            }
            _ => {}
        }
        out[0] as u32 & self.values.all(scope)
    }
}

/// The rows of each person of a relation, which are few.
fn each_person(block: Block<'_>, relation: u32, mut see: impl FnMut(usize, u64)) {
    let Some(relation) = block.batch.relation(relation) else { return };
    for person in 0..relation.people().min(64) {
        see(person, run(relation.span(person)));
    }
}

/// The bits of some positions of a word.
fn run(span: Range<usize>) -> u64 {
    let below = |end: usize| if end >= 64 { u64::MAX } else { (1 << end) - 1 };
    below(span.end) & !below(span.start)
}
