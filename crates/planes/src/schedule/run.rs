//! The loop over the steps.

use super::Schedule;
use super::ahead::Ahead;
use super::room::{Registers, first};
use super::step::{BitOp, BitStep, Step};
use crate::Scope;
use crate::kernel::machine::{Machine, Work};
use crate::kernel::{Block, beside, input, lane, numbers, reckon, rows};

/// How many lines of memory are asked for ahead between two steps.
const LINES: usize = 4;

/// All steps over one block.
pub(super) struct Run<'a, const W: usize> {
    pub schedule: &'a Schedule,
    pub block: Block<'a>,
    pub registers: &'a mut Registers<W>,
}

impl<const W: usize> Work for Run<'_, W> {
    #[inline(always)]
    fn on(self, machine: impl Machine) {
        let (schedule, registers) = (self.schedule, self.registers);
        let mut ahead = Ahead::of(if W > 1 { &schedule.reads } else { &[] }, self.block);
        let mut at = 0;
        while let Some(step) = schedule.steps.get(at) {
            at += 1;
            if W > 1 {
                ahead.go_on(machine, LINES);
            }
            match *step {
                Step::Bits { from, to } if W == 1 => {
                    registers.bits(schedule.bits.get(from as usize..to as usize).unwrap_or(&[]));
                }
                Step::Bits { from, to } => {
                    let steps = schedule.bits.get(from as usize..to as usize).unwrap_or(&[]);
                    for steps in steps.chunks(2 * LINES) {
                        registers.bits(steps);
                        ahead.go_on(machine, LINES);
                    }
                }
                Step::Skip { mask, scope, to } => {
                    if !registers.planes.some(self.block, scope, mask) {
                        at = to as usize;
                    }
                }
                Step::Fold(fold) => {
                    registers.fold(machine, self.block, &schedule.folds[fold as usize]);
                }
                ref step => registers.step(machine, self.block, step),
            }
        }
    }
}

/// Loops over places: adapters of the library are not always inlined into so long a function.
#[inline(always)]
fn bits<const W: usize>(op: BitOp, a: &[u64; W], b: &[u64; W]) -> [u64; W] {
    let mut out = *a;
    match op {
        BitOp::And => {
            for at in 0..W {
                out[at] &= b[at];
            }
        }
        BitOp::Or => {
            for at in 0..W {
                out[at] |= b[at];
            }
        }
        BitOp::AndNot => {
            for at in 0..W {
                out[at] &= !b[at];
            }
        }
        BitOp::Not => {
            for word in &mut out {
                *word = !*word;
            }
        }
    }
    out
}

#[inline(always)]
fn row_bits(op: BitOp, a: &[u64], b: &[u64], out: &mut [u64]) {
    let words = out.len().min(a.len()).min(b.len());
    let (out, a, b) = (&mut out[..words], &a[..words], &b[..words]);
    match op {
        BitOp::And => {
            for at in 0..words {
                out[at] = a[at] & b[at];
            }
        }
        BitOp::Or => {
            for at in 0..words {
                out[at] = a[at] | b[at];
            }
        }
        BitOp::AndNot => {
            for at in 0..words {
                out[at] = a[at] & !b[at];
            }
        }
        BitOp::Not => {
            for at in 0..words {
                out[at] = !a[at];
            }
        }
    }
}

impl BitOp {
    /// What is turned round of the operands and of the result, so that each is an `and`.
    #[inline(always)]
    fn turns(self) -> [u64; 3] {
        const NO: u64 = 0;
        const SO: u64 = u64::MAX;
        [[NO, NO, NO], [SO, SO, SO], [NO, SO, NO], [NO, NO, SO]][self as usize]
    }
}

impl<const W: usize> Registers<W> {
    /// A stretch of operations on bits of people.
    #[inline(always)]
    fn bits(&mut self, steps: &[BitStep]) {
        let people = &mut self.planes.people[..];
        for &BitStep { op, out, a, b } in steps {
            let (x, y) = (&people[a as usize], &people[b as usize]);
            people[out as usize] = if W == 1 {
                // One word costs less than to look which operation it is.
                let [turn_a, turn_b, turn] = op.turns();
                [((x[0] ^ turn_a) & (y[0] ^ turn_b)) ^ turn; W]
            } else {
                bits(op, x, y)
            };
        }
    }

