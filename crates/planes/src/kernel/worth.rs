//! What a row, or a person's rows together, come to.

/// A value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Worth {
    /// Not known.
    Unknown,
    /// Not there.
    Absent,
    /// Too large to hold.
    Overflow,
    /// One of several that differ.
    Tie,
    /// There, between these ends as far as known.
    There(Option<i64>, Option<i64>),
}

use Worth::{Absent, Overflow, There, Tie, Unknown};

impl Worth {
    /// The least it can be, if known.
    pub fn low(self) -> Option<i64> {
        if let There(low, _) = self { low } else { None }
    }

    /// The most it can be, if known.
    pub fn high(self) -> Option<i64> {
        if let There(_, high) = self { high } else { None }
    }

    /// What it is, if that is known exactly.
    pub fn exact(self) -> Option<i64> {
        match self {
            There(Some(low), Some(high)) if low == high => Some(low),
            _ => None,
        }
    }

    /// Whether it isn't known what it is.
    pub fn is_open(self) -> bool {
        self != Absent && self.exact().is_none()
    }

    /// Whether it surely comes before the other.
    pub fn before(self, other: Worth) -> bool {
        self.high().zip(other.low()).is_some_and(|(high, low)| high < low)
    }

    /// Whether they are surely different.
    pub fn differs(self, other: Worth) -> bool {
        match (self, other) {
            (Absent, There(..)) | (There(..), Absent) => true,
            _ => self.before(other) || other.before(self),
        }
    }

    /// Sets the bits of a person in a word of each plane, in the order of `FoldPlane::ALL`.
    #[inline(always)]
    pub fn put(self, at: usize, word: &mut [u64; 6]) {
        let bits: u64 = match self {
            Unknown => 0,
            Absent => 0b10,
            Overflow => 0b1_0000,
            Tie => 0b10_0000,
            There(low, high) => 1 | u64::from(low.is_some()) << 2 | u64::from(high.is_some()) << 3,
        };
        for (part, word) in word.iter_mut().enumerate() {
            *word |= (bits >> part & 1) << at;
        }
    }

    /// Ends added up; what may overflow isn't known.
    pub fn plus(self, other: Worth) -> Worth {
        match (self, other) {
            (Absent, _) | (_, Absent) => Absent,
            (Unknown, _) | (_, Unknown) => Unknown,
            (Overflow | Tie, _) | (_, Overflow | Tie) => Overflow,
            (There(..), There(..)) => match (self.exact(), other.exact()) {
                (Some(a), Some(b)) => {
                    a.checked_add(b).map_or(Overflow, |sum| There(Some(sum), Some(sum)))
                }
                _ => self.plus_ends(other),
            },
        }
    }

    fn plus_ends(self, other: Worth) -> Worth {
        let low = self.low().zip(other.low()).map(|(a, b)| a.checked_add(b));
        let high = self.high().zip(other.high()).map(|(a, b)| a.checked_add(b));
        if low == Some(None) || high == Some(None) {
            return Unknown;
        }
        There(low.flatten(), high.flatten())
    }
}
