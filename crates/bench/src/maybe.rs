//! What one person at a time is reckoned with: yes, no or not known, by strong Kleene.

use std::ops::{BitAnd, BitOr, Not};

/// Yes, no, or nobody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Maybe(pub Option<bool>);

impl BitAnd for Maybe {
    type Output = Maybe;
    #[inline(always)]
    fn bitand(self, other: Maybe) -> Maybe {
        match (self.0, other.0) {
            (Some(false), _) | (_, Some(false)) => Maybe(Some(false)),
            (Some(true), Some(true)) => Maybe(Some(true)),
            _ => Maybe(None),
        }
    }
}

impl BitOr for Maybe {
    type Output = Maybe;
    #[inline(always)]
    fn bitor(self, other: Maybe) -> Maybe {
        match (self.0, other.0) {
            (Some(true), _) | (_, Some(true)) => Maybe(Some(true)),
            (Some(false), Some(false)) => Maybe(Some(false)),
            _ => Maybe(None),
        }
    }
}

impl Not for Maybe {
    type Output = Maybe;
    #[inline(always)]
    fn not(self) -> Maybe {
        Maybe(self.0.map(|so| !so))
    }
}

/// A condition as told.
#[inline(always)]
pub fn so(known: Option<bool>) -> Maybe {
    Maybe(known)
}

/// A test of a day.
#[inline(always)]
pub fn day(known: Option<u16>, test: impl Fn(u16) -> bool) -> Maybe {
    Maybe(known.map(test))
}

/// A test of two days.
#[inline(always)]
pub fn days(a: Option<u16>, b: Option<u16>, test: impl Fn(u16, u16) -> bool) -> Maybe {
    Maybe(a.zip(b).map(|(a, b)| test(a, b)))
}

/// One of these.
#[inline(always)]
pub fn one_of(known: Option<u8>, of: &[u8]) -> Maybe {
    Maybe(known.map(|code| of.contains(&code)))
}
