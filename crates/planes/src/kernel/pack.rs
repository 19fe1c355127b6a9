//! Answers of one row each, packed 64 a word.

use super::machine::Machine;

/// The answers for each number.
#[inline(always)]
pub(crate) fn pack<T: Copy>(
    machine: impl Machine,
    out: &mut [u64],
    numbers: &[T],
    so: impl Fn(T) -> bool + Copy,
) {
    for (word, numbers) in out.iter_mut().zip(numbers.chunks(64)) {
        *word = match numbers.as_array::<64>() {
            Some(numbers) => packed(machine, |at| so(numbers[at])),
            None => gathered(numbers.iter().map(|&number| so(number))),
        };
    }
}

/// The answers for each pair of numbers.
#[inline(always)]
pub(crate) fn pack_pairs<T: Copy, U: Copy>(
    machine: impl Machine,
    out: &mut [u64],
    a: &[T],
    b: &[U],
    so: impl Fn(T, U) -> bool + Copy,
) {
    for ((word, a), b) in out.iter_mut().zip(a.chunks(64)).zip(b.chunks(64)) {
        *word = match (a.as_array::<64>(), b.as_array::<64>()) {
            (Some(a), Some(b)) => packed(machine, |at| so(a[at], b[at])),
            _ => gathered(a.iter().zip(b).map(|(&a, &b)| so(a, b))),
        };
    }
}

/// 64 answers as bytes, then as bits: both become vector instructions.
#[inline(always)]
pub(crate) fn packed(machine: impl Machine, so: impl Fn(usize) -> bool) -> u64 {
    let mut answers = [0_u8; 64];
    for (at, answer) in answers.iter_mut().enumerate() {
        *answer = u8::from(so(at));
    }
    machine.bits(&answers)
}

#[inline(always)]
fn gathered(answers: impl Iterator<Item = bool>) -> u64 {
    answers.take(64).enumerate().fold(0, |word, (at, so)| word | u64::from(so) << at)
}
