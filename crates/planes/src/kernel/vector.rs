//! Instructions on 256 bits, and those that move bits by a mask, where the processor has them.
//!
//! The only unsafe code: a [`Vector`] is made after asking the processor, so whoever holds one may
//! use these instructions. What is inlined into `on_vectors` is compiled for them, plain loops too.

use std::arch::x86_64::{
    _mm256_loadu_si256, _mm256_movemask_epi8, _mm256_slli_epi16, _pdep_u64, _pext_u64,
};

use super::machine::{Machine, Work};

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
