//! From nodes in order to steps on registers.
//!
//! A register is taken when its value is worked out and given back after the last step that reads
//! it. Steps behind a shut gate don't run, but nothing beyond the gate reads what they would have
//! written: who opens a gate masks what comes through.

use super::cheap::worth_skipping;
use super::gates::Placed;
use super::reads::{UNREAD, last_read, through_gates};
use super::registers::{Class, Stock};
use super::step::{BitOp, BitStep, EndsIn, FoldStep, NO_COLUMN, NOWHERE, Source, Step};
use super::stretch::stretches;
use crate::op::{FoldNumber, FoldPlane, Op};
use crate::operands::lanes_beside;
use crate::{Ends, Fold, Graph, Number, Plane, Scope};

/// The steps, and what registers they need.
pub(super) struct Allotted {
    pub steps: Vec<Step>,
    pub bits: Vec<BitStep>,
    pub folds: Vec<FoldStep>,
    pub goals: Vec<(Scope, u32)>,
    pub numbers: Vec<(Scope, Source)>,
    pub stock: Stock,
}

/// A gate whose steps are being written.
struct Open {
    opener: u32,
    /// Where its `Skip` is.
    skip: usize,
}

struct Allotter<'a> {
    graph: &'a Graph,
    /// Of each node, the place in the order after which nobody reads it.
    last_read: Vec<u32>,
    register: Vec<Option<u32>>,
    open: Vec<Open>,
    done: Allotted,
}

/// Writes the steps.
pub(super) fn allot(
    graph: &Graph,
    order: &[Placed],
    goals: &[Plane],
    numbers: &[Number],
) -> Allotted {
    let mut allotter = Allotter::new(graph, order, goals, numbers);
    let mut ending: Vec<Vec<u32>> = vec![Vec::new(); order.len() + 1];
    for placed in order {
        let last = allotter.last_read[placed.node as usize] as usize;
        if let Some(ending) = ending.get_mut(last) {
            ending.push(placed.node);
        }
    }
    for (placed, ending) in order.iter().zip(&ending) {
        allotter.enter(&placed.openers);
        allotter.write(placed.node);
        ending.iter().for_each(|&node| allotter.give_back(node));
    }
    allotter.enter(&[]);
    allotter.finish(goals, numbers)
}

impl<'a> Allotter<'a> {
    fn new(graph: &'a Graph, order: &[Placed], goals: &[Plane], numbers: &[Number]) -> Self {
        let done = Allotted {
            steps: Vec::new(),
            bits: Vec::new(),
            folds: Vec::new(),
            goals: Vec::new(),
            numbers: Vec::new(),
            stock: Stock::new(),
        };
        let mut register = vec![None; graph.nodes()];
        (register[0], register[1]) = (Some(0), Some(1));
        Allotter {
            graph,
            last_read: last_read(graph, order, goals, numbers),
            register,
            open: Vec::new(),
            done,
        }
    }

    fn scope(&self, node: u32) -> Scope {
        self.graph.scope_at(node).unwrap_or(Scope::People)
    }

    /// Shuts the gates the next node doesn't lie behind, and begins those it does.
    fn enter(&mut self, openers: &[u32]) {
        let kept =
            self.open.iter().zip(openers).take_while(|(open, to)| open.opener == **to).count();
        while self.open.len() > kept {
            if let Some(open) = self.open.pop() {
                self.shut(open);
            }
        }
        for &opener in &openers[kept..] {
            self.begin(opener);
        }
    }

    fn begin(&mut self, opener: u32) {
        let (Op::Within(mask, _) | Op::WithinNumber(mask, _)) = self.graph.op(opener) else {
            return;
        };
        let (scope, skip) = (self.scope(mask.0), self.done.steps.len());
        self.done.steps.push(Step::Skip { mask: self.plane(mask), scope, to: 0 });
        self.open.push(Open { opener, skip });
    }

    fn shut(&mut self, open: Open) {
        let end = self.done.steps.len() as u32;
        if let Some(Step::Skip { to, .. }) = self.done.steps.get_mut(open.skip) {
            *to = end;
        }
    }

    /// The kind of register a node has, if any.
    fn class(&self, node: u32) -> Option<Class> {
        match self.graph.op(node) {
            Op::WithinNumber(..) | Op::Constant(_) | Op::Failed | Op::Always(_) | Op::Fold(_) => {
                None
            }
            Op::Lane(_)
            | Op::Pair(..)
            | Op::Single(..)
            | Op::Choose(..)
            | Op::SpreadNumber(..)
            | Op::Count(..)
            | Op::FoldNumber(..) => Some(Class::Column(self.scope(node))),
            _ => Some(Class::Plane(self.scope(node))),
        }
    }

    fn give_back(&mut self, node: u32) {
        if let (Some(class), Some(register)) = (self.class(node), self.register[node as usize]) {
            self.done.stock.give_back(class, register);
        }
    }

    /// A register for the value of a node.
    fn take(&mut self, node: u32) -> u32 {
        let Some(class) = self.class(node) else { return NOWHERE };
        let register = self.done.stock.take(class);
        self.register[node as usize] = Some(register);
        register
    }

    fn plane(&self, plane: Plane) -> u32 {
        self.register.get(plane.0 as usize).copied().flatten().unwrap_or(0)
    }

    fn source(&self, number: Number) -> Source {
        let number = through_gates(self.graph, number);
        match self.graph.known(number) {
            Some(known) => Source::One(known),
            None => match self.register.get(number.0 as usize).copied().flatten() {
                Some(register) => Source::Column(register),
                None => Source::One(0),
            },
        }
    }

