//! Planes of few rows, worked out by going down to what they hang on: each node is looked at once.

use super::Kept;
use super::shortcut::Step;
use super::values::Values;
use crate::kernel::Block;
use crate::op::Op;
use crate::operands::read_by;
use crate::{Graph, Plane, Scope};

/// So many nodes below the one asked for, others are put on a list instead: graphs are deeper than stacks.
const DEEPEST: u32 = 100;

impl Kept {
    /// The bits of a node of few rows, or the place of its number.
    #[inline]
    pub(super) fn deep(&mut self, graph: &Graph, block: Block<'_>, node: u32, depth: u32) -> u32 {
        match self.places.get(node as usize) {
            Some(&(round, place)) if round == self.round => place,
            Some(_) => self.deep_anew(graph, block, node, depth),
            None => Values::NO,
        }
    }

    fn deep_anew(&mut self, graph: &Graph, block: Block<'_>, node: u32, depth: u32) -> u32 {
        if depth > DEEPEST {
            return self.by_list(graph, block, node);
        }
        let scope = graph.scope_at(node).unwrap_or(Scope::People);
        let all = self.values.all(scope);
        let place = match graph.op(node) {
            // Of a relation without rows.
            _ if all == 0 => Values::NO,
            Op::And(a, b) | Op::Within(a, b) => match self.older(a, b) {
                Some((a, b)) => match self.deep(graph, block, a, depth + 1) {
                    0 => 0,
                    a => a & self.deep(graph, block, b, depth + 1),
                },
                None => 0,
            },
            Op::Or(a, b) => {
                let (a, b) = (a.0.min(b.0), a.0.max(b.0));
                match self.known(b) {
                    Some(b) if b == all => all,
                    _ => match self.deep(graph, block, a, depth + 1) {
                        a if a == all => all,
                        a => a | self.deep(graph, block, b, depth + 1),
                    },
                }
            }
            Op::AndNot(a, b) => self.deep_and_not(graph, block, (a.0, b.0), (all, depth + 1)),
            Op::Not(a) => all & !self.deep(graph, block, a.0, depth + 1),
            _ => self.deep_other(graph, block, node, depth + 1),
        };
        self.places[node as usize] = (self.round, place);
        place
    }

    /// The older of two first, which more nodes share; none, if the younger is known to have no row.
    fn older(&self, a: Plane, b: Plane) -> Option<(u32, u32)> {
        let (a, b) = (a.0.min(b.0), a.0.max(b.0));
        (self.known(b) != Some(Values::NO)).then_some((a, b))
    }

    fn deep_and_not(
        &mut self,
        graph: &Graph,
        block: Block<'_>,
        (a, b): (u32, u32),
        (all, depth): (u32, u32),
    ) -> u32 {
        if a < b && self.known(b) != Some(all) {
            return match self.deep(graph, block, a, depth) {
                0 => 0,
                a => a & !self.deep(graph, block, b, depth),
            };
        }
        if self.known(a) == Some(Values::NO) {
            return 0;
        }
        match self.deep(graph, block, b, depth) {
            b if b == all => 0,
            b => self.deep(graph, block, a, depth) & !b,
        }
    }

    /// What isn't made of two planes.
    fn deep_other(&mut self, graph: &Graph, block: Block<'_>, node: u32, depth: u32) -> u32 {
        loop {
            match self.shortcut(graph, node) {
                Step::Is(place) => return place,
                Step::Needs(operand) => {
                    self.deep(graph, block, operand, depth);
                }
                Step::All => break,
            }
        }
        read_by(graph, node, |operand| {
            self.deep(graph, block, operand, depth);
        });
        self.compute(graph, block, node)
    }
}
