//! Folds on registers.

use super::room::{Registers, first};
use super::step::{EndsIn, FoldStep};
use crate::Scope;
use crate::kernel::fold::{EndsOf, FoldOut, Folding};
use crate::kernel::machine::Machine;
use crate::kernel::{self, Block};

impl<const W: usize> Registers<W> {
    /// Works out a fold.
    #[inline(always)]
    pub fn fold(&mut self, machine: impl Machine, block: Block<'_>, step: &FoldStep) {
        let (mut low, mut high) = (self.columns.take(step.low), self.columns.take(step.high));
        let mut planes = [[0; W]; 6];
        let people = block.live(Scope::People);
        let rows = block.live(Scope::Rows(step.relation));
        let folding = Folding {
            kind: step.kind,
            complete: &self.planes.people[step.complete as usize],
            sure: &self.planes.rows[step.sure as usize],
            may: &self.planes.rows[step.may as usize],
            of: self.ends(&step.of, rows),
            by: step.by.as_ref().map(|by| self.ends(by, rows)),
        };
        let mut out = FoldOut {
            planes: planes.each_mut().map(|plane| &mut plane[..]),
            low: first(&mut low, people),
            high: first(&mut high, people),
        };
        kernel::fold::fold(machine, &block.persons(step.relation), &folding, &mut out);
        for (plane, register) in planes.into_iter().zip(step.planes) {
            self.planes.people[register as usize] = plane;
        }
        self.columns.put(step.low, low);
        self.columns.put(step.high, high);
    }

    fn ends(&self, ends: &EndsIn, rows: usize) -> EndsOf<'_> {
        let plane = |register: u32| &self.planes.rows[register as usize][..];
        EndsOf {
            there: plane(ends.there),
            absent: plane(ends.absent),
            low: self.columns.numbers(ends.low, rows),
            low_known: plane(ends.low_known),
            high: self.columns.numbers(ends.high, rows),
            high_known: plane(ends.high_known),
        }
    }
}
