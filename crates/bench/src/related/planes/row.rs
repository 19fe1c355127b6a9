//! Conditions of 64 rows of a relation.

use crate::planes::{Lanes, Plane, Sets};
use crate::population::{Codes, Columns, Days};

/// The 64 days of a word.
#[inline(always)]
pub(super) fn chunk(days: &[u16], word: usize) -> &[u16; 64] {
    days[word * 64..].first_chunk().expect("days are spread over whole words")
}

/// Conditions of 64 rows.
pub(super) struct Rows<'c, L> {
    pub(super) lanes: L,
    pub(super) columns: &'c Columns,
}

impl<L: Lanes> Rows<'_, L> {
    #[inline(always)]
    pub(super) fn so(&self, field: usize, word: usize) -> Plane<1> {
        Plane { yes: [self.columns.yes[field][word]], no: [self.columns.no[field][word]] }
    }

    #[inline(always)]
    pub(super) fn until(&self, date: usize, last: u16, word: usize) -> Plane<1> {
        let Days { told, day } = &self.columns.days[date];
        Plane::told([self.lanes.until(chunk(day, word), last)], &[told[word]])
    }

    #[inline(always)]
    pub(super) fn from(&self, date: usize, first: u16, word: usize) -> Plane<1> {
        !self.until(date, first - 1, word)
    }

    /// The spread day, which is one late, is this one or before, with so many days added to this one.
    #[inline(always)]
    pub(super) fn before(
        &self,
        date: usize,
        spread: &[u16; 64],
        later: u16,
        word: usize,
    ) -> Plane<1> {
        let Days { told, day } = &self.columns.days[date];
        let passed = self.lanes.ordered(spread, chunk(day, word), later);
        Plane::told([passed], &[told[word] & !self.lanes.until(spread, 0)])
    }

    #[inline(always)]
    pub(super) fn sets<const MANY: usize>(
        &self,
        choice: usize,
        sets: &Sets,
        word: usize,
    ) -> [Plane<1>; MANY] {
        let Codes { told, code } = &self.columns.codes[choice];
        let code = code[word * 64..].first_chunk().expect("columns are whole words");
        let (of, mut planes) = (self.lanes.sets::<MANY>(code, sets), [Plane::UNKNOWN; MANY]);
        for set in 0..MANY {
            planes[set] = Plane::told([of[set]], &[told[word]]);
        }
        planes
    }
}
