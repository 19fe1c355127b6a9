//! Which nodes are needed, behind which gates they lie, and in which order they come.
//!
//! A node lies behind a gate when all its users do. What lies behind a gate comes just before the
//! first node that opens it, in one stretch: a node is placed by the openers it lies behind, the
//! outermost first, and then by its number. Operands come before users that way, since they have
//! smaller numbers, and the mask of a gate before what lies behind it, since it is an operand of
//! the opener.

use crate::hash::Map;
use crate::op::Op;
use crate::operands::read_by;
use crate::{Graph, Number, Plane};

/// A needed node, and the openers it lies behind, the outermost first.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub node: u32,
    pub openers: Vec<u32>,
}

/// The needed nodes, in the order in which they are to be worked out.
pub(super) fn order(graph: &Graph, goals: &[Plane], numbers: &[Number]) -> Vec<Placed> {
    let mut gates = Gates::new(graph.nodes());
    for node in goals.iter().map(|it| it.0).chain(numbers.iter().map(|it| it.0)) {
        gates.used(node, OPEN, &[]);
    }
    for node in (0..graph.nodes() as u32).rev() {
        gates.pass_on(graph, node);
    }
    let needed = (0..graph.nodes() as u32).zip(gates.users);
    let mut order: Vec<Placed> =
        needed.filter_map(|(node, users)| Some(Placed { node, openers: users?.openers })).collect();
    order.sort_by(|a, b| a.key().cmp(b.key()));
    order
}

impl Placed {
    /// What lies behind an opener comes before it.
    fn key(&self) -> impl Iterator<Item = u32> + '_ {
        self.openers.iter().copied().chain([self.node, u32::MAX])
    }
}

/// The gate that is always open.
const OPEN: u32 = 0;

/// What is known of the users of a node that were seen.
#[derive(Clone, Debug)]
struct Users {
    /// The innermost gate all of them lie behind.
    gate: u32,
    /// The openers of that gate and those around it, the first of them.
    openers: Vec<u32>,
}

/// Gates within gates. A gate is its mask, behind another gate.
struct Gates {
    /// Of each gate, the one around it, and how many there are around it.
    around: Vec<(u32, usize)>,
    seen: Map<(u32, Plane), u32>,
    users: Vec<Option<Users>>,
}

impl Gates {
    fn new(nodes: usize) -> Gates {
        Gates { around: vec![(OPEN, 0)], seen: Map::default(), users: vec![None; nodes] }
    }

    /// Tells the operands of a node that it uses them. All its own users have been seen.
    fn pass_on(&mut self, graph: &Graph, node: u32) {
        let Some(Users { gate, openers }) = self.users[node as usize].clone() else { return };
        match graph.op(node) {
            Op::Within(mask, x) => self.opens(node, mask, x.0, gate, openers),
            Op::WithinNumber(mask, x) => self.opens(node, mask, x.0, gate, openers),
            _ => read_by(graph, node, |operand| self.used(operand, gate, &openers)),
        }
    }

    fn opens(&mut self, node: u32, mask: Plane, x: u32, gate: u32, mut openers: Vec<u32>) {
        self.used(mask.0, gate, &openers);
        let (_, depth) = self.around[gate as usize];
        let next = self.around.len() as u32;
        let inner = *self.seen.entry((gate, mask)).or_insert(next);
        if inner == next {
            self.around.push((gate, depth + 1));
        }
        openers.push(node);
        self.used(x, inner, &openers);
    }

    fn used(&mut self, node: u32, gate: u32, openers: &[u32]) {
        let Some(place) = self.users.get_mut(node as usize) else { return };
        let Some(users) = place else {
            *place = Some(Users { gate, openers: openers.to_vec() });
            return;
        };
        users.gate = common(&self.around, users.gate, gate);
        let (_, depth) = self.around[users.gate as usize];
        users.openers.truncate(depth);
        if openers[..depth] < users.openers[..] {
            users.openers.copy_from_slice(&openers[..depth]);
        }
    }
}

/// The innermost gate around both.
fn common(around: &[(u32, usize)], mut a: u32, mut b: u32) -> u32 {
    while a != b {
        let ((around_a, depth_a), (around_b, depth_b)) = (around[a as usize], around[b as usize]);
        if depth_a >= depth_b {
            a = around_a;
        }
        if depth_b >= depth_a {
            b = around_b;
        }
    }
    a
}
