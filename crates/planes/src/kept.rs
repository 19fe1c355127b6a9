//! The values of a block, worked out as they are asked for, each once: for reading reasons.
//!
//! No gate is kept shut here, since whoever asks wants to see what lies behind it.

use crate::kernel::fold::{EndsOf, FoldOut, Folding};
use crate::kernel::machine::Plain;
use crate::kernel::{Block, Numbers, input, lane, numbers, reckon, rows};
use crate::op::{FoldNumber, FoldPlane, Op};
use crate::operands::operands;
use crate::{Batch, Ends, Fold, Graph, Number, Plane, Scope, kernel};

/// The values of one block of a batch, as far as they were asked for. All calls must be with one
/// graph, which may grow in between, and with one batch.
#[derive(Clone, Debug)]
pub struct Kept {
    block: usize,
    /// For each node, where its value is; or [`UNASKED`].
    places: Vec<u32>,
    values: Vec<Value>,
    /// As long as the longest plane.
    yes: Vec<u64>,
    /// As long as the people of the block.
    everybody: Vec<u64>,
}

const UNASKED: u32 = u32::MAX;
const PENDING: u32 = u32::MAX - 1;

/// What is kept of a node.
#[derive(Clone, Debug)]
enum Value {
    Plane(Box<[u64]>),
    /// A number, and where it fails.
    Number(Box<[i64]>, Box<[u64]>),
    /// A number that is the same for all.
    One(i64),
    Fold(Box<Folds>),
}

#[derive(Clone, Debug)]
struct Folds {
    planes: [Vec<u64>; 6],
    low: Vec<i64>,
    high: Vec<i64>,
}

impl Kept {
    /// Nothing yet, of that block of the batch.
    pub fn new(batch: &Batch, block: usize) -> Kept {
        let view = Block { batch, at: block };
        let scopes = (0..batch.relations().len() as u32).map(Scope::Rows);
        let most = scopes.chain([Scope::People]).map(|scope| view.words(scope)).max();
        let yes = vec![u64::MAX; most.unwrap_or(0)];
        let mut everybody = vec![u64::MAX; view.words(Scope::People)];
        mask(view, Scope::People, &mut everybody);
        Kept { block, places: Vec::new(), values: Vec::new(), yes, everybody }
    }

    /// The bits of a plane: of the people of the block, or of the rows of its relation, which begin
    /// at the position of the first row of the block. Positions that stand for no row are 0. A plane
    /// without a scope is given for people.
    pub fn plane(&mut self, graph: &Graph, batch: &Batch, plane: Plane) -> &[u64] {
        if plane == Plane::YES {
            return &self.everybody;
        }
        self.work_out(graph, batch, plane.0);
        self.bits(plane)
    }

    /// The bit of one position: of a person in the block, or of a row, counted from the first row of
    /// the block.
    pub fn bit(&mut self, graph: &Graph, batch: &Batch, plane: Plane, at: usize) -> bool {
        if let Some(so) = plane.constant() {
            return so;
        }
        self.work_out(graph, batch, plane.0);
        self.bits(plane).get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
    }

    /// The number of one position, counted as for [`Kept::bit`].
    pub fn number(&mut self, graph: &Graph, batch: &Batch, number: Number, at: usize) -> i64 {
        self.work_out(graph, batch, number.0);
        self.numbers(number).at(at)
    }

    fn value(&self, node: u32) -> Option<&Value> {
        self.values.get(*self.places.get(node as usize)? as usize)
    }

    fn bits(&self, plane: Plane) -> &[u64] {
        match self.value(plane.0) {
            _ if plane == Plane::YES => &self.yes,
            Some(Value::Plane(bits)) => bits,
            _ => &[],
        }
    }

