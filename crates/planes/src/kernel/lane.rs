//! Reading numbers that are told, and comparing them with a constant as they lie.

use crate::kernel::Block;
use crate::kernel::pack::pack;
use crate::reckon::Against;
use crate::{Column, Day, DayColumn, Lane, Scope};

/// A column of numbers as it lies, the part of one block.
enum Told<'a> {
    One(i64),
    Codes(&'a [u8]),
    Days(&'a DayColumn),
    Wide(&'a [i64]),
    Each(&'a [i32]),
}

fn told(block: Block<'_>, scope: Scope, lane: Lane) -> Told<'_> {
    let span = block.span(scope);
    let (fact, high) = match lane {
        Lane::Low(fact) => (fact, false),
        Lane::High(fact) => (fact, true),
        Lane::TheDay => {
            return match block.batch.day() {
                Day::Same(day) => Told::One(i64::from(*day)),
                Day::Each(days) => Told::Each(days.get(span).unwrap_or(&[])),
            };
        }
    };
    match block.batch.fact(fact) {
        Column::Untold | Column::Bits(_) => Told::One(0),
        Column::Codes(it) => Told::Codes(it.codes.get(span).unwrap_or(&[])),
        Column::Days(it) => Told::Days(it),
        Column::Wide(it) => {
            let column = if high { it.high.as_ref().unwrap_or(&it.low) } else { &it.low };
            Told::Wide(column.get(span).unwrap_or(&[]))
        }
    }
}

/// Reads the numbers of a block.
#[inline(always)]
pub(crate) fn read(block: Block<'_>, scope: Scope, lane: Lane, out: &mut [i64]) {
    match told(block, scope, lane) {
        Told::One(number) => out.fill(number),
        Told::Codes(codes) => convert(out, codes),
        Told::Each(days) => convert(out, days),
        Told::Wide(numbers) => convert(out, numbers),
        Told::Days(column) => {
            let days = column.days.get(block.span(scope)).unwrap_or(&[]);
            let told = block.part(scope, &column.told);
            read_days(out, i64::from(column.base), days, told);
        }
    }
}

#[inline(always)]
fn convert<T: Copy + Into<i64>>(out: &mut [i64], numbers: &[T]) {
    for (out, &number) in out.iter_mut().zip(numbers) {
        *out = number.into();
    }
}

#[inline(always)]
fn read_days(out: &mut [i64], base: i64, days: &[u16], told: &[u64]) {
    for ((out, days), &told) in out.chunks_mut(64).zip(days.chunks(64)).zip(told) {
        for (out, &day) in out.iter_mut().zip(days) {
            *out = base.wrapping_add(i64::from(day));
        }
        if told != u64::MAX {
            for (at, out) in out.iter_mut().enumerate() {
                *out &= -((told >> at & 1) as i64);
            }
        }
    }
}

/// Compares the numbers of a block with a constant.
#[inline(always)]
pub(crate) fn against(
    block: Block<'_>,
    scope: Scope,
    against: Against,
    lane: Lane,
    c: i64,
    out: &mut [u64],
) {
    match told(block, scope, lane) {
        Told::One(number) => fill(out, against.of(number, c)),
        Told::Codes(codes) => match (against, u8::try_from(c)) {
            (Against::Below, Ok(c)) => pack(out, codes, |code| code < c),
            (Against::Below, Err(_)) => fill(out, c > 0),
            (Against::Is, Ok(c)) => pack(out, codes, |code| code == c),
            (Against::Is, Err(_)) => fill(out, false),
        },
        Told::Each(days) => match against {
            Against::Below => pack(out, days, |day| i64::from(day) < c),
            Against::Is => pack(out, days, |day| i64::from(day) == c),
        },
        Told::Wide(numbers) => match against {
            Against::Below => pack(out, numbers, |number| number < c),
            Against::Is => pack(out, numbers, |number| number == c),
        },
        Told::Days(column) => {
            let days = column.days.get(block.span(scope)).unwrap_or(&[]);
            let told = block.part(scope, &column.told);
            against_days(out, against, c.saturating_sub(i64::from(column.base)), days);
            untold_is_zero(out, told, against.of(0, c));
        }
    }
}

#[inline(always)]
fn against_days(out: &mut [u64], against: Against, c: i64, days: &[u16]) {
    match (against, u16::try_from(c)) {
        (Against::Below, Ok(c)) => pack(out, days, |day| day < c),
        (Against::Below, Err(_)) => fill(out, c > 0),
        (Against::Is, Ok(c)) => pack(out, days, |day| day == c),
        (Against::Is, Err(_)) => fill(out, false),
    }
}

#[inline(always)]
fn untold_is_zero(out: &mut [u64], told: &[u64], zero: bool) {
    for (out, told) in out.iter_mut().zip(told) {
        *out = if zero { *out | !told } else { *out & told };
    }
}

#[inline(always)]
fn fill(out: &mut [u64], so: bool) {
    out.fill(if so { u64::MAX } else { 0 });
}
