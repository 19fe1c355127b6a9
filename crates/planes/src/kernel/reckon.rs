//! Arithmetic over the live rows of a block: 64 at a time, without branches where that is possible.

use calendar::Date;

use super::machine::Machine;
use super::{Numbers, civil};
use crate::Unit;
use crate::reckon::{Pair, Single};

/// An operation on two numbers: the results, 0 where there is none, and where that is.
#[inline(always)]
pub(crate) fn pair(
    machine: impl Machine,
    pair: Pair,
    a: Numbers<'_>,
    b: Numbers<'_>,
    out: &mut [i64],
    fails: &mut [u64],
) {
    let rows = Rows { machine, pair, a, b };
    match pair {
        Pair::Plus => rows.each(out, fails, |a, b| {
            let sum = a.wrapping_add(b);
            (sum, (a ^ sum) & (b ^ sum) < 0)
        }),
        Pair::Minus => rows.each(out, fails, |a, b| {
            let rest = a.wrapping_sub(b);
            (rest, (a ^ b) & (a ^ rest) < 0)
        }),
        Pair::Times => rows.each(out, fails, i64::overflowing_mul),
        // A sum that wraps is no day when the first number is one.
        Pair::PlusDays => rows.each(out, fails, |a, b| {
            let later = a.wrapping_add(b);
            (later, !(is_day(a) & is_day(later)))
        }),
        Pair::MinusDays => rows.each(out, fails, |a, b| {
            let earlier = a.wrapping_sub(b);
            (earlier, !(is_day(a) & is_day(earlier)))
        }),
        Pair::Between(Unit::Days) => {
            rows.each(out, fails, |a, b| (b.wrapping_sub(a), !(is_day(a) & is_day(b))))
        }
        Pair::Between(Unit::Months) => {
            rows.each_day(out, fails, day, |a, b| (civil::months(a, b), false));
        }
        Pair::Between(Unit::Years) => {
            rows.each_day(out, fails, day, |a, b| (civil::years(a, b, false), false));
        }
        Pair::Age { march } => {
            rows.each_day(out, fails, day, |a, b| (civil::years(a, b, march), b < a));
        }
        Pair::PlusMonths => rows.each_day(out, fails, months, civil::months_later),
        Pair::MinusMonths => rows.each_day(out, fails, months, |day, months| {
            civil::months_later(day, months.wrapping_neg())
        }),
        Pair::PlusScaled(..) | Pair::MinusScaled(..) | Pair::Divide(_) => {
            each_one(out, fails, |row| pair.of(a.at(row), b.at(row)));
        }
    }
}

/// An operation on one number.
#[inline(always)]
pub(crate) fn single(single: Single, a: Numbers<'_>, out: &mut [i64], fails: &mut [u64]) {
    each_one(out, fails, |row| single.of(a.at(row)));
}

#[inline(always)]
fn is_day(number: i64) -> bool {
    (Date::MIN.days() as i64 <= number) & (number <= Date::MAX.days() as i64)
}

/// The number as a day; 0, if it is none, and whether it is one.
#[inline(always)]
fn day(number: i64) -> (i32, bool) {
    let so = is_day(number);
    (if so { number as i32 } else { 0 }, so)
}

/// As many months; or more than there are.
#[inline(always)]
fn months(number: i64) -> (i32, bool) {
    (number.clamp(-200_000, 200_000) as i32, true)
}

/// The operands of an operation.
struct Rows<'a, M> {
    machine: M,
    pair: Pair,
    a: Numbers<'a>,
    b: Numbers<'a>,
}

impl<M: Machine> Rows<'_, M> {
    /// By a function that gives the result, and whether it is none.
    #[inline(always)]
    fn each(&self, out: &mut [i64], fails: &mut [u64], of: impl Fn(i64, i64) -> (i64, bool)) {
        self.chunks(out, fails, |a, b, out, failing| {
            for at in 0..64 {
                let (result, fails) = of(a[at], b[at]);
                out[at] = if fails { 0 } else { result };
                failing[at] = u8::from(fails);
            }
        });
    }

    /// By a function of a day, and of another day or a number of months.
    #[inline(always)]
    fn each_day(
        &self,
        out: &mut [i64],
        fails: &mut [u64],
        second: impl Fn(i64) -> (i32, bool),
        of: impl Fn(i32, i32) -> (i32, bool),
    ) {
        self.chunks(out, fails, |a, b, out, failing| {
            let (mut x, mut y, mut fit) = ([0; 64], [0; 64], [0; 64]);
            for at in 0..64 {
                let ((first, is_first), (next, is_next)) = (day(a[at]), second(b[at]));
                (x[at], y[at]) = (first, next);
                fit[at] = i32::from(is_first & is_next);
            }
            for at in 0..64 {
                let (result, fails) = of(x[at], y[at]);
                fit[at] &= i32::from(!fails);
                x[at] = result & fit[at].wrapping_neg();
            }
            for at in 0..64 {
                out[at] = i64::from(x[at]);
                failing[at] = u8::from(fit[at] == 0);
            }
        });
    }

    #[inline(always)]
    fn chunks(
        &self,
        out: &mut [i64],
        fails: &mut [u64],
        of: impl Fn(&[i64; 64], &[i64; 64], &mut [i64; 64], &mut [u8; 64]),
    ) {
        let (same_a, same_b) = (self.a.same(), self.b.same());
        let (whole, rest) = out.as_chunks_mut::<64>();
        for ((at, out), fails) in whole.iter_mut().enumerate().zip(fails.iter_mut()) {
            let mut failing = [0; 64];
            of(self.a.chunk(at, &same_a), self.b.chunk(at, &same_b), out, &mut failing);
            *fails = self.machine.bits(&failing);
        }
        let fails = fails.get_mut(whole.len()..).unwrap_or(&mut []);
        few(self.pair, (self.a, self.b), whole.len() * 64, rest, fails);
    }
}

/// Few rows, one by one.
#[inline(never)]
fn few(
    pair: Pair,
    (a, b): (Numbers<'_>, Numbers<'_>),
    from: usize,
    out: &mut [i64],
    fails: &mut [u64],
) {
    each_one(out, fails, |row| pair.of(a.at(from + row), b.at(from + row)));
}

/// By a function of the row.
#[inline(always)]
fn each_one(out: &mut [i64], fails: &mut [u64], of: impl Fn(usize) -> Option<i64>) {
    for ((chunk, out), fails) in out.chunks_mut(64).enumerate().zip(fails) {
        let mut failing = 0;
        for (at, out) in out.iter_mut().enumerate() {
            let result = of(chunk * 64 + at);
            failing |= u64::from(result.is_none()) << at;
            *out = result.unwrap_or(0);
        }
        *fails = failing;
    }
}