    fn numbers(&self, number: Number) -> Numbers<'_> {
        match self.value(number.0) {
            Some(Value::Number(numbers, _)) => Numbers::Each(numbers),
            Some(Value::One(number)) => Numbers::One(*number),
            _ => Numbers::One(0),
        }
    }

    /// Works out a node, and before it what it needs: operands have smaller numbers.
    fn work_out(&mut self, graph: &Graph, batch: &Batch, node: u32) {
        if self.places.len() < graph.nodes() {
            self.places.resize(graph.nodes(), UNASKED);
        }
        let block = Block { batch, at: self.block };
        for node in self.needed(graph, node) {
            let value = self.compute(graph, block, node);
            self.places[node as usize] = self.values.len() as u32;
            self.values.push(value);
        }
    }

    /// The nodes still to be worked out for this one, in the order of their numbers.
    fn needed(&mut self, graph: &Graph, node: u32) -> Vec<u32> {
        let mut needed = Vec::new();
        self.ask(node, &mut needed);
        let mut at = 0;
        while let Some(&node) = needed.get(at) {
            at += 1;
            operands(graph, node, |operand| self.ask(operand, &mut needed));
        }
        needed.sort_unstable();
        needed
    }

    fn ask(&mut self, node: u32, needed: &mut Vec<u32>) {
        if let Some(place) = self.places.get_mut(node as usize).filter(|it| **it == UNASKED) {
            *place = PENDING;
            needed.push(node);
        }
    }

    fn compute(&self, graph: &Graph, block: Block<'_>, node: u32) -> Value {
        let scope = graph.scope_at(node).unwrap_or(Scope::People);
        match graph.op(node) {
            Op::Constant(number) => Value::One(number),
            Op::Failed => Value::One(0),
            Op::Fold(at) => {
                graph.fold_at(at).map_or(Value::One(0), |fold| self.folded(block, fold))
            }
            Op::Lane(..)
            | Op::Pair(..)
            | Op::Single(..)
            | Op::Choose(..)
            | Op::WithinNumber(..)
            | Op::SpreadNumber(..)
            | Op::Count(..)
            | Op::FoldNumber(..) => {
                let mut out = vec![0; block.live(scope)].into_boxed_slice();
                let mut fails = vec![0; block.words(scope)].into_boxed_slice();
                self.compute_number(graph.op(node), block, scope, &mut out, &mut fails);
                Value::Number(out, fails)
            }
            op => {
                let mut out = vec![0; block.words(scope)].into_boxed_slice();
                self.compute_plane(op, block, scope, &mut out);
                mask(block, scope, &mut out);
                Value::Plane(out)
            }
        }
    }

    fn compute_plane(&self, op: Op, block: Block<'_>, scope: Scope, out: &mut [u64]) {
        match op {
            Op::Always(so) => out.fill(if so { u64::MAX } else { 0 }),
            Op::Input(bits) => input::read(block, scope, bits, out),
            Op::And(a, b) | Op::Within(a, b) => self.each(a, b, out, |a, b| a & b),
            Op::Or(a, b) => self.each(a, b, out, |a, b| a | b),
            Op::AndNot(a, b) => self.each(a, b, out, |a, b| a & !b),
            Op::Not(a) => self.each(a, a, out, |a, _| !a),
            Op::Against(against, a, c) => numbers::against(Plain, against, self.numbers(a), c, out),
            Op::Beside(beside, a, b) => {
                numbers::beside(Plain, beside, self.numbers(a), self.numbers(b), out);
            }
            Op::Fails(a) => {
                if let Some(Value::Number(_, fails)) = self.value(a.0) {
                    out.copy_from_slice(fails);
                }
            }
            Op::Spread(relation, a) => {
                rows::spread(Plain, &block.persons(relation), self.bits(a), out);
            }
            Op::AnyRow(relation, a) => {
                rows::any_row(Plain, &block.persons(relation), self.bits(a), out);
            }
            Op::FoldPlane(fold, part) => self.fold_plane(fold, part, out),
            _ => {}
        }
    }

    fn each(&self, a: Plane, b: Plane, out: &mut [u64], of: impl Fn(u64, u64) -> u64) {
        for ((out, &a), &b) in out.iter_mut().zip(self.bits(a)).zip(self.bits(b)) {
            *out = of(a, b);
        }
    }

    fn fold_plane(&self, fold: u32, part: FoldPlane, out: &mut [u64]) {
        if let Some(Value::Fold(folds)) = self.value(fold) {
            out.copy_from_slice(&folds.planes[part as usize]);
        }
    }

    fn compute_number(
        &self,
        op: Op,
        block: Block<'_>,
        scope: Scope,
        out: &mut [i64],
        fails: &mut [u64],
    ) {
        match op {
            Op::Lane(lane) => lane::read(block, scope, lane, out),
            Op::Pair(pair, a, b) => {
                reckon::pair(Plain, pair, self.numbers(a), self.numbers(b), out, fails);
            }
            Op::Single(single, a) => reckon::single(single, self.numbers(a), out, fails),
            Op::Choose(mask, a, b) => {
                numbers::choose(self.bits(mask), self.numbers(a), self.numbers(b), out);
            }
            Op::WithinNumber(_, a) => numbers::copy(self.numbers(a), out),
            Op::SpreadNumber(relation, a) => {
                rows::spread_numbers(&block.persons(relation), self.numbers(a), out);
            }
            Op::Count(relation, a) => {
                rows::count(&block.persons(relation), self.bits(a), out);
            }
            Op::FoldNumber(fold, part) => {
                if let Some(Value::Fold(folds)) = self.value(fold) {
                    let from = match part {
                        FoldNumber::Low => &folds.low,
                        FoldNumber::High => &folds.high,
                    };
                    out.copy_from_slice(from);
                }
            }
            _ => {}
        }
    }

    fn folded(&self, block: Block<'_>, fold: &Fold) -> Value {
        let (words, live) = (block.words(Scope::People), block.live(Scope::People));
        let mut folds = Folds {
            planes: std::array::from_fn(|_| vec![0; words]),
            low: vec![0; live],
            high: vec![0; live],
        };
        let folding = Folding {
            kind: fold.kind,
            complete: self.bits(fold.complete),
            sure: self.bits(fold.sure),
            may: self.bits(fold.may),
            of: self.ends(&fold.of),
            by: fold.by.as_ref().map(|by| self.ends(by)),
        };
        let mut out = FoldOut {
            planes: folds.planes.each_mut().map(Vec::as_mut_slice),
            low: &mut folds.low,
            high: &mut folds.high,
        };
        kernel::fold::fold(Plain, &block.persons(fold.relation), &folding, &mut out);
        Value::Fold(Box::new(folds))
    }

    fn ends(&self, ends: &Ends) -> EndsOf<'_> {
        EndsOf {
            there: self.bits(ends.there),
            absent: self.bits(ends.absent),
            low: self.numbers(ends.low),
            low_known: self.bits(ends.low_known),
            high: self.numbers(ends.high),
            high_known: self.bits(ends.high_known),
        }
    }
}

/// Makes the positions that stand for no row 0.
fn mask(block: Block<'_>, scope: Scope, plane: &mut [u64]) {
    if let Some(last) = plane.get_mut(..block.words(scope)).and_then(<[u64]>::last_mut) {
        *last &= block.last_bits(scope);
    }
}
