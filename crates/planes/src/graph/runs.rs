//! Sets of numbers, as a few runs of them.

use super::Graph;
use crate::{Number, Plane};

/// The numbers from the first to the second, both included.
pub(super) type Run = (i64, i64);

/// Every number.
pub(super) const ALL: Run = (i64::MIN, i64::MAX);

/// A set of numbers. Invariant: the runs are in order, and between two of them a number is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Runs(Vec<Run>);

impl Runs {
    /// Those in one of the runs. Where the first end comes after the second, there is nothing.
    pub fn of(mut runs: Vec<Run>) -> Runs {
        runs.retain(|(low, high)| low <= high);
        runs.sort_unstable();
        runs.dedup_by(|next, run| {
            let touches = next.0 <= run.1.saturating_add(1);
            if touches {
                run.1 = run.1.max(next.1);
            }
            touches
        });
        Runs(runs)
    }

    /// Those outside a run.
    pub fn outside(run: Option<Run>) -> Vec<Run> {
        let Some((low, high)) = run else { return vec![ALL] };
        let before = low.checked_sub(1).map(|end| (i64::MIN, end));
        let after = high.checked_add(1).map(|start| (start, i64::MAX));
        before.into_iter().chain(after).collect()
    }

    /// How many runs there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// The runs, in order.
    pub fn iter(&self) -> impl Iterator<Item = Run> + '_ {
        self.0.iter().copied()
    }

    /// Whether the number is in the set.
    pub fn has(&self, number: i64) -> bool {
        self.iter().any(|(low, high)| (low..=high).contains(&number))
    }

    /// Those that also lie between two ends.
    pub fn within(&self, (low, high): Run) -> Runs {
        Runs::of(self.iter().map(|run| (run.0.max(low), run.1.min(high))).collect())
    }
}

impl Graph {
    /// Where a number is in the set; both lie between two ends.
    pub(super) fn is_in(&mut self, x: Number, runs: &Runs, ends: Run) -> Plane {
        runs.iter().fold(Plane::NO, |so, run| {
            let this = self.is_in_run(x, run, ends);
            self.or(so, this)
        })
    }

    fn is_in_run(&mut self, x: Number, (low, high): Run, ends: Run) -> Plane {
        if low == high {
            return self.is(x, low);
        }
        let before = if low == ends.0 { Plane::NO } else { self.below(x, low) };
        let until = match high.checked_add(1) {
            Some(next) if high != ends.1 => self.below(x, next),
            _ => Plane::YES,
        };
        self.and_not(until, before)
    }
}
