//! What one person at a time is reckoned with: yes, no or not known, by strong Kleene.

use std::ops::{BitAnd, BitOr, Not};

/// Yes, no, or nobody knows: one bit each for yes and no, so that nothing branches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Maybe(u8);

impl Maybe {
    /// Surely so.
    pub const YES: Maybe = Maybe(1);
    /// Surely not so.
    pub const NO: Maybe = Maybe(2);
    /// Nobody knows.
    pub const UNKNOWN: Maybe = Maybe(0);

    /// Known yes, known no; not both.
    #[inline(always)]
    pub fn of(yes: bool, no: bool) -> Maybe {
        Maybe(u8::from(yes) | u8::from(no) << 1)
    }

    /// 1 when it is known to be so.
    #[inline(always)]
    pub fn yes(self) -> u64 {
        u64::from(self.0 & 1)
    }

    /// 1 when it is known not to be so.
    #[inline(always)]
    pub fn no(self) -> u64 {
        u64::from(self.0 >> 1)
    }

    /// What is known.
    #[inline(always)]
    pub fn known(self) -> Option<bool> {
        if self == Maybe::UNKNOWN { None } else { Some(self == Maybe::YES) }
    }
}

impl From<Option<bool>> for Maybe {
    #[inline(always)]
    fn from(known: Option<bool>) -> Maybe {
        match known {
            Some(true) => Maybe::YES,
            Some(false) => Maybe::NO,
            None => Maybe::UNKNOWN,
        }
    }
}

impl BitAnd for Maybe {
    type Output = Maybe;
    #[inline(always)]
    fn bitand(self, other: Maybe) -> Maybe {
        Maybe((self.0 & other.0 & 1) | ((self.0 | other.0) & 2))
    }
}

impl BitOr for Maybe {
    type Output = Maybe;
    #[inline(always)]
    fn bitor(self, other: Maybe) -> Maybe {
        Maybe(((self.0 | other.0) & 1) | (self.0 & other.0 & 2))
    }
}

impl Not for Maybe {
    type Output = Maybe;
    #[inline(always)]
    fn not(self) -> Maybe {
        Maybe(self.0 >> 1 | (self.0 & 1) << 1)
    }
}

/// A condition as told.
#[inline(always)]
pub fn so(known: Option<bool>) -> Maybe {
    Maybe::from(known)
}

/// A test of a day.
#[inline(always)]
pub fn day(known: Option<u16>, test: impl Fn(u16) -> bool) -> Maybe {
    Maybe::from(known.map(test))
}

/// A test of two days.
#[inline(always)]
pub fn days(a: Option<u16>, b: Option<u16>, test: impl Fn(u16, u16) -> bool) -> Maybe {
    Maybe::from(a.zip(b).map(|(a, b)| test(a, b)))
}

/// One of these.
#[inline(always)]
pub fn one_of(known: Option<u8>, of: &[u8]) -> Maybe {
    Maybe::from(known.map(|code| of.contains(&code)))
}
