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
    let (whole, rest) = numbers.as_chunks::<64>();
    let count = whole.len().min(out.len());
    let (words, after) = out.split_at_mut(count);
    for (word, numbers) in words.iter_mut().zip(whole) {
        *word = packed(machine, |at| so(numbers[at]));
    }
    if let Some(word) = after.first_mut().filter(|_| !rest.is_empty()) {
        *word = gathered(rest.len(), |at| so(rest[at]));
    }
}

/// The answers for each 64 numbers, made by `whole`; for the last, if they are fewer, by `so`.
#[inline(always)]
pub(crate) fn pack_whole<T: Copy>(
    out: &mut [u64],
    numbers: &[T],
    whole: impl Fn(&[T; 64]) -> u64,
    so: impl Fn(T) -> bool,
) {
    let (wholes, rest) = numbers.as_chunks::<64>();
    let words = out.len().min(wholes.len());
    for at in 0..words {
        out[at] = whole(&wholes[at]);
    }
    if let Some(word) = out.get_mut(words)
        && !rest.is_empty()
    {
        *word = gathered(rest.len(), |at| so(rest[at]));
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
    let ((whole_a, rest_a), (whole_b, rest_b)) = (a.as_chunks::<64>(), b.as_chunks::<64>());
    let count = whole_a.len().min(whole_b.len()).min(out.len());
    let (words, after) = out.split_at_mut(count);
    for ((word, a), b) in words.iter_mut().zip(whole_a).zip(whole_b) {
        *word = packed(machine, |at| so(a[at], b[at]));
    }
    let rest = rest_a.len().min(rest_b.len());
    if let Some(word) = after.first_mut().filter(|_| rest > 0) {
        *word = gathered(rest, |at| so(rest_a[at], rest_b[at]));
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

/// Fewer than 64 answers.
#[inline(always)]
fn gathered(count: usize, so: impl Fn(usize) -> bool) -> u64 {
    let mut word = 0;
    for at in 0..count {
        word |= u64::from(so(at)) << (at % 64);
    }
    word
}
