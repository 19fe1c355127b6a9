//! What processors do with bits in one instruction, or in many.

use super::pack::packed;
use super::sift;

/// A set of instructions.
pub(crate) trait Machine: Copy {
    /// 64 answers, each 0 or 1, as bits.
    fn bits(self, answers: &[u8; 64]) -> u64;
    /// Where 64 numbers are under a constant.
    #[inline(always)]
    fn below_short(self, numbers: &[u16; 64], c: u16) -> u64 {
        packed(self, |at| numbers[at] < c)
    }
    /// Where 64 numbers are a constant.
    #[inline(always)]
    fn is_short(self, numbers: &[u16; 64], c: u16) -> u64 {
        packed(self, |at| numbers[at] == c)
    }
    /// Where 64 small numbers are a constant.
    #[inline(always)]
    fn is_small(self, numbers: &[u8; 64], c: u8) -> u64 {
        packed(self, |at| numbers[at] == c)
    }
    /// Tells the memory that this will be read soon.
    fn ahead<T>(self, numbers: &[T]);
    /// The bits under the mask, moved together at the low end.
    fn together(self, word: u64, mask: u64) -> u64;
    /// The lowest bits, moved apart to where the mask is set.
    fn apart(self, word: u64, mask: u64) -> u64;
}

/// Something to do on a set of instructions.
pub(crate) trait Work {
    /// Does it.
    fn on(self, machine: impl Machine);
}

/// What every processor has.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plain;

impl Machine for Plain {
    /// Not every processor can be told.
    #[inline(always)]
    fn ahead<T>(self, _: &[T]) {}

    /// 8 bytes at a time: the product gathers their lowest bits in the highest byte.
    #[inline(always)]
    fn bits(self, answers: &[u8; 64]) -> u64 {
        let (eights, _) = answers.as_chunks::<8>();
        let mut word = 0;
        for (at, &eight) in eights.iter().enumerate() {
            let bits = u64::from_le_bytes(eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
            word |= bits << (8 * at);
        }
        word
    }

    #[inline(always)]
    fn together(self, word: u64, mask: u64) -> u64 {
        sift::together(word, mask)
    }

    #[inline(always)]
    fn apart(self, word: u64, mask: u64) -> u64 {
        sift::apart(word, mask)
    }
}
