//! Arithmetic and comparisons over the live rows of a block.

use crate::kernel::pack::{pack, pack_pairs};
use crate::reckon::{Against, Beside, Pair, Single};

/// An operand: one number for all, or one for each live row.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Numbers<'a> {
    One(i64),
    Each(&'a [i64]),
}

impl Numbers<'_> {
    /// The number of a row; 0 beyond the last.
    pub fn at(self, row: usize) -> i64 {
        match self {
            Numbers::One(number) => number,
            Numbers::Each(numbers) => numbers.get(row).copied().unwrap_or(0),
        }
    }
}

/// Two operands, row by row.
#[inline(always)]
fn each_pair(
    out: &mut [i64],
    fails: &mut [u64],
    a: Numbers<'_>,
    b: Numbers<'_>,
    of: impl Fn(i64, i64) -> Option<i64> + Copy,
) {
    match (a, b) {
        (Numbers::Each(a), Numbers::Each(b)) => {
            each(out, fails, a.iter().zip(b), |(&a, &b)| of(a, b));
        }
        (Numbers::Each(a), Numbers::One(b)) => each(out, fails, a.iter(), |&a| of(a, b)),
        (Numbers::One(a), Numbers::Each(b)) => each(out, fails, b.iter(), |&b| of(a, b)),
        (Numbers::One(a), Numbers::One(b)) => {
            each(out, fails, std::iter::repeat(()), |()| of(a, b));
        }
    }
}

/// The results, 0 where there is none, and where that is.
#[inline(always)]
fn each<T>(
    out: &mut [i64],
    fails: &mut [u64],
    mut operands: impl Iterator<Item = T>,
    of: impl Fn(T) -> Option<i64>,
) {
    for (out, fails) in out.chunks_mut(64).zip(fails) {
        let mut failing = 0;
        for ((at, out), operands) in out.iter_mut().enumerate().zip(operands.by_ref()) {
            let result = of(operands);
            failing |= u64::from(result.is_none()) << at;
            *out = result.unwrap_or(0);
        }
        *fails = failing;
    }
}

/// An operation on two numbers.
#[inline(always)]
pub(crate) fn pair(pair: Pair, a: Numbers<'_>, b: Numbers<'_>, out: &mut [i64], fails: &mut [u64]) {
    match pair {
        Pair::Plus => each_pair(out, fails, a, b, i64::checked_add),
        Pair::Minus => each_pair(out, fails, a, b, i64::checked_sub),
        Pair::Times => each_pair(out, fails, a, b, i64::checked_mul),
        Pair::PlusDays => each_pair(out, fails, a, b, |a, b| Pair::PlusDays.of(a, b)),
        Pair::MinusDays => each_pair(out, fails, a, b, |a, b| Pair::MinusDays.of(a, b)),
        // These cost more than finding out, row by row, which it is.
        _ => each_pair(out, fails, a, b, |a, b| pair.of(a, b)),
    }
}

/// An operation on one number.
#[inline(always)]
pub(crate) fn single(single: Single, a: Numbers<'_>, out: &mut [i64], fails: &mut [u64]) {
    each_pair(out, fails, a, Numbers::One(0), |a, _| single.of(a));
}

/// A comparison with a constant.
#[inline(always)]
pub(crate) fn against(against: Against, a: Numbers<'_>, c: i64, out: &mut [u64]) {
    match (a, against) {
        (Numbers::One(a), _) => out.fill(if against.of(a, c) { u64::MAX } else { 0 }),
        (Numbers::Each(a), Against::Below) => pack(out, a, |a| a < c),
        (Numbers::Each(a), Against::Is) => pack(out, a, |a| a == c),
    }
}

/// A comparison of two numbers.
#[inline(always)]
pub(crate) fn beside(beside: Beside, a: Numbers<'_>, b: Numbers<'_>, out: &mut [u64]) {
    match beside {
        Beside::Less => compare(out, a, b, |a, b| a < b),
        Beside::Same => compare(out, a, b, |a, b| a == b),
        Beside::LessScaled(..) | Beside::SameScaled(..) => {
            compare(out, a, b, |a, b| beside.of(a, b));
        }
    }
}

#[inline(always)]
fn compare(out: &mut [u64], a: Numbers<'_>, b: Numbers<'_>, so: impl Fn(i64, i64) -> bool + Copy) {
    match (a, b) {
        (Numbers::Each(a), Numbers::Each(b)) => pack_pairs(out, a, b, so),
        (Numbers::Each(a), Numbers::One(b)) => pack(out, a, |a| so(a, b)),
        (Numbers::One(a), Numbers::Each(b)) => pack(out, b, |b| so(a, b)),
        (Numbers::One(a), Numbers::One(b)) => out.fill(if so(a, b) { u64::MAX } else { 0 }),
    }
}

/// The first number where the mask is set, else the second.
#[inline(always)]
pub(crate) fn choose(mask: &[u64], a: Numbers<'_>, b: Numbers<'_>, out: &mut [i64]) {
    copy(b, out);
    for ((at, out), &mask) in out.chunks_mut(64).enumerate().zip(mask) {
        match a {
            Numbers::One(a) => put(out, mask, std::iter::repeat(&a)),
            Numbers::Each(a) => put(out, mask, a.get(at * 64..).unwrap_or(&[]).iter()),
        }
    }
}

#[inline(always)]
fn put<'a>(out: &mut [i64], mask: u64, from: impl Iterator<Item = &'a i64>) {
    for ((at, out), &number) in out.iter_mut().enumerate().zip(from) {
        let chosen = -((mask >> at & 1) as i64);
        *out = *out & !chosen | number & chosen;
    }
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
