//! Answers of one row each, packed 64 a word.

/// The answers for each number.
#[inline(always)]
pub(crate) fn pack<T: Copy>(out: &mut [u64], numbers: &[T], so: impl Fn(T) -> bool + Copy) {
    for (word, numbers) in out.iter_mut().zip(numbers.chunks(64)) {
        *word = match numbers.as_array::<64>() {
            Some(numbers) => packed(|at| so(numbers[at])),
            None => gathered(numbers.iter().map(|&number| so(number))),
        };
    }
}

/// The answers for each pair of numbers.
#[inline(always)]
pub(crate) fn pack_pairs<T: Copy>(
    out: &mut [u64],
    a: &[T],
    b: &[T],
    so: impl Fn(T, T) -> bool + Copy,
) {
    for ((word, a), b) in out.iter_mut().zip(a.chunks(64)).zip(b.chunks(64)) {
        *word = match (a.as_array::<64>(), b.as_array::<64>()) {
            (Some(a), Some(b)) => packed(|at| so(a[at], b[at])),
            _ => gathered(a.iter().zip(b).map(|(&a, &b)| so(a, b))),
        };
    }
}

/// 64 answers as bytes, then 8 bytes at a time as bits: both loops become vector instructions.
#[inline(always)]
fn packed(so: impl Fn(usize) -> bool) -> u64 {
    let mut bytes = [0_u8; 64];
    for (at, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from(so(at));
    }
    let (eights, _) = bytes.as_chunks::<8>();
    let mut word = 0;
    for (at, &eight) in eights.iter().enumerate() {
        let bits = u64::from_le_bytes(eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        word |= bits << (8 * at);
    }
    word
}

#[inline(always)]
fn gathered(answers: impl Iterator<Item = bool>) -> u64 {
    answers.take(64).enumerate().fold(0, |word, (at, so)| word | u64::from(so) << at)
}
