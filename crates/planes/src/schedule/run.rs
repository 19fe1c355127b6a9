//! The loop over the steps.

use std::mem::take;

use super::Schedule;
use super::step::{BitOp, EndsIn, FIXED, FoldStep, Source, Step};
use crate::Scope;
use crate::kernel::fold::{EndsOf, FoldOut, Folding};
use crate::kernel::{self, Block, Numbers, input, lane, numbers, rows};

/// The registers: planes of people of `W` words, planes of rows, columns of numbers.
#[derive(Clone, Debug)]
pub(super) struct Registers<const W: usize> {
    people: Vec<[u64; W]>,
    rows: Vec<Vec<u64>>,
    columns: Vec<Vec<i64>>,
}

impl<const W: usize> Registers<W> {
    /// Room for planes and columns of those sizes. The fixed planes are as long as any.
    pub fn new(schedule: &Schedule, most: usize, size: impl Fn(Scope) -> usize) -> Registers<W> {
        let mut people = vec![[0; W]; schedule.people];
        people[1] = [u64::MAX; W];
        let most = most.div_ceil(64);
        let row_planes = schedule.rows.iter().enumerate().map(|(register, &scope)| {
            let fixed = register < FIXED as usize;
            let words = if fixed { most } else { size(scope).div_ceil(64) };
            vec![if register == 1 { u64::MAX } else { 0 }; words]
        });
        let columns = schedule.columns.iter().map(|&scope| vec![0; size(scope)]);
        Registers { people, rows: row_planes.collect(), columns: columns.collect() }
    }

    pub fn plane(&self, scope: Scope, register: u32) -> &[u64] {
        match scope {
            Scope::People => &self.people[register as usize],
            Scope::Rows(_) => &self.rows[register as usize],
        }
    }

    pub fn column(&self, register: u32) -> &[i64] {
        &self.columns[register as usize]
    }

    #[inline(always)]
    fn numbers(&self, source: Source, live: usize) -> Numbers<'_> {
        match source {
            Source::One(number) => Numbers::One(number),
            Source::Column(register) => {
                let column = self.column(register);
                Numbers::Each(&column[..live.min(column.len())])
            }
        }
    }

    /// Writes a plane, as long as the words of the block.
    #[inline(always)]
    fn write(
        &mut self,
        block: Block<'_>,
        scope: Scope,
        out: u32,
        fill: impl FnOnce(&Registers<W>, &mut [u64]),
    ) {
        let words = block.words(scope);
        match scope {
            Scope::People => {
                let mut plane = [0; W];
                fill(self, &mut plane[..words.min(W)]);
                self.people[out as usize] = plane;
            }
            Scope::Rows(_) => {
                let mut plane = take(&mut self.rows[out as usize]);
                let words = words.min(plane.len());
                fill(self, &mut plane[..words]);
                self.rows[out as usize] = plane;
            }
        }
    }

    /// Writes a column, as long as the live rows of the block.
    #[inline(always)]
    fn write_column(
        &mut self,
        block: Block<'_>,
        scope: Scope,
        out: u32,
        fill: impl FnOnce(&Registers<W>, &mut [i64]),
    ) {
        let mut column = take(&mut self.columns[out as usize]);
        let live = block.live(scope).min(column.len());
        fill(self, &mut column[..live]);
        self.columns[out as usize] = column;
    }

    /// Whether a row of the block is in the plane.
    #[inline(always)]
    fn some(&self, block: Block<'_>, scope: Scope, register: u32) -> bool {
        let plane = self.plane(scope, register);
        match plane.get(..block.words(scope)).and_then(<[u64]>::split_last) {
            Some((last, others)) => {
                last & block.last_bits(scope) != 0 || others.iter().any(|&word| word != 0)
            }
            None => false,
        }
    }
}

/// Runs the steps over a block.
#[inline(always)]
pub(super) fn run<const W: usize>(
    schedule: &Schedule,
    block: Block<'_>,
    registers: &mut Registers<W>,
) {
    let mut at = 0;
    while let Some(&step) = schedule.steps.get(at) {
        at += 1;
        match step {
            Step::Bit { op, out, a, b } => {
                let (a, b) = (registers.people[a as usize], registers.people[b as usize]);
                registers.people[out as usize] = bits(op, a, b);
            }
            Step::Skip { mask, scope, to } => {
                if !registers.some(block, scope, mask) {
                    at = to as usize;
                }
            }
            Step::Fold(fold) => registers.fold(block, &schedule.folds[fold as usize]),
            step => registers.step(block, step),
        }
    }
}

#[inline(always)]
fn bits<const W: usize>(op: BitOp, a: [u64; W], b: [u64; W]) -> [u64; W] {
    match op {
        BitOp::And => std::array::from_fn(|at| a[at] & b[at]),
        BitOp::Or => std::array::from_fn(|at| a[at] | b[at]),
        BitOp::AndNot => std::array::from_fn(|at| a[at] & !b[at]),
        BitOp::Not => a.map(|a| !a),
    }
}

#[inline(always)]
fn row_bits(op: BitOp, a: &[u64], b: &[u64], out: &mut [u64]) {
    let each = out.iter_mut().zip(a).zip(b);
    match op {
        BitOp::And => each.for_each(|((out, a), b)| *out = a & b),
        BitOp::Or => each.for_each(|((out, a), b)| *out = a | b),
        BitOp::AndNot => each.for_each(|((out, a), b)| *out = a & !b),
        BitOp::Not => each.for_each(|((out, a), _)| *out = !a),
    }
}

