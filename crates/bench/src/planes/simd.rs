//! The same comparisons in vectors of 256 and of 512 bits.
//!
//! A value of these types exists only on a machine that has the vectors; that is all the `unsafe` here rests on.
#![cfg(target_arch = "x86_64")]
#![expect(
    unsafe_code,
    reason = "vectors are read by address; no safe way packs comparisons into words as well"
)]

use std::arch::x86_64::*;

use super::lanes::{Job, Lanes, Sets};

/// 256 bits. Invariant: the machine has AVX2, and BMI2 and POPCNT beside it.
#[derive(Clone, Copy, Debug)]
pub struct Avx2(());

/// 512 bits. Invariant: the machine has AVX-512 F, BW and VL, and what [`Avx2`] stands for.
#[derive(Clone, Copy, Debug)]
pub struct Avx512(());

impl Avx2 {
    /// Nothing on a machine without.
    pub fn here() -> Option<Avx2> {
        let has = is_x86_feature_detected!("avx2")
            && is_x86_feature_detected!("bmi2")
            && is_x86_feature_detected!("popcnt");
        has.then_some(Avx2(()))
    }

    /// Runs with these vectors allowed everywhere within.
    pub fn run(self, job: impl Job) {
        #[target_feature(enable = "avx2,bmi2,popcnt")]
        fn within(lanes: Avx2, job: impl Job) {
            job.run(lanes);
        }
        // SAFETY: by the invariant the machine has them.
        unsafe { within(self, job) }
    }
}

impl Avx512 {
    /// Nothing on a machine without.
    pub fn here() -> Option<Avx512> {
        let has = Avx2::here().is_some()
            && is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512bw")
            && is_x86_feature_detected!("avx512vl");
        has.then_some(Avx512(()))
    }

    /// Runs with these vectors allowed everywhere within.
    pub fn run(self, job: impl Job) {
        #[target_feature(enable = "avx512f,avx512bw,avx512vl,avx2,bmi2,popcnt")]
        fn within(lanes: Avx512, job: impl Job) {
            job.run(lanes);
        }
        // SAFETY: by the invariant the machine has them.
        unsafe { within(self, job) }
    }
}

/// 32 rows of 16-bit comparisons, as bits.
macro_rules! pack256 {
    ($first:expr, $second:expr) => {{
        // Packing works within halves of 128 bits; the permutation puts the quarters back in order.
        let bytes = _mm256_permute4x64_epi64::<0b11_01_10_00>(_mm256_packs_epi16($first, $second));
        u64::from(_mm256_movemask_epi8(bytes) as u32)
    }};
}

/// Fetches every line of 64 bytes of a slice.
macro_rules! fetch {
    ($of:expr) => {{
        let start = $of.as_ptr().cast::<i8>();
        let mut at = 0;
        while at < size_of_val($of) {
            // SAFETY: a place within the slice; fetching reads nothing.
            unsafe { _mm_prefetch::<_MM_HINT_T0>(start.add(at)) };
            at += 64;
        }
    }};
}

/// The vector at this place of an array.
macro_rules! load {
    (256, $array:expr, $at:expr) => {
        _mm256_loadu_si256($array.as_ptr().cast::<__m256i>().add($at))
    };
    (512, $array:expr, $at:expr) => {
        _mm512_loadu_si512($array.as_ptr().cast::<__m512i>().add($at))
    };
}

impl Lanes for Avx2 {
    #[inline(always)]
    fn gathered(self, bits: u64, mask: u64) -> u64 {
        // SAFETY: the machine has BMI2.
        unsafe { _pext_u64(bits, mask) }
    }

    #[inline(always)]
    fn scattered(self, bits: u64, mask: u64) -> u64 {
        // SAFETY: the machine has BMI2.
        unsafe { _pdep_u64(bits, mask) }
    }

    #[inline(always)]
    fn soon<T>(self, of: &[T]) {
        fetch!(of);
    }

    #[inline(always)]
    fn until(self, days: &[u16; 64], last: u16) -> u64 {
        macro_rules! quarter {
            ($at:expr, $last:expr) => {{
                let days = load!(256, days, $at);
                _mm256_cmpeq_epi16(_mm256_min_epu16(days, $last), days)
            }};
        }
        // SAFETY: the machine has AVX2; four vectors of 16 days are the 64 of the array.
        unsafe {
            let last = _mm256_set1_epi16(last as i16);
            let low = pack256!(quarter!(0, last), quarter!(1, last));
            low | pack256!(quarter!(2, last), quarter!(3, last)) << 32
        }
    }

