//! Reading numbers that are told, and comparing them with a constant as they lie.

use super::Block;
use super::machine::Machine;
use super::pack::{pack, pack_whole};
use crate::reckon::Against;
use crate::{Column, Day, Lane, Scope};

/// A column of numbers as it lies, the part of one block.
#[derive(Clone, Copy)]
pub(crate) enum Told<'a> {
    One(i64),
    Codes(&'a [u8]),
    Days(Days<'a>),
    Wide(&'a [i64]),
    Each(&'a [i32]),
}

/// Days after a first one, where they are told.
#[derive(Clone, Copy)]
pub(crate) struct Days<'a> {
    pub base: i64,
    pub days: &'a [u16],
    pub told: &'a [u64],
}

/// The numbers of a block as they lie.
#[inline(always)]
pub(crate) fn told(block: Block<'_>, scope: Scope, lane: Lane) -> Told<'_> {
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
        Column::Days(it) => Told::Days(Days {
            base: i64::from(it.base),
            days: it.days.get(span).unwrap_or(&[]),
            told: block.part(scope, &it.told),
        }),
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
        Told::Days(it) => read_days(out, it),
    }
}

#[inline(always)]
fn convert<T: Copy + Into<i64>>(out: &mut [i64], numbers: &[T]) {
    for (out, &number) in out.iter_mut().zip(numbers) {
        *out = number.into();
    }
}

#[inline(always)]
fn read_days(out: &mut [i64], Days { base, days, told }: Days<'_>) {
    let ((whole, rest), (days, last)) = (out.as_chunks_mut::<64>(), days.as_chunks::<64>());
    let count = whole.len().min(days.len()).min(told.len());
    for at in 0..count {
        read_word(&mut whole[at], base, &days[at], told[at]);
    }
    read_word(rest, base, last, told.get(count).copied().unwrap_or(0));
}

#[inline(always)]
fn read_word(out: &mut [i64], base: i64, days: &[u16], told: u64) {
    for (out, &day) in out.iter_mut().zip(days) {
        // The base is one of 32 bits.
        *out = base.wrapping_add(i64::from(day));
    }
    if told != u64::MAX {
        for (at, out) in out.iter_mut().enumerate() {
            *out &= ((told >> (at % 64) & 1) as i64).wrapping_neg();
        }
    }
}

/// Compares the numbers of a block with a constant.
#[inline(always)]
pub(crate) fn against(
    machine: impl Machine,
    told: Told<'_>,
    against: Against,
    c: i64,
    out: &mut [u64],
) {
    match told {
        Told::One(number) => fill(out, against.of(number, c)),
        Told::Codes(codes) => match (against, u8::try_from(c)) {
            (Against::Below, Ok(c)) => pack(machine, out, codes, |code| code < c),
            (Against::Is, Ok(c)) => {
                pack_whole(out, codes, |it| machine.is_small(it, c), |code| code == c);
            }
            (_, Err(_)) => fill(out, against == Against::Below && c > 0),
        },
        Told::Each(days) => match (against, i32::try_from(c)) {
            (Against::Below, Ok(c)) => pack(machine, out, days, |day| day < c),
            (Against::Is, Ok(c)) => pack(machine, out, days, |day| day == c),
            (_, Err(_)) => fill(out, against == Against::Below && c > 0),
        },
        Told::Wide(numbers) => match against {
            Against::Below => pack(machine, out, numbers, |number| number < c),
            Against::Is => pack(machine, out, numbers, |number| number == c),
        },
        Told::Days(it) => {
            against_days(machine, out, against, c.saturating_sub(it.base), it.days);
            untold_is_zero(out, it.told, against.of(0, c));
        }
    }
}

#[inline(always)]
fn against_days(machine: impl Machine, out: &mut [u64], against: Against, c: i64, days: &[u16]) {
    match (against, u16::try_from(c)) {
        (Against::Below, Ok(c)) => {
            pack_whole(out, days, |it| machine.below_short(it, c), |day| day < c);
        }
        (Against::Is, Ok(c)) => {
            pack_whole(out, days, |it| machine.is_short(it, c), |day| day == c);
        }
        (_, Err(_)) => fill(out, against == Against::Below && c > 0),
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
