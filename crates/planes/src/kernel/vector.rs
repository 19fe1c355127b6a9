//! Instructions on 256 bits, and those that move bits by a mask, where the processor has them.
//!
//! The only unsafe code: a [`Vector`] is made after asking the processor, so whoever holds one may
//! use these instructions. What is inlined into `on_vectors` is compiled for them, plain loops too.

use std::arch::x86_64::{
    __m256i, _MM_HINT_T0, _mm_prefetch, _mm256_cmpeq_epi8, _mm256_cmpeq_epi16, _mm256_loadu_si256,
    _mm256_max_epu16, _mm256_movemask_epi8, _mm256_packs_epi16, _mm256_permute4x64_epi64,
    _mm256_set1_epi8, _mm256_set1_epi16, _mm256_slli_epi16, _pdep_u64, _pext_u64,
};

use super::machine::{Machine, Work};

/// Bytes that come from the memory together.
const LINE: usize = 64;

/// Such a processor. Invariant: this is one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Vector(());

impl Vector {
    /// This processor, if it is one.
    pub fn here() -> Option<Vector> {
        let so = is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi1")
            && is_x86_feature_detected!("bmi2")
            && is_x86_feature_detected!("lzcnt")
            && is_x86_feature_detected!("popcnt");
        so.then_some(Vector(()))
    }

    /// Does something, compiled for this processor.
    pub fn work(self, work: impl Work) {
        // SAFETY: `self` is proof that the processor has what `on_vectors` is compiled for.
        unsafe { on_vectors(self, work) }
    }
}

#[target_feature(enable = "avx2,bmi1,bmi2,lzcnt,popcnt")]
fn on_vectors(vector: Vector, work: impl Work) {
    work.on(vector);
}

impl Machine for Vector {
    #[inline(always)]
    fn below_short(self, numbers: &[u16; 64], c: u16) -> u64 {
        // SAFETY: `self` is proof that the processor has these instructions.
        unsafe { short(numbers, c, |numbers, c| not_under(numbers, c)) ^ u64::MAX }
    }

    #[inline(always)]
    fn is_short(self, numbers: &[u16; 64], c: u16) -> u64 {
        // SAFETY: as above.
        unsafe { short(numbers, c, |numbers, c| _mm256_cmpeq_epi16(numbers, c)) }
    }

    #[inline(always)]
    fn is_small(self, numbers: &[u8; 64], c: u8) -> u64 {
        // SAFETY: as above.
        unsafe { small(numbers, c) }
    }

    #[inline(always)]
    fn ahead<T>(self, numbers: &[T]) {
        let first = numbers.as_ptr().cast::<i8>();
        let mut at = 0;
        while at < size_of_val(numbers) {
            // SAFETY: the processor may be told of any address, and this one lies in the slice.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(first.add(at)) };
            at += LINE;
        }
    }

    #[inline(always)]
    fn bits(self, answers: &[u8; 64]) -> u64 {
        // SAFETY: `self` is proof that the processor has these instructions.
        unsafe { bits(answers) }
    }

    #[inline(always)]
    fn together(self, word: u64, mask: u64) -> u64 {
        // SAFETY: as above.
        unsafe { together(word, mask) }
    }

    #[inline(always)]
    fn apart(self, word: u64, mask: u64) -> u64 {
        // SAFETY: as above.
        unsafe { apart(word, mask) }
    }
}

#[inline]
#[target_feature(enable = "avx2")]
fn bits(answers: &[u8; 64]) -> u64 {
    let half = |first: usize| {
        // SAFETY: from 0 and from 32 there are 32 bytes in 64.
        let answers = unsafe { _mm256_loadu_si256(answers.as_ptr().add(first).cast()) };
        // The lowest bit of each byte becomes its highest, which is what is gathered.
        u64::from(_mm256_movemask_epi8(_mm256_slli_epi16::<7>(answers)).cast_unsigned())
    };
    half(0) | half(32) << 32
}

/// 64 numbers of 16 bits held against a constant, 16 at a time, as bits.
#[inline]
#[target_feature(enable = "avx2")]
fn short(numbers: &[u16; 64], c: u16, held: impl Fn(__m256i, __m256i) -> __m256i) -> u64 {
    let c = _mm256_set1_epi16(c.cast_signed());
    let mut word = 0;
    for half in 0..2 {
        // SAFETY: from 0 and 32, and 16 further on, there are 16 numbers in 64.
        let (low, high) = unsafe {
            let first = numbers.as_ptr().add(32 * half);
            (_mm256_loadu_si256(first.cast()), _mm256_loadu_si256(first.add(16).cast()))
        };
        // Packing goes by halves of 128 bits; the middle two quarters change places after it.
        let bytes = _mm256_packs_epi16(held(low, c), held(high, c));
        let bytes = _mm256_permute4x64_epi64::<0b11_01_10_00>(bytes);
        word |= u64::from(_mm256_movemask_epi8(bytes).cast_unsigned()) << (32 * half);
    }
    word
}

/// Where numbers without sign are not under others: where they are the greater of both.
#[inline]
#[target_feature(enable = "avx2")]
fn not_under(numbers: __m256i, c: __m256i) -> __m256i {
    _mm256_cmpeq_epi16(_mm256_max_epu16(numbers, c), numbers)
}

/// Where 64 numbers of 8 bits are a constant.
#[inline]
#[target_feature(enable = "avx2")]
fn small(numbers: &[u8; 64], c: u8) -> u64 {
    let c = _mm256_set1_epi8(c.cast_signed());
    let half = |first: usize| {
        // SAFETY: from 0 and from 32 there are 32 bytes in 64.
        let numbers = unsafe { _mm256_loadu_si256(numbers.as_ptr().add(first).cast()) };
        u64::from(_mm256_movemask_epi8(_mm256_cmpeq_epi8(numbers, c)).cast_unsigned())
    };
    half(0) | half(32) << 32
}

#[inline]
#[target_feature(enable = "bmi2")]
fn together(word: u64, mask: u64) -> u64 {
    _pext_u64(word, mask)
}

#[inline]
#[target_feature(enable = "bmi2")]
fn apart(word: u64, mask: u64) -> u64 {
    _pdep_u64(word, mask)
}