impl<const W: usize> Registers<W> {
    #[inline(always)]
    fn step(&mut self, block: Block<'_>, step: Step) {
        match step {
            Step::Bit { .. } | Step::Skip { .. } | Step::Fold(_) => {}
            Step::RowBit { op, rows, out, a, b } => self.write(block, rows, out, |it, out| {
                row_bits(op, &it.rows[a as usize], &it.rows[b as usize], out);
            }),
            Step::Input { scope, out, bits } => {
                self.write(block, scope, out, |_, out| input::read(block, scope, bits, out));
            }
            Step::LaneAgainst { scope, out, against, lane, c } => {
                self.write(block, scope, out, |_, out| {
                    lane::against(block, scope, against, lane, c, out);
                });
            }
            Step::Against { scope, out, against, a, c } => {
                self.write(block, scope, out, |it, out| {
                    numbers::against(against, it.numbers(a, block.live(scope)), c, out);
                });
            }
            Step::Beside { scope, out, beside, a, b } => {
                let live = block.live(scope);
                self.write(block, scope, out, |it, out| {
                    numbers::beside(beside, it.numbers(a, live), it.numbers(b, live), out);
                });
            }
            Step::Spread { relation, out, a } => {
                self.write(block, Scope::Rows(relation), out, |it, out| {
                    rows::spread(&block.persons(relation), &it.people[a as usize], out);
                });
            }
            Step::AnyRow { relation, out, a } => {
                self.write(block, Scope::People, out, |it, out| {
                    rows::any_row(&block.persons(relation), &it.rows[a as usize], out);
                });
            }
            step => self.column_step(block, step),
        }
    }

    #[inline(always)]
    fn column_step(&mut self, block: Block<'_>, step: Step) {
        match step {
            Step::Lane { scope, out, lane } => {
                self.write_column(block, scope, out, |_, out| lane::read(block, scope, lane, out));
            }
            Step::Pair { scope, out, fails, pair, a, b } => {
                let live = block.live(scope);
                self.write_failing(block, scope, out, fails, |it, out, fails| {
                    numbers::pair(pair, it.numbers(a, live), it.numbers(b, live), out, fails);
                });
            }
            Step::Single { scope, out, fails, single, a } => {
                let live = block.live(scope);
                self.write_failing(block, scope, out, fails, |it, out, fails| {
                    numbers::single(single, it.numbers(a, live), out, fails);
                });
            }
            Step::Choose { scope, out, mask, a, b } => {
                let live = block.live(scope);
                self.write_column(block, scope, out, |it, out| {
                    let mask = it.plane(scope, mask);
                    numbers::choose(mask, it.numbers(a, live), it.numbers(b, live), out);
                });
            }
            Step::SpreadNumber { relation, out, a } => {
                let people = block.live(Scope::People);
                self.write_column(block, Scope::Rows(relation), out, |it, out| {
                    rows::spread_numbers(&block.persons(relation), it.numbers(a, people), out);
                });
            }
            Step::Count { relation, out, a } => {
                self.write_column(block, Scope::People, out, |it, out| {
                    rows::count(&block.persons(relation), &it.rows[a as usize], out);
                });
            }
            _ => {}
        }
    }

    /// Writes a column, and the plane of where it fails.
    #[inline(always)]
    fn write_failing(
        &mut self,
        block: Block<'_>,
        scope: Scope,
        out: u32,
        fails: u32,
        fill: impl FnOnce(&Registers<W>, &mut [i64], &mut [u64]),
    ) {
        let mut column = take(&mut self.columns[out as usize]);
        let live = block.live(scope).min(column.len());
        self.write(block, scope, fails, |it, fails| fill(it, &mut column[..live], fails));
        self.columns[out as usize] = column;
    }

    fn fold(&mut self, block: Block<'_>, step: &FoldStep) {
        let (mut low, mut high) = (
            take(&mut self.columns[step.low as usize]),
            take(&mut self.columns[step.high as usize]),
        );
        let mut planes = [[0; W]; 6];
        let people = block.live(Scope::People);
        let rows = block.live(Scope::Rows(step.relation));
        let folding = Folding {
            kind: step.kind,
            complete: &self.people[step.complete as usize],
            sure: &self.rows[step.sure as usize],
            may: &self.rows[step.may as usize],
            of: self.ends(&step.of, rows),
            by: step.by.as_ref().map(|by| self.ends(by, rows)),
        };
        let (low_live, high_live) = (people.min(low.len()), people.min(high.len()));
        let mut out = FoldOut {
            planes: planes.each_mut().map(|plane| &mut plane[..]),
            low: &mut low[..low_live],
            high: &mut high[..high_live],
        };
        kernel::fold::fold(&block.persons(step.relation), &folding, &mut out);
        for (plane, register) in planes.into_iter().zip(step.planes) {
            self.people[register as usize] = plane;
        }
        self.columns[step.low as usize] = low;
        self.columns[step.high as usize] = high;
    }

    fn ends(&self, ends: &EndsIn, rows: usize) -> EndsOf<'_> {
        EndsOf {
            there: &self.rows[ends.there as usize],
            absent: &self.rows[ends.absent as usize],
            low: self.numbers(ends.low, rows),
            low_known: &self.rows[ends.low_known as usize],
            high: self.numbers(ends.high, rows),
            high_known: &self.rows[ends.high_known as usize],
        }
    }
}
