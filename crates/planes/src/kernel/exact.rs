//! Folds of values that are exact where they are told, over rows of which it is sure whether they
//! count: the usual case. What is told of whom is worked out on planes, and numbers row by row
//! without branches.

use super::Numbers;
use super::block::Persons;
use super::fold::{EndsOf, FoldOut, Folding};
use super::machine::Machine;
use super::numbers::either;
use super::rows::any_row_of;
use crate::Kind;

impl EndsOf<'_> {
    /// Whether it is nowhere between two ends: the same values stand for all of them.
    pub(super) fn is_exact(&self) -> bool {
        let same = |a: &[u64], b: &[u64]| std::ptr::eq(a, b);
        let same_number = match (self.low, self.high) {
            (Numbers::One(low), Numbers::One(high)) => low == high,
            (Numbers::Each(low), Numbers::Each(high)) => std::ptr::eq(low, high),
            _ => false,
        };
        same_number && same(self.there, self.low_known) && same(self.there, self.high_known)
    }

    /// The rows of a word of which a value is told.
    #[inline(always)]
    pub(super) fn told(&self, at: usize) -> u64 {
        word(self.there, at) & !word(self.absent, at)
    }
}

#[inline(always)]
pub(super) fn word(plane: &[u64], at: usize) -> u64 {
    if at < plane.len() { plane[at] } else { 0 }
}

/// Folds the rows of each person, if they are such; says whether it did.
#[inline(always)]
pub(super) fn fold(
    machine: impl Machine,
    persons: &Persons<'_>,
    folding: &Folding<'_>,
    out: &mut FoldOut<'_>,
) -> bool {
    let Numbers::Each(numbers) = folding.of.low else { return false };
    if !folding.of.is_exact() || !folding.is_sure(persons) || out.low.len() != out.high.len() {
        return false;
    }
    let rows = Rows { persons, folding, numbers };
    match folding.kind {
        Kind::Sum if fits_sums(numbers) => {
            rows.each(out, 0, |sum, number| sum.wrapping_add(number));
        }
        Kind::Max => rows.each(out, i64::MIN, i64::max),
        Kind::Min => rows.each(out, i64::MAX, i64::min),
        Kind::Sum | Kind::First | Kind::Latest => return false,
    }
    let people = out.low.len().div_ceil(64);
    match folding.kind {
        Kind::Sum => rows.tell_sum(machine, out, people),
        _ => rows.tell_most(machine, out, people),
    }
    for (plane, numbers) in [(2, &mut *out.low), (3, &mut *out.high)] {
        zero_beyond(out.planes[plane], numbers);
    }
    true
}

/// Whether no sum of some of them overflows.
#[inline(always)]
fn fits_sums(numbers: &[i64]) -> bool {
    let mut bits = 0;
    for &number in numbers {
        bits |= (number ^ (number >> 63)).cast_unsigned();
    }
    bits.leading_zeros() > usize::BITS - numbers.len().leading_zeros()
}

#[inline(always)]
fn zero_beyond(known: &[u64], numbers: &mut [i64]) {
    for (numbers, &known) in numbers.chunks_mut(64).zip(known) {
        for (at, number) in numbers.iter_mut().enumerate() {
            *number &= (known >> at & 1).cast_signed().wrapping_neg();
        }
    }
}

impl Folding<'_> {
    /// Whether of every row it is sure whether it counts.
    pub(super) fn is_sure(&self, persons: &Persons<'_>) -> bool {
        self.may.iter().take(persons.first.len()).all(|&may| may == 0)
    }
}

/// The rows of a block, to be folded.
struct Rows<'a> {
    persons: &'a Persons<'a>,
    folding: &'a Folding<'a>,
    numbers: &'a [i64],
}

impl Rows<'_> {
    /// Folds the numbers told of each person; 0 for somebody without rows.
    #[inline(always)]
    fn each(&self, out: &mut FoldOut<'_>, none: i64, of: impl Fn(i64, i64) -> i64) {
        let (numbers, results) = (self.numbers, &mut *out.low);
        let (mut result, mut peopled) = (none, 0);
        for at in 0..self.persons.last.len() {
            let mut told = word(self.folding.sure, at) & self.folding.of.told(at);
            let mut last = self.persons.last[at];
            for &number in numbers.get(at * 64..).unwrap_or(&[]).iter().take(64) {
                result = of(result, either(told, number, none));
                if peopled < results.len() {
                    results[peopled] = result;
                }
                result = either(last, none, result);
                peopled = peopled.wrapping_add((last & 1) as usize);
                (told, last) = (told >> 1, last >> 1);
            }
        }
        spread_out(self.persons.peopled, peopled, results);
        let count = out.high.len().min(results.len());
        out.high[..count].copy_from_slice(&results[..count]);
    }

    /// Where a sum is known.
    #[inline(always)]
    fn tell_sum(&self, machine: impl Machine, out: &mut FoldOut<'_>, people: usize) {
        let (sure, of) = (self.folding.sure, &self.folding.of);
        let [there, absent, low_known, high_known, overflow, tie] = &mut out.planes;
        let absents = |at: usize| word(sure, at) & word(of.absent, at);
        any_row_of(machine, self.persons, absents, absent);
        any_row_of(machine, self.persons, |at| word(sure, at) & !of.told(at), there);
        for at in 0..people.min(there.len()) {
            let complete = word(self.folding.complete, at);
            // What is told not to exist is no told value either.
            there[at] = complete & !there[at];
            absent[at] &= complete;
            (low_known[at], high_known[at]) = (there[at], there[at]);
            (overflow[at], tie[at]) = (0, 0);
        }
    }

    /// Where the greatest, or the least, is known.
    #[inline(always)]
    fn tell_most(&self, machine: impl Machine, out: &mut FoldOut<'_>, people: usize) {
        let (sure, of) = (self.folding.sure, &self.folding.of);
        let [there, absent, low_known, high_known, overflow, tie] = &mut out.planes;
        any_row_of(machine, self.persons, |at| word(sure, at), there);
        any_row_of(machine, self.persons, |at| word(sure, at) & of.told(at), low_known);
        any_row_of(machine, self.persons, |at| word(sure, at) & !of.told(at), high_known);
        for at in 0..people.min(there.len()) {
            let complete = word(self.folding.complete, at);
            absent[at] = complete & !there[at];
            high_known[at] = complete & there[at] & !high_known[at];
            (overflow[at], tie[at]) = (0, 0);
        }
        if self.folding.kind == Kind::Min {
            low_known.swap_with_slice(high_known);
        }
    }
}

/// The first `peopled` results, moved to the people who have rows, 0 for others: from behind, so that none is
/// written over before it is read.
#[inline(always)]
fn spread_out(people: &[u64], mut peopled: usize, results: &mut [i64]) {
    for person in (0..results.len()).rev() {
        let has = word(people, person / 64) >> (person % 64) & 1;
        peopled = peopled.saturating_sub(has as usize);
        let result = if peopled < results.len() { results[peopled] } else { 0 };
        results[person] = result & has.cast_signed().wrapping_neg();
    }
}
