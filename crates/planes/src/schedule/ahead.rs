//! What a schedule reads of every block, to be told to the memory a block ahead.
//!
//! A hundred columns read side by side are more than a processor foresees by itself.

use super::step::Step;
use crate::kernel::lane::{self, Told};
use crate::kernel::machine::Machine;
use crate::kernel::{Block, input};
use crate::{Bits, Lane, Scope};

/// Something that is read of a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    Bits(Scope, Bits),
    Lane(Scope, Lane),
}

/// All that the steps read, each once, in the order in which it is first read.
pub(super) fn reads(steps: &[Step]) -> Vec<Read> {
    let mut reads = Vec::new();
    for step in steps {
        let (one, other) = match *step {
            Step::Input { scope, bits, .. } => (Some(Read::Bits(scope, bits)), None),
            Step::LaneAgainst { scope, lane, .. } | Step::Lane { scope, lane, .. } => {
                (Some(Read::Lane(scope, lane)), None)
            }
            Step::Lanes { scope, a, b, .. } => {
                (Some(Read::Lane(scope, a)), Some(Read::Lane(scope, b)))
            }
            _ => (None, None),
        };
        for read in one.into_iter().chain(other) {
            if !reads.contains(&read) {
                reads.push(read);
            }
        }
    }
    reads
}

/// Goes through what will be read of a block, a few lines of memory at a time: the memory brings only so many at once.
pub(super) struct Ahead<'a> {
    reads: &'a [Read],
    block: Block<'a>,
    left: Left<'a>,
}

/// What is left of a column.
#[derive(Clone, Copy)]
enum Left<'a> {
    Words(&'a [u64]),
    Longs(&'a [i64]),
    Days(&'a [i32]),
    Shorts(&'a [u16]),
    Bytes(&'a [u8]),
}

impl<'a> Ahead<'a> {
    /// Of the block after this one, if there is one.
    #[inline(always)]
    pub fn of(reads: &'a [Read], block: Block<'a>) -> Ahead<'a> {
        let block = Block { at: block.at + 1, ..block };
        let reads = if block.at < block.batch.blocks() { reads } else { &[] };
        Ahead { reads, block, left: Left::Words(&[]) }
    }

    /// Tells the memory of so many lines more.
    #[inline(always)]
    pub fn go_on(&mut self, machine: impl Machine, lines: usize) {
        if self.left.is_empty() {
            let Some((read, reads)) = self.reads.split_first() else { return };
            (self.left, self.reads) = (read.of(self.block), reads);
        }
        self.left = match self.left {
            Left::Words(left) => Left::Words(told(machine, left, 8 * lines)),
            Left::Longs(left) => Left::Longs(told(machine, left, 8 * lines)),
            Left::Days(left) => Left::Days(told(machine, left, 16 * lines)),
            Left::Shorts(left) => Left::Shorts(told(machine, left, 32 * lines)),
            Left::Bytes(left) => Left::Bytes(told(machine, left, 64 * lines)),
        };
    }
}

/// Tells the memory of so many; gives the rest.
#[inline(always)]
fn told<T>(machine: impl Machine, left: &[T], many: usize) -> &[T] {
    let (now, later) = left.split_at(many.min(left.len()));
    machine.ahead(now);
    later
}

impl Left<'_> {
    #[inline(always)]
    fn is_empty(&self) -> bool {
        match self {
            Left::Words(left) => left.is_empty(),
            Left::Longs(left) => left.is_empty(),
            Left::Days(left) => left.is_empty(),
            Left::Shorts(left) => left.is_empty(),
            Left::Bytes(left) => left.is_empty(),
        }
    }
}

impl Read {
    /// What this reads of a block.
    #[inline(always)]
    fn of(self, block: Block<'_>) -> Left<'_> {
        match self {
            Read::Bits(scope, bits) => Left::Words(input::first(block, scope, bits)),
            Read::Lane(scope, lane) => match lane::told(block, scope, lane) {
                Told::One(_) => Left::Words(&[]),
                Told::Codes(codes) => Left::Bytes(codes),
                Told::Days(it) => Left::Shorts(it.days),
                Told::Wide(numbers) => Left::Longs(numbers),
                Told::Each(days) => Left::Days(days),
            },
        }
    }
}