    /// The register for what is worked out along with another node, if it is needed.
    fn needed(&mut self, op: Op) -> Option<u32> {
        let node = self.graph.find(op)?;
        (self.last_read[node as usize] != UNREAD).then_some(node)
    }

    fn write(&mut self, node: u32) {
        let scope = self.scope(node);
        let step = match self.graph.op(node) {
            Op::Always(_)
            | Op::Constant(_)
            | Op::Failed
            | Op::WithinNumber(..)
            | Op::Fails(_)
            | Op::FoldPlane(..)
            | Op::FoldNumber(..) => return,
            Op::And(a, b) | Op::Within(a, b) => self.bit(node, BitOp::And, a, b),
            Op::Or(a, b) => self.bit(node, BitOp::Or, a, b),
            Op::AndNot(a, b) => self.bit(node, BitOp::AndNot, a, b),
            Op::Not(a) => self.bit(node, BitOp::Not, a, a),
            Op::Input(bits) => Step::Input { scope, out: self.take(node), bits },
            Op::Against(against, a, c) => match self.graph.number_op(a) {
                Op::Lane(lane) => {
                    Step::LaneAgainst { scope, out: self.take(node), against, lane, c }
                }
                _ => {
                    let a = self.source(a);
                    Step::Against { scope, out: self.take(node), against, a, c }
                }
            },
            Op::Beside(..) if let Some((beside, a, b)) = lanes_beside(self.graph, node) => {
                Step::Lanes { scope, out: self.take(node), beside, a, b }
            }
            Op::Beside(beside, a, b) => {
                let (a, b) = (self.source(a), self.source(b));
                Step::Beside { scope, out: self.take(node), beside, a, b }
            }
            Op::Lane(lane) => Step::Lane { scope, out: self.take(node), lane },
            Op::Pair(pair, a, b) => {
                let (a, b, fails) = (self.source(a), self.source(b), self.fails(node));
                Step::Pair { scope, out: self.take(node), fails, pair, a, b }
            }
            Op::Single(single, a) => {
                let (a, fails) = (self.source(a), self.fails(node));
                Step::Single { scope, out: self.take(node), fails, single, a }
            }
            Op::Choose(mask, a, b) => {
                let (mask, a, b) = (self.plane(mask), self.source(a), self.source(b));
                Step::Choose { scope, out: self.take(node), mask, a, b }
            }
            Op::Spread(relation, a) => {
                let a = self.plane(a);
                Step::Spread { relation, out: self.take(node), a }
            }
            Op::AnyRow(relation, a) => {
                let a = self.plane(a);
                Step::AnyRow { relation, out: self.take(node), a }
            }
            Op::SpreadNumber(relation, a) => {
                let a = self.source(a);
                Step::SpreadNumber { relation, out: self.take(node), a }
            }
            Op::Count(relation, a) => {
                let a = self.plane(a);
                Step::Count { relation, out: self.take(node), a }
            }
            Op::Fold(at) => match self.graph.fold_at(at).copied() {
                Some(fold) => self.fold(node, &fold),
                None => return,
            },
        };
        self.done.steps.push(step);
    }

    fn bit(&mut self, node: u32, op: BitOp, a: Plane, b: Plane) -> Step {
        let (a, b, out) = (self.plane(a), self.plane(b), self.take(node));
        match self.scope(node) {
            Scope::People => Step::Bit(BitStep { op, out, a, b }),
            rows => Step::RowBit { op, rows, out, a, b },
        }
    }

    fn fails(&mut self, node: u32) -> u32 {
        self.needed(Op::Fails(Number(node))).map_or(NOWHERE, |node| self.take(node))
    }

    fn fold(&mut self, node: u32, fold: &Fold) -> Step {
        let (of, by) = (self.ends(&fold.of), fold.by.map(|by| self.ends(&by)));
        let [complete, sure, may] = [fold.complete, fold.sure, fold.may].map(|it| self.plane(it));
        let planes = FoldPlane::ALL.map(|part| {
            self.needed(Op::FoldPlane(node, part)).map_or(NOWHERE, |node| self.take(node))
        });
        let mut column = |part, nowhere| {
            let needed = self.needed(Op::FoldNumber(node, part));
            needed.map_or(nowhere, |node| self.take(node))
        };
        let low = column(FoldNumber::Low, NO_COLUMN[0]);
        let high = column(FoldNumber::High, NO_COLUMN[1]);
        let (kind, relation) = (fold.kind, fold.relation);
        let step = FoldStep { kind, relation, complete, sure, may, of, by, planes, low, high };
        self.done.folds.push(step);
        Step::Fold(self.done.folds.len() as u32 - 1)
    }

    fn ends(&self, ends: &Ends) -> EndsIn {
        EndsIn {
            there: self.plane(ends.there),
            absent: self.plane(ends.absent),
            low: self.source(ends.low),
            low_known: self.plane(ends.low_known),
            high: self.source(ends.high),
            high_known: self.plane(ends.high_known),
        }
    }

    fn finish(mut self, goals: &[Plane], numbers: &[Number]) -> Allotted {
        let goals = goals.iter().map(|&goal| (self.scope(goal.0), self.plane(goal)));
        let goals: Vec<_> = goals.collect();
        let numbers = numbers.iter().map(|&it| (self.scope(it.0), self.source(it)));
        let numbers: Vec<_> = numbers.collect();
        (self.done.goals, self.done.numbers) = (goals, numbers);
        let steps = worth_skipping(&self.done.steps);
        (self.done.steps, self.done.bits) = stretches(&steps);
        self.done
    }
}
