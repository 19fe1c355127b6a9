//! The space of cells in which conditions are decided: every person falls into exactly one cell.
//!
//! A [`Space`] has one dimension a thing that conditions ask about: a fact, another conclusion, a fold,
//! an amount, the alternative picked for a dispute. A dimension is cut into the cells that matter: yes and
//! no, the values named, the intervals between the thresholds, absence. In a cell every condition is
//! decided, so looking at all cells is looking at everybody. [`Space::find`] does that, and leaves out the
//! cells a partial choice already decides.
//!
//! There may be cells nobody falls into, since a fold or a reckoned amount is taken as it stands, without
//! asking what it is made of. A claim about all cells is therefore a proof; a cell found is a candidate.

mod axis;
mod formula;
mod orders;
mod search;
mod term;
mod translate;
mod words;

pub(crate) use axis::{Axis, Cell, What};
pub(crate) use formula::Formula;
pub(crate) use search::{Effort, Verdict};
pub(crate) use term::plain;
pub(crate) use translate::{AsWritten, Given};
pub(crate) use words::shown;

use crate::program::{DisputeId, EventId, Expr, Program};

/// The dimensions met so far, in the order they were met.
pub(crate) struct Space<'p> {
    pub program: &'p Program,
    pub axes: Vec<Axis>,
}

impl<'p> Space<'p> {
    pub fn new(program: &'p Program) -> Space<'p> {
        Space { program, axes: Vec::new() }
    }

    /// The number of the dimension of a thing, new or met before.
    fn axis_of(&mut self, what: What) -> usize {
        let known = self.axes.iter().position(|axis| axis.what == what);
        known.unwrap_or_else(|| {
            self.axes.push(Axis::of(self.program, what));
            self.axes.len() - 1
        })
    }

    /// The dimension of a term.
    fn term(&mut self, expr: &Expr) -> usize {
        self.axis_of(What::Term(plain(expr)))
    }

    /// Whether one of these alternatives of a dispute is picked.
    pub fn picked(&mut self, dispute: DisputeId, among: &[u32]) -> Formula {
        Formula::Picked(self.axis_of(What::Pick(dispute)), among.to_vec())
    }

    /// Whether an event works for the person.
    pub fn works(&mut self, event: EventId) -> Formula {
        Formula::Is(self.axis_of(What::Works(event)))
    }

    /// How many cells there are.
    pub fn size(&self) -> u64 {
        self.axes.iter().fold(1_u64, |so, axis| so.saturating_mul(axis.cells.len() as u64))
    }

    /// Cuts every dimension at its thresholds; terms compared with each other share theirs.
    fn cut(&mut self) {
        self.share_thresholds();
        for axis in &mut self.axes {
            axis.cut(self.program);
        }
    }

    fn share_thresholds(&mut self) {
        let pairs: Vec<(usize, usize)> = self.axes.iter().filter_map(Axis::pair).collect();
        // As often as there are pairs: a chain of comparisons passes a threshold on link by link.
        for _ in 0..pairs.len() {
            for (a, b) in &pairs {
                let shared: Vec<_> =
                    [a, b].iter().flat_map(|axis| self.axes[**axis].marks.clone()).collect();
                for axis in [*a, *b] {
                    shared.iter().for_each(|mark| self.axes[axis].mark(mark));
                }
            }
        }
    }
}
