//! The graph: every operation at most once, folded as it is added.
//!
//! One list holds planes, numbers and folds, so that an operand always comes before its user. The
//! files beside this one hold the operations of one kind each, with what is folded there.

mod compare;
mod folds;
mod inputs;
mod monotone;
mod numbers;
mod planes;
mod rising;
mod rows;
mod runs;

use crate::hash::Map;
use crate::op::Op;
use crate::{Fold, Number, Plane, Scope, Shape};

/// Operations on planes and numbers, for batches of one shape.
#[derive(Clone, Debug)]
pub struct Graph {
    shape: Shape,
    ops: Vec<Op>,
    scopes: Vec<Option<Scope>>,
    seen: Map<Op, u32>,
    folds: Vec<Fold>,
    folds_seen: Map<Fold, u32>,
    /// What was asked of a number, and is answered by what the number is made of.
    made: Map<Op, Plane>,
}

impl Graph {
    /// A graph without operations, for batches the shape covers.
    pub fn new(shape: Shape) -> Graph {
        let ops = vec![Op::Always(false), Op::Always(true)];
        let seen = Map::from_iter([(ops[0], 0), (ops[1], 1)]);
        let (folds, folds_seen, made) = (Vec::new(), Map::default(), Map::default());
        Graph { shape, ops, scopes: vec![None; 2], seen, folds, folds_seen, made }
    }

    /// The same nodes, to which none will be added.
    pub(crate) fn to_be_read(&self) -> Graph {
        let (ops, scopes, folds) = (self.ops.clone(), self.scopes.clone(), self.folds.clone());
        Graph { ops, scopes, folds, ..Graph::new(self.shape.clone()) }
    }

    /// The batches it is for.
    pub fn shape(&self) -> &Shape {
        &self.shape
    }

    /// How many nodes it has; the handles are the numbers below.
    pub fn nodes(&self) -> usize {
        self.ops.len()
    }

    /// Whose rows the plane is of; nobody's when it is constant.
    pub fn scope(&self, plane: Plane) -> Option<Scope> {
        self.scope_at(plane.0)
    }

    /// Whose rows the number is of; nobody's when it is constant.
    pub fn scope_of_number(&self, number: Number) -> Option<Scope> {
        self.scope_at(number.0)
    }

    pub(crate) fn scope_at(&self, node: u32) -> Option<Scope> {
        self.scopes.get(node as usize).copied().flatten()
    }

    /// What the node does. A handle of another graph is read as no row.
    pub(crate) fn op(&self, node: u32) -> Op {
        self.ops.get(node as usize).copied().unwrap_or(Op::Always(false))
    }

    pub(crate) fn plane_op(&self, plane: Plane) -> Op {
        self.op(plane.0)
    }

    pub(crate) fn number_op(&self, number: Number) -> Op {
        self.op(number.0)
    }

    /// The node that does this, if there is one.
    pub(crate) fn find(&self, op: Op) -> Option<u32> {
        self.seen.get(&op).copied()
    }

    pub(crate) fn fold_at(&self, at: u32) -> Option<&Fold> {
        self.folds.get(at as usize)
    }

    /// The node that does this, added when it is new.
    fn node(&mut self, op: Op, scope: Option<Scope>) -> u32 {
        let next = u32::try_from(self.ops.len()).unwrap_or(u32::MAX);
        let node = *self.seen.entry(op).or_insert(next);
        if node == next {
            self.ops.push(op);
            self.scopes.push(scope);
        }
        node
    }

    fn plane_node(&mut self, op: Op, scope: Option<Scope>) -> Plane {
        Plane(self.node(op, scope))
    }

    fn number_node(&mut self, op: Op, scope: Option<Scope>) -> Number {
        Number(self.node(op, scope))
    }

    /// The scope of an operation on these: rows, if one of them is of rows.
    fn joined(&self, nodes: &[u32]) -> Option<Scope> {
        let scopes = || nodes.iter().filter_map(|&node| self.scope_at(node));
        let joined = scopes().max();
        debug_assert!(
            scopes().all(|scope| scope == Scope::People || Some(scope) == joined),
            "rows of two relations meet in one operation"
        );
        joined
    }

    /// The plane in that scope: spread over the rows, if it is of people.
    fn plane_in(&mut self, scope: Option<Scope>, plane: Plane) -> Plane {
        match (scope, self.scope(plane)) {
            (Some(Scope::Rows(relation)), Some(Scope::People)) => self.spread(relation, plane),
            _ => plane,
        }
    }

    /// The number in that scope: spread over the rows, if it is of people.
    fn number_in(&mut self, scope: Option<Scope>, number: Number) -> Number {
        match (scope, self.scope_of_number(number)) {
            (Some(Scope::Rows(relation)), Some(Scope::People)) => {
                self.spread_number(relation, number)
            }
            _ => number,
        }
    }

    fn planes_joined(&mut self, a: Plane, b: Plane) -> (Option<Scope>, Plane, Plane) {
        let scope = self.joined(&[a.0, b.0]);
        (scope, self.plane_in(scope, a), self.plane_in(scope, b))
    }

    fn numbers_joined(&mut self, a: Number, b: Number) -> (Option<Scope>, Number, Number) {
        let scope = self.joined(&[a.0, b.0]);
        (scope, self.number_in(scope, a), self.number_in(scope, b))
    }
}
