//! One block of a batch: where its rows lie.

use std::ops::Range;

use crate::batch::{low_bits, words};
use crate::{Batch, Scope};

/// A block of at most 1,024 people, with the rows of their relations.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Block<'a> {
    pub batch: &'a Batch,
    pub at: usize,
}

/// The rows of one relation in a block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Persons<'a> {
    /// Where the rows of each person begin, counted in the batch, and where the last one's end.
    pub starts: &'a [u32],
    /// The first row of each person with rows.
    pub first: &'a [u64],
    /// The last row of each person with rows.
    pub last: &'a [u64],
    /// The people with rows.
    pub peopled: &'a [u64],
}

impl<'a> Block<'a> {
    /// The positions that stand for a row.
    #[inline(always)]
    pub fn span(self, scope: Scope) -> Range<usize> {
        self.batch.span(scope, self.at)
    }

    /// How many rows there are.
    #[inline(always)]
    pub fn live(self, scope: Scope) -> usize {
        self.span(scope).len()
    }

    /// How many words a plane has.
    #[inline(always)]
    pub fn words(self, scope: Scope) -> usize {
        words(self.live(scope))
    }

    /// The words of a plane of the whole batch that are of this block.
    #[inline(always)]
    pub fn word_span(self, scope: Scope) -> Range<usize> {
        let span = self.span(scope);
        span.start / 64..span.start / 64 + words(span.len())
    }

    /// The part of a plane of the whole batch that is of this block.
    #[inline(always)]
    pub fn part(self, scope: Scope, plane: &'a [u64]) -> &'a [u64] {
        plane.get(self.word_span(scope)).unwrap_or(&[])
    }

    /// The bits of the last word that stand for a row.
    pub fn last_bits(self, scope: Scope) -> u64 {
        match self.live(scope) % 64 {
            0 => u64::MAX,
            over => low_bits(over),
        }
    }

    /// Whose rows the rows of the relation are.
    pub fn persons(self, relation: u32) -> Persons<'a> {
        let Some(it) = self.batch.relation(relation) else {
            return Persons { starts: &[], first: &[], last: &[], peopled: &[] };
        };
        let rows = Scope::Rows(relation);
        Persons {
            starts: it.starts_of_block(self.at),
            first: self.part(rows, it.first()),
            last: self.part(rows, it.last()),
            peopled: self.part(Scope::People, it.peopled()),
        }
    }
}

impl Persons<'_> {
    /// The rows of each person, counted in the block.
    pub fn spans(&self) -> impl Iterator<Item = Range<usize>> + '_ {
        let base = self.starts.first().copied().unwrap_or(0);
        let local = move |at: u32| at.wrapping_sub(base) as usize;
        self.starts.windows(2).map(move |ends| local(ends[0])..local(ends[1]))
    }
}
