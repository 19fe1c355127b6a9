//! Comparisons of what only rises, or only falls, with the number it is made of.
//!
//! Whether somebody is of age on a day depends on a birthday alone: for each set of ages there is a
//! set of birthdays, mostly one run. So a comparison of an age with a constant is one of the
//! birthday with another constant, and no age is reckoned. The sets are of all 64-bit numbers, so
//! the answer is the same even for numbers that are no days.

use super::Graph;
use super::rising::{DAYS, OfOne};
use super::runs::{ALL, Run, Runs};
use crate::op::Op;
use crate::reckon::Against;
use crate::{Fold, Kind, Lane, Number, Plane};

/// As many runs are cheaper to ask for than anything to reckon.
const RUNS_MOST: usize = 3;
/// How deep we look into a number for the ends it lies between.
const DEPTH: usize = 8;

impl Graph {
    /// A comparison with a constant, by what the number is made of where that is simpler.
    pub(super) fn compared(&mut self, against: Against, a: Number, c: i64) -> Plane {
        let op = Op::Against(against, a, c);
        if self.of_one(a).is_none() {
            return self.plane_node(op, self.scope_of_number(a));
        }
        let run = match against {
            Against::Below => (i64::MIN, c.saturating_sub(1)),
            Against::Is => (c, c),
        };
        self.made_of(op, a, || Runs::of(vec![run]), a)
    }

    /// Where the last operation of a number couldn't be reckoned.
    pub(super) fn failing(&mut self, a: Number) -> Plane {
        let op = Op::Fails(a);
        match self.of_one(a) {
            Some((function, x)) => {
                self.made_of(op, x, || Runs::of(Runs::outside(function.domain())), a)
            }
            None => self.plane_node(op, self.scope_of_number(a)),
        }
    }

    /// Where `x` is in a set, asked of what it is made of; if that takes too many runs, what is asked
    /// of `a` as it is.
    fn made_of(&mut self, op: Op, x: Number, set: impl FnOnce() -> Runs, a: Number) -> Plane {
        if let Some(&plane) = self.made.get(&op) {
            return plane;
        }
        let (x, runs) = self.unmade(x, set());
        let ends = self.ends_of(x, DEPTH);
        let runs = runs.within(ends);
        let plane = if runs.len() > RUNS_MOST {
            self.plane_node(op, self.scope_of_number(a))
        } else {
            self.is_in(x, &runs, ends)
        };
        self.made.insert(op, plane);
        plane
    }

    /// What a number is made of in the end, and where that is when the number is in the set.
    fn unmade(&mut self, mut x: Number, mut runs: Runs) -> (Number, Runs) {
        let mut gate = None;
        while let Some((function, of)) = self.of_one(x) {
            gate = self.gate_of(x).or(gate);
            (x, runs) = (of, function.into(&runs));
        }
        match gate {
            Some(mask) => (self.within_number(mask, x), runs),
            None => (x, runs),
        }
    }

    /// What the number is made of, if that is one other number in a way that only rises or falls.
    fn of_one(&self, number: Number) -> Option<(OfOne, Number)> {
        match self.number_op(number) {
            Op::WithinNumber(_, x) => self.of_one(x),
            Op::Pair(pair, a, b) => match (self.known(a), self.known(b)) {
                (None, Some(known)) => Some((OfOne::new(pair, known, true)?, a)),
                (Some(known), None) => Some((OfOne::new(pair, known, false)?, b)),
                _ => None,
            },
            _ => None,
        }
    }

    /// The mask of the innermost gate before an operation.
    fn gate_of(&self, mut number: Number) -> Option<Plane> {
        let mut gate = None;
        while let Op::WithinNumber(mask, x) = self.number_op(number) {
            (gate, number) = (Some(mask), x);
        }
        gate
    }

    /// Whether it costs next to nothing to compare the number with a constant.
    pub(super) fn is_plain(&self, number: Number) -> bool {
        match self.number_op(number) {
            Op::Lane(_) | Op::Constant(_) | Op::Failed => true,
            _ => self.of_one(number).is_some_and(|(_, x)| self.is_plain(x)),
        }
    }

    /// Two ends the number surely lies between.
    fn ends_of(&self, number: Number, depth: usize) -> Run {
        let Some(deeper) = depth.checked_sub(1) else { return ALL };
        match self.number_op(number) {
            Op::Lane(Lane::TheDay) => DAYS,
            Op::Lane(Lane::Low(fact) | Lane::High(fact)) => {
                let days = self.shape.facts.get(fact as usize).is_some_and(|shape| shape.days);
                if days { DAYS } else { ALL }
            }
            Op::Constant(known) => (known, known),
            Op::Failed => (0, 0),
            Op::WithinNumber(_, x) | Op::SpreadNumber(_, x) => self.ends_of(x, deeper),
            Op::Choose(_, x, y) => around(self.ends_of(x, deeper), self.ends_of(y, deeper)),
            Op::FoldNumber(node, _) => match self.op(node) {
                Op::Fold(at) => {
                    self.fold_at(at).map_or(ALL, |fold| self.ends_of_fold(fold, deeper))
                }
                _ => ALL,
            },
            _ => ALL,
        }
    }

    /// What comes of a fold is one of the values, or 0.
    fn ends_of_fold(&self, fold: &Fold, depth: usize) -> Run {
        match fold.kind {
            Kind::Sum => ALL,
            Kind::Max | Kind::Min | Kind::First | Kind::Latest => {
                let ends = [fold.of.low, fold.of.high].map(|it| self.ends_of(it, depth));
                around(around(ends[0], ends[1]), (0, 0))
            }
        }
    }
}

fn around(a: Run, b: Run) -> Run {
    (a.0.min(b.0), a.1.max(b.1))
}