    #[inline(always)]
    fn step(&mut self, machine: impl Machine, block: Block<'_>, step: &Step) {
        let (planes, columns) = (&mut self.planes, &mut self.columns);
        match *step {
            Step::Bits { .. } | Step::Bit(_) | Step::Skip { .. } | Step::Fold(_) => {}
            Step::RowBit { op, rows, out, a, b } => {
                let mut plane = planes.take(out);
                let words = first(&mut plane, block.words(rows));
                row_bits(op, &planes.rows[a as usize], &planes.rows[b as usize], words);
                planes.put(out, plane);
            }
            Step::Input { scope, out, bits } => {
                input::read(block, scope, bits, planes.out(block, scope, out));
            }
            Step::LaneAgainst { scope, out, against, lane, c } => {
                let told = lane::told(block, scope, lane);
                lane::against(machine, told, against, c, planes.out(block, scope, out));
            }
            Step::Against { scope, out, against, a, c } => {
                let a = columns.numbers(a, block.live(scope));
                numbers::against(machine, against, a, c, planes.out(block, scope, out));
            }
            Step::Beside { scope, out, beside, a, b } => {
                let live = block.live(scope);
                let (a, b) = (columns.numbers(a, live), columns.numbers(b, live));
                numbers::beside(machine, beside, a, b, planes.out(block, scope, out));
            }
            Step::Lanes { scope, out, beside, a, b } => {
                let out = planes.out(block, scope, out);
                beside::lanes(machine, block, scope, beside, (a, b), out);
            }
            Step::Spread { relation, out, a } => {
                let (people, rows) = (&planes.people, &mut planes.rows[out as usize]);
                let out = first(rows, block.words(Scope::Rows(relation)));
                rows::spread(machine, &block.persons(relation), &people[a as usize], out);
            }
            Step::AnyRow { relation, out, a } => {
                let (people, rows) = (&mut planes.people, &planes.rows);
                let out = first(&mut people[out as usize], block.words(Scope::People));
                rows::any_row(machine, &block.persons(relation), &rows[a as usize], out);
            }
            ref step => self.column_step(machine, block, step),
        }
    }

    #[inline(always)]
    fn column_step(&mut self, machine: impl Machine, block: Block<'_>, step: &Step) {
        let (planes, columns) = (&mut self.planes, &mut self.columns);
        match *step {
            Step::Lane { scope, out, lane } => {
                lane::read(block, scope, lane, columns.out(block.live(scope), out));
            }
            Step::Pair { scope, out, fails, pair, a, b } => {
                let (live, mut column) = (block.live(scope), columns.take(out));
                let (a, b) = (columns.numbers(a, live), columns.numbers(b, live));
                let fails = planes.out(block, scope, fails);
                reckon::pair(machine, pair, a, b, first(&mut column, live), fails);
                columns.put(out, column);
            }
            Step::Single { scope, out, fails, single, a } => {
                let (live, mut column) = (block.live(scope), columns.take(out));
                let (a, fails) = (columns.numbers(a, live), planes.out(block, scope, fails));
                reckon::single(single, a, first(&mut column, live), fails);
                columns.put(out, column);
            }
            Step::Choose { scope, out, mask, a, b } => {
                let (live, mut column) = (block.live(scope), columns.take(out));
                let (a, b) = (columns.numbers(a, live), columns.numbers(b, live));
                numbers::choose(planes.get(scope, mask), a, b, first(&mut column, live));
                columns.put(out, column);
            }
            Step::SpreadNumber { relation, out, a } => {
                let mut column = columns.take(out);
                let a = columns.numbers(a, block.live(Scope::People));
                let out_rows = first(&mut column, block.live(Scope::Rows(relation)));
                rows::spread_numbers(&block.persons(relation), a, out_rows);
                columns.put(out, column);
            }
            Step::Count { relation, out, a } => {
                let out = columns.out(block.live(Scope::People), out);
                rows::count(&block.persons(relation), &planes.rows[a as usize], out);
            }
            _ => {}
        }
    }
}
