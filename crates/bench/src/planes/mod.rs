//! What the plane loops are made of: known yes and known no for 64 people a word, some words at once.
//!
//! [`Plane`] is the logic; [`Lanes`] turns days and codes into bits, in the widest way the machine has.

mod lanes;
mod simd;

pub use lanes::{Job, Lanes, Plain, Sets};
#[cfg(target_arch = "x86_64")]
pub use simd::{Avx2, Avx512};

use std::ops::{BitAnd, BitOr, Not};

/// N words, each from its place.
///
/// A loop and no `array::from_fn`: a closure is compiled without the vectors of the function that calls it.
macro_rules! words {
    ($at:ident => $word:expr) => {{
        let mut words = [0_u64; N];
        for $at in 0..N {
            words[$at] = $word;
        }
        words
    }};
}
pub(crate) use words;

/// Yes, no or not known for 64 × N people, by strong Kleene.
#[derive(Clone, Copy, Debug)]
pub struct Plane<const N: usize> {
    /// Known yes.
    pub yes: [u64; N],
    /// Known no.
    pub no: [u64; N],
}

impl<const N: usize> Plane<N> {
    /// What is so of those of whom it is told.
    #[inline(always)]
    pub fn told(so: [u64; N], told: &[u64; N]) -> Plane<N> {
        Plane { yes: words!(at => so[at] & told[at]), no: words!(at => !so[at] & told[at]) }
    }

    /// Where it isn't known: all of it.
    pub const UNKNOWN: Plane<N> = Plane { yes: [0; N], no: [0; N] };
}

impl<const N: usize> BitAnd for Plane<N> {
    type Output = Plane<N>;
    #[inline(always)]
    fn bitand(self, other: Plane<N>) -> Plane<N> {
        Plane {
            yes: words!(at => self.yes[at] & other.yes[at]),
            no: words!(at => self.no[at] | other.no[at]),
        }
    }
}

impl<const N: usize> BitOr for Plane<N> {
    type Output = Plane<N>;
    #[inline(always)]
    fn bitor(self, other: Plane<N>) -> Plane<N> {
        Plane {
            yes: words!(at => self.yes[at] | other.yes[at]),
            no: words!(at => self.no[at] & other.no[at]),
        }
    }
}

impl<const N: usize> Not for Plane<N> {
    type Output = Plane<N>;
    #[inline(always)]
    fn not(self) -> Plane<N> {
        Plane { yes: self.no, no: self.yes }
    }
}
