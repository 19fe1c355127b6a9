//! Operands, and comparisons over the live rows of a block.

use super::machine::Machine;
use super::pack::{pack, pack_pairs};
use crate::reckon::{Against, Beside};

/// An operand: one number for all, or one for each live row.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Numbers<'a> {
    One(i64),
    Each(&'a [i64]),
}

impl<'a> Numbers<'a> {
    /// The number of a row; 0 beyond the last.
    #[inline(always)]
    pub fn at(self, row: usize) -> i64 {
        match self {
            Numbers::One(number) => number,
            Numbers::Each(numbers) => numbers.get(row).copied().unwrap_or(0),
        }
    }

    /// The numbers of 64 rows; `same`, if it is one for all or there aren't as many.
    #[inline(always)]
    pub fn chunk(self, chunk: usize, same: &'a [i64; 64]) -> &'a [i64; 64] {
        match self {
            Numbers::One(_) => same,
            Numbers::Each(numbers) => numbers
                .get(chunk * 64..chunk * 64 + 64)
                .and_then(|numbers| numbers.as_array())
                .unwrap_or(same),
        }
    }

    /// The number for all, 64 times.
    #[inline(always)]
    pub fn same(self) -> [i64; 64] {
        match self {
            Numbers::One(number) => [number; 64],
            Numbers::Each(_) => [0; 64],
        }
    }
}

/// A comparison with a constant.
#[inline(always)]
pub(crate) fn against(
    machine: impl Machine,
    against: Against,
    a: Numbers<'_>,
    c: i64,
    out: &mut [u64],
) {
    match (a, against) {
        (Numbers::One(a), _) => out.fill(if against.of(a, c) { u64::MAX } else { 0 }),
        (Numbers::Each(a), Against::Below) => pack(machine, out, a, |a| a < c),
        (Numbers::Each(a), Against::Is) => pack(machine, out, a, |a| a == c),
    }
}

/// A comparison of two numbers.
#[inline(always)]
pub(crate) fn beside(
    machine: impl Machine,
    beside: Beside,
    a: Numbers<'_>,
    b: Numbers<'_>,
    out: &mut [u64],
) {
    match beside {
        Beside::Less => compare(machine, out, a, b, |a, b| a < b),
        Beside::Same => compare(machine, out, a, b, |a, b| a == b),
        Beside::LessScaled(..) | Beside::SameScaled(..) => {
            compare(machine, out, a, b, |a, b| beside.of(a, b));
        }
    }
}

#[inline(always)]
fn compare(
    machine: impl Machine,
    out: &mut [u64],
    a: Numbers<'_>,
    b: Numbers<'_>,
    so: impl Fn(i64, i64) -> bool + Copy,
) {
    match (a, b) {
        (Numbers::Each(a), Numbers::Each(b)) => pack_pairs(machine, out, a, b, so),
        (Numbers::Each(a), Numbers::One(b)) => pack(machine, out, a, |a| so(a, b)),
        (Numbers::One(a), Numbers::Each(b)) => pack(machine, out, b, |b| so(a, b)),
        (Numbers::One(a), Numbers::One(b)) => out.fill(if so(a, b) { u64::MAX } else { 0 }),
    }
}

/// The first number where the mask is set, else the second.
#[inline(always)]
pub(crate) fn choose(mask: &[u64], a: Numbers<'_>, b: Numbers<'_>, out: &mut [i64]) {
    let (same_a, same_b) = (a.same(), b.same());
    let (whole, rest) = out.as_chunks_mut::<64>();
    let count = whole.len().min(mask.len());
    for at in 0..count {
        let (a, b) = (a.chunk(at, &same_a), b.chunk(at, &same_b));
        for row in 0..64 {
            whole[at][row] = either(mask[at] >> row, a[row], b[row]);
        }
    }
    let mask = mask.get(count).copied().unwrap_or(0);
    for (row, out) in rest.iter_mut().enumerate() {
        *out = either(mask >> (row % 64), a.at(count * 64 + row), b.at(count * 64 + row));
    }
}

/// The first if the lowest bit is set, else the second: without a branch, since nobody can tell which.
#[inline(always)]
pub(super) fn either(bits: u64, a: i64, b: i64) -> i64 {
    let chosen = (bits & 1).cast_signed().wrapping_neg();
    a & chosen | b & !chosen
}

/// The numbers as they are.
#[inline(always)]
pub(crate) fn copy(from: Numbers<'_>, out: &mut [i64]) {
    match from {
        Numbers::One(number) => out.fill(number),
        Numbers::Each(numbers) => {
            for (out, number) in out.iter_mut().zip(numbers) {
                *out = *number;
            }
        }
    }
}
