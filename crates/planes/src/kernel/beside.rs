//! Comparing two numbers that are told, as they lie.

use super::Block;
use super::lane::{Days, Told, against, told};
use super::machine::Machine;
use super::pack::{pack, pack_pairs};
use crate::reckon::{Against, Beside};
use crate::{Lane, Scope};

/// Compares two numbers that are told.
#[inline(always)]
pub(crate) fn lanes(
    machine: impl Machine,
    block: Block<'_>,
    scope: Scope,
    beside: Beside,
    lanes: (Lane, Lane),
    out: &mut [u64],
) {
    let is_less = beside == Beside::Less;
    match (told(block, scope, lanes.0), told(block, scope, lanes.1)) {
        (a, Told::One(c)) => {
            against(machine, a, if is_less { Against::Below } else { Against::Is }, c, out);
        }
        (Told::One(c), b) => turned(machine, b, is_less, c, out),
        (Told::Codes(a), Told::Codes(b)) if is_less => pack_pairs(machine, out, a, b, |a, b| a < b),
        (Told::Codes(a), Told::Codes(b)) => pack_pairs(machine, out, a, b, |a, b| a == b),
        (Told::Wide(a), Told::Wide(b)) => wide(machine, is_less, a, b, out),
        (Told::Each(a), Told::Each(b)) => wide(machine, is_less, a, b, out),
        (Told::Codes(a), Told::Wide(b)) => wide(machine, is_less, a, b, out),
        (Told::Wide(a), Told::Codes(b)) => wide(machine, is_less, a, b, out),
        (Told::Codes(a), Told::Each(b)) => wide(machine, is_less, a, b, out),
        (Told::Each(a), Told::Codes(b)) => wide(machine, is_less, a, b, out),
        (Told::Wide(a), Told::Each(b)) => wide(machine, is_less, a, b, out),
        (Told::Each(a), Told::Wide(b)) => wide(machine, is_less, a, b, out),
        (Told::Days(a), Told::Days(b)) => days(machine, is_less, a, b, out),
        (Told::Days(a), Told::Codes(b)) => left(machine, is_less, a, b, out),
        (Told::Days(a), Told::Each(b)) => left(machine, is_less, a, b, out),
        (Told::Days(a), Told::Wide(b)) => left(machine, is_less, a, b, out),
        (Told::Codes(a), Told::Days(b)) => right(machine, is_less, a, b, out),
        (Told::Each(a), Told::Days(b)) => right(machine, is_less, a, b, out),
        (Told::Wide(a), Told::Days(b)) => right(machine, is_less, a, b, out),
    }
}

/// `c < b`, or `c = b`.
#[inline(always)]
fn turned(machine: impl Machine, b: Told<'_>, is_less: bool, c: i64, out: &mut [u64]) {
    if !is_less {
        return against(machine, b, Against::Is, c, out);
    }
    match c.checked_add(1) {
        Some(next) => {
            against(machine, b, Against::Below, next, out);
            out.iter_mut().for_each(|word| *word = !*word);
        }
        None => out.fill(0),
    }
}

#[inline(always)]
fn wide<A: Copy + Into<i64>, B: Copy + Into<i64>>(
    machine: impl Machine,
    is_less: bool,
    a: &[A],
    b: &[B],
    out: &mut [u64],
) {
    if is_less {
        pack_pairs(machine, out, a, b, |a, b| a.into() < b.into());
    } else {
        pack_pairs(machine, out, a, b, |a, b| a.into() == b.into());
    }
}

/// Days of which either may not be told, and then is 0.
#[inline(always)]
fn days(machine: impl Machine, is_less: bool, a: Days<'_>, b: Days<'_>, out: &mut [u64]) {
    // Two days of a column differ by less than 2^16: beyond that the bases decide.
    let apart = b.base.saturating_sub(a.base).clamp(-70_000, 70_000) as i32;
    match (is_less, apart) {
        (true, 0) => pack_pairs(machine, out, a.days, b.days, |a, b| a < b),
        (false, 0) => pack_pairs(machine, out, a.days, b.days, |a, b| a == b),
        (true, _) => pack_pairs(machine, out, a.days, b.days, |a, b| difference(a, b) < apart),
        (false, _) => pack_pairs(machine, out, a.days, b.days, |a, b| difference(a, b) == apart),
    }
    for (at, out) in out.iter_mut().enumerate() {
        let (a, b) = (a.word(at), b.word(at));
        if a.are_told() & b.are_told() != u64::MAX {
            *out = mended(machine, is_less, a, b, *out);
        }
    }
}

/// The answers of one word, of which `both` is right where both days are told.
#[inline(always)]
fn mended(machine: impl Machine, is_less: bool, a: Days<'_>, b: Days<'_>, both: u64) -> u64 {
    let (mut of_a, mut of_b) = ([0], [0]);
    let zero = if is_less { Against::Below } else { Against::Is };
    against(machine, Told::Days(a), zero, 0, &mut of_a);
    turned(machine, Told::Days(b), is_less, 0, &mut of_b);
    let (told_a, told_b) = (a.are_told(), b.are_told());
    let neither = if is_less { 0 } else { !(told_a | told_b) };
    both & told_a & told_b | of_a[0] & told_a & !told_b | of_b[0] & told_b & !told_a | neither
}

#[inline(always)]
fn difference(a: u16, b: u16) -> i32 {
    i32::from(a).wrapping_sub(i32::from(b))
}

impl Days<'_> {
    /// Which of the first word are told.
    #[inline(always)]
    fn are_told(&self) -> u64 {
        self.told.first().copied().unwrap_or(0)
    }

    /// Those of one word.
    #[inline(always)]
    fn word(&self, at: usize) -> Self {
        let rows = at * 64..(at * 64 + 64).min(self.days.len());
        Days {
            base: self.base,
            days: self.days.get(rows).unwrap_or(&[]),
            told: self.told.get(at..at + 1).unwrap_or(&[]),
        }
    }
}

/// `a < b`, or `a = b`, of days and of any numbers.
#[inline(always)]
fn left<B: Copy + Into<i64>>(
    machine: impl Machine,
    is_less: bool,
    a: Days<'_>,
    b: &[B],
    out: &mut [u64],
) {
    each_day(machine, a, b, out, |a, b| if is_less { a < b } else { a == b });
}

#[inline(always)]
fn right<A: Copy + Into<i64>>(
    machine: impl Machine,
    is_less: bool,
    a: &[A],
    b: Days<'_>,
    out: &mut [u64],
) {
    each_day(machine, b, a, out, |b, a| if is_less { a < b } else { a == b });
}

#[inline(always)]
fn each_day<B: Copy + Into<i64>>(
    machine: impl Machine,
    a: Days<'_>,
    b: &[B],
    out: &mut [u64],
    so: impl Fn(i64, i64) -> bool + Copy,
) {
    let base = a.base;
    // The base is one of 32 bits: the sum doesn't wrap.
    pack_pairs(machine, out, a.days, b, |a, b| so(base.wrapping_add(i64::from(a)), b.into()));
    for (at, (out, &told)) in out.iter_mut().zip(a.told).enumerate() {
        if told != u64::MAX {
            let mut zero = [0];
            let rows = at * 64..(at * 64 + 64).min(b.len());
            let rows = b.get(rows).unwrap_or(&[]);
            pack(machine, &mut zero, rows, |b| so(0, b.into()));
            *out = *out & told | zero[0] & !told;
        }
    }
}
