//! The value of the row with the first, or the last, key: when no other row has the same key, and
//! all keys are told exactly.

use std::ops::Range;

use super::block::Persons;
use super::exact::word;
use super::fold::{EndsOf, Folding};
use super::worth::Worth::{self, Absent};
use crate::Kind;

impl Folding<'_> {
    /// Whether [`Folding::alone_first`] may be asked.
    pub(super) fn is_quick(&self, persons: &Persons<'_>) -> bool {
        matches!(self.kind, Kind::First | Kind::Latest)
            && self.by.is_some_and(|by| by.is_exact())
            && self.is_sure(persons)
    }

    /// The value of the one row that comes before all others, of a person all of whose rows are
    /// told; unless that takes a closer look.
    #[inline(always)]
    pub(super) fn alone_first(&self, span: Range<usize>) -> Option<Worth> {
        let by = self.by.as_ref().filter(|_| span.len() <= 64)?;
        let mut rows = bits(span.clone(), |at| word(self.sure, at));
        if rows == 0 {
            return Some(Absent);
        }
        if rows & (rows - 1) == 0 {
            return Some(self.of.at(span.start + rows.trailing_zeros() as usize));
        }
        if rows & !bits(span.clone(), |at| by.told(at)) != 0 {
            return None;
        }
        let (mut best, mut ties) = (span.start + rows.trailing_zeros() as usize, false);
        let mut key = self.key(by, best);
        rows &= rows - 1;
        while rows != 0 {
            let row = span.start + rows.trailing_zeros() as usize;
            let other = self.key(by, row);
            ties = other == key || (ties && other > key);
            (best, key) = if other < key { (row, other) } else { (best, key) };
            rows &= rows - 1;
        }
        (!ties).then(|| self.of.at(best))
    }

    /// The key, the less the earlier the row comes.
    #[inline(always)]
    fn key(&self, by: &EndsOf<'_>, row: usize) -> i64 {
        let key = by.low.at(row);
        // Turned round, so that the greatest is the least; unlike a minus it always exists.
        if self.kind == Kind::First { key } else { !key }
    }
}

/// The bits of at most 64 positions.
#[inline(always)]
fn bits(span: Range<usize>, plane: impl Fn(usize) -> u64) -> u64 {
    let (at, shift) = (span.start / 64, span.start % 64);
    let bits = plane(at) >> shift | (plane(at + 1) << 1) << (63 - shift);
    match span.len() {
        0 => 0,
        count => bits & (u64::MAX >> (64 - count)),
    }
}