    #[inline(always)]
    fn ordered(self, a: &[u16; 64], b: &[u16; 64], later: u16) -> u64 {
        macro_rules! quarter {
            ($at:expr, $later:expr) => {{
                let (a, b) = (load!(256, a, $at), load!(256, b, $at));
                _mm256_cmpeq_epi16(_mm256_min_epu16(a, _mm256_adds_epu16(b, $later)), a)
            }};
        }
        // SAFETY: as above, for both arrays.
        unsafe {
            let later = _mm256_set1_epi16(later as i16);
            let low = pack256!(quarter!(0, later), quarter!(1, later));
            low | pack256!(quarter!(2, later), quarter!(3, later)) << 32
        }
    }

    #[inline(always)]
    fn sets<const MANY: usize>(self, codes: &[u8; 64], sets: &Sets) -> [u64; MANY] {
        let mut words = [0; MANY];
        // SAFETY: the machine has AVX2; two vectors of 32 codes are the 64 of the array, and the table has 16 bytes.
        unsafe {
            let table = _mm256_broadcastsi128_si256(_mm_loadu_si128(sets.0.as_ptr().cast()));
            let low = _mm256_shuffle_epi8(table, load!(256, codes, 0));
            let high = _mm256_shuffle_epi8(table, load!(256, codes, 1));
            for (set, word) in words.iter_mut().enumerate() {
                // The bit of the set goes to the top of its byte, which is what the mask is made of.
                let up = _mm_cvtsi32_si128(7 - set as i32);
                let low = _mm256_movemask_epi8(_mm256_sll_epi16(low, up)) as u32;
                let high = _mm256_movemask_epi8(_mm256_sll_epi16(high, up)) as u32;
                *word = u64::from(low) | u64::from(high) << 32;
            }
        }
        words
    }
}

impl Lanes for Avx512 {
    #[inline(always)]
    fn gathered(self, bits: u64, mask: u64) -> u64 {
        // SAFETY: the machine has BMI2.
        unsafe { _pext_u64(bits, mask) }
    }

    #[inline(always)]
    fn scattered(self, bits: u64, mask: u64) -> u64 {
        // SAFETY: the machine has BMI2.
        unsafe { _pdep_u64(bits, mask) }
    }

    #[inline(always)]
    fn soon<T>(self, of: &[T]) {
        fetch!(of);
    }

    #[inline(always)]
    fn until(self, days: &[u16; 64], last: u16) -> u64 {
        // SAFETY: the machine has AVX-512 BW; two vectors of 32 days are the 64 of the array.
        unsafe {
            let last = _mm512_set1_epi16(last as i16);
            let low = _mm512_cmple_epu16_mask(load!(512, days, 0), last);
            let high = _mm512_cmple_epu16_mask(load!(512, days, 1), last);
            u64::from(low) | u64::from(high) << 32
        }
    }

    #[inline(always)]
    fn ordered(self, a: &[u16; 64], b: &[u16; 64], later: u16) -> u64 {
        // SAFETY: as above, for both arrays.
        unsafe {
            let later = _mm512_set1_epi16(later as i16);
            let (low, high) = (load!(512, b, 0), load!(512, b, 1));
            let low = _mm512_cmple_epu16_mask(load!(512, a, 0), _mm512_adds_epu16(low, later));
            let high = _mm512_cmple_epu16_mask(load!(512, a, 1), _mm512_adds_epu16(high, later));
            u64::from(low) | u64::from(high) << 32
        }
    }

    #[inline(always)]
    fn sets<const MANY: usize>(self, codes: &[u8; 64], sets: &Sets) -> [u64; MANY] {
        let mut words = [0; MANY];
        // SAFETY: the machine has AVX-512 BW; one vector of 64 codes is the array, and the table has 16 bytes.
        unsafe {
            let table = _mm512_broadcast_i32x4(_mm_loadu_si128(sets.0.as_ptr().cast()));
            let of = _mm512_shuffle_epi8(table, load!(512, codes, 0));
            for (set, word) in words.iter_mut().enumerate() {
                *word = _mm512_test_epi8_mask(of, _mm512_set1_epi8(1 << set));
            }
        }
        words
    }
}
