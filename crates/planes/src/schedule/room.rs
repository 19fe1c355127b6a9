//! The registers of one block.

use std::mem::take;

use super::Schedule;
use super::step::{FIXED, Source};
use crate::Scope;
use crate::kernel::{Block, Numbers};

/// The registers. They are apart from each other so that one kind can be written while another is
/// read.
#[derive(Clone, Debug)]
pub(super) struct Registers<const W: usize> {
    pub planes: Planes<W>,
    pub columns: Columns,
}

/// Planes of people of `W` words, and planes of rows.
#[derive(Clone, Debug)]
pub(super) struct Planes<const W: usize> {
    pub people: Vec<[u64; W]>,
    pub rows: Vec<Vec<u64>>,
}

/// Columns of numbers.
#[derive(Clone, Debug)]
pub(super) struct Columns(Vec<Vec<i64>>);

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
        let columns = Columns(columns.collect());
        Registers { planes: Planes { people, rows: row_planes.collect() }, columns }
    }
}

impl<const W: usize> Planes<W> {
    /// A plane, as long as there is room.
    #[inline(always)]
    pub fn get(&self, scope: Scope, register: u32) -> &[u64] {
        match scope {
            Scope::People => &self.people[register as usize],
            Scope::Rows(_) => &self.rows[register as usize],
        }
    }

    /// A plane to write, as long as the words of the block.
    #[inline(always)]
    pub fn out(&mut self, block: Block<'_>, scope: Scope, register: u32) -> &mut [u64] {
        let plane = match scope {
            Scope::People => &mut self.people[register as usize][..],
            Scope::Rows(_) => &mut self.rows[register as usize][..],
        };
        let words = block.words(scope).min(plane.len());
        &mut plane[..words]
    }

    /// A plane of rows taken out, to be written while others are read, and put back.
    #[inline(always)]
    pub fn take(&mut self, register: u32) -> Vec<u64> {
        take(&mut self.rows[register as usize])
    }

    /// Puts it back.
    #[inline(always)]
    pub fn put(&mut self, register: u32, plane: Vec<u64>) {
        self.rows[register as usize] = plane;
    }

    /// Whether a row of the block is in the plane.
    #[inline(always)]
    pub fn some(&self, block: Block<'_>, scope: Scope, register: u32) -> bool {
        let plane = self.get(scope, register);
        match plane.get(..block.words(scope)).and_then(<[u64]>::split_last) {
            Some((last, others)) => {
                last & block.last_bits(scope) != 0 || others.iter().any(|&word| word != 0)
            }
            None => false,
        }
    }
}

impl Columns {
    /// A column, as long as there is room.
    #[inline(always)]
    pub fn get(&self, register: u32) -> &[i64] {
        &self.0[register as usize]
    }

    /// The numbers to read of so many live rows.
    #[inline(always)]
    pub fn numbers(&self, source: Source, live: usize) -> Numbers<'_> {
        match source {
            Source::One(number) => Numbers::One(number),
            Source::Column(register) => {
                let column = self.get(register);
                Numbers::Each(&column[..live.min(column.len())])
            }
        }
    }

    /// A column to write, as long as the live rows of the block.
    #[inline(always)]
    pub fn out(&mut self, live: usize, register: u32) -> &mut [i64] {
        let column = &mut self.0[register as usize];
        let live = live.min(column.len());
        &mut column[..live]
    }

    /// A column taken out, to be written while others are read, and put back.
    #[inline(always)]
    pub fn take(&mut self, register: u32) -> Vec<i64> {
        take(&mut self.0[register as usize])
    }

    /// Puts it back.
    #[inline(always)]
    pub fn put(&mut self, register: u32, column: Vec<i64>) {
        self.0[register as usize] = column;
    }
}

/// So many of the first.
#[inline(always)]
pub(super) fn first<T>(all: &mut [T], count: usize) -> &mut [T] {
    let count = count.min(all.len());
    &mut all[..count]
}
