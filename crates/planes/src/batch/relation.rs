//! The rows of a relation: each person has some, one after the other.
//!
//! The rows of each block of people begin at a multiple of 64, so that their planes are whole
//! words. Behind the rows of a block lie as many empty positions as that takes.

use std::ops::Range;

use crate::BLOCK;
use crate::batch::words;

/// Which rows are whose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// The people all of whose rows are told.
    pub complete: Vec<u64>,
    people: usize,
    /// Where the rows of each person begin; after those of each block, where its last row ends.
    starts: Vec<u32>,
    /// The first row of each person with rows.
    first: Vec<u64>,
    /// The last row of each person with rows.
    last: Vec<u64>,
    /// The people with rows.
    peopled: Vec<u64>,
    /// The most rows in a block.
    most: usize,
}

impl Relation {
    /// A relation in which the people have so many rows, and nobody is known to have no others.
    /// Rows beyond 2^32 are left out.
    pub fn new(counts: &[u32]) -> Relation {
        let mut relation = Relation {
            complete: Vec::new(),
            people: 0,
            starts: Vec::new(),
            first: Vec::new(),
            last: Vec::new(),
            peopled: Vec::new(),
            most: 0,
        };
        relation.lay_out(counts);
        relation
    }

    /// The same in the memory of this one.
    pub(super) fn lay_out(&mut self, counts: &[u32]) {
        (self.people, self.most) = (counts.len(), 0);
        clear(&mut self.complete, words(self.people));
        clear(&mut self.peopled, words(self.people));
        self.starts.clear();
        self.starts.reserve(self.people + self.people.div_ceil(BLOCK));
        let mut end = 0;
        for block in counts.chunks(BLOCK) {
            end = self.add_block(block, end);
        }
        self.mark();
    }

    /// Where the rows after these begin.
    fn add_block(&mut self, counts: &[u32], start: u32) -> u32 {
        let most = u32::MAX - 63;
        let mut at = start;
        for &count in counts {
            self.starts.push(at);
            at = at.saturating_add(count).min(most);
        }
        self.starts.push(at);
        self.most = self.most.max((at - start) as usize);
        at.div_ceil(64) * 64
    }

    fn mark(&mut self) {
        let padded = words(self.padded_rows());
        clear(&mut self.first, padded);
        clear(&mut self.last, padded);
        for person in 0..self.people {
            let span = self.span(person);
            if !span.is_empty() {
                set(&mut self.first, span.start);
                set(&mut self.last, span.end - 1);
                set(&mut self.peopled, person);
            }
        }
    }

    /// How many people it is of.
    pub fn people(&self) -> usize {
        self.people
    }

    /// The position of the `k`th row of a person, counted from 0.
    pub fn row(&self, person: usize, k: usize) -> usize {
        self.span(person).start + k
    }

    /// The positions of the rows of a person; none, of a person who isn't in the batch.
    pub fn span(&self, person: usize) -> Range<usize> {
        let at = person + person / BLOCK;
        match (self.starts.get(at), self.starts.get(at + 1)) {
            (Some(&start), Some(&end)) if person < self.people => start as usize..end as usize,
            _ => 0..0,
        }
    }

    /// How many positions there are, those that only fill up included.
    pub fn padded_rows(&self) -> usize {
        self.starts.last().map_or(0, |&end| words(end as usize) * 64)
    }

    /// The positions of the rows of a block.
    pub(crate) fn rows_of_block(&self, block: usize) -> Range<usize> {
        let starts = self.starts_of_block(block);
        match (starts.first(), starts.last()) {
            (Some(&start), Some(&end)) => start as usize..end as usize,
            _ => 0..0,
        }
    }

    /// Where the rows of each person of the block begin, and after them the end of the last.
    pub(crate) fn starts_of_block(&self, block: usize) -> &[u32] {
        let from = block * (BLOCK + 1);
        let to = (from + BLOCK + 1).min(self.starts.len());
        self.starts.get(from..to).unwrap_or(&[])
    }

    /// The most rows in a block.
    pub(crate) fn most_rows(&self) -> usize {
        self.most
    }

    pub(crate) fn first(&self) -> &[u64] {
        &self.first
    }

    pub(crate) fn last(&self) -> &[u64] {
        &self.last
    }

    pub(crate) fn peopled(&self) -> &[u64] {
        &self.peopled
    }

    /// Whether the person is told to have no other rows.
    pub(crate) fn completes(&mut self, person: usize) {
        if person < self.people {
            set(&mut self.complete, person);
        }
    }

    pub(super) fn bytes(&self) -> usize {
        let planes = [&self.complete, &self.first, &self.last, &self.peopled];
        planes.iter().map(|plane| plane.len() * 8).sum::<usize>() + self.starts.len() * 4
    }
}

/// So many words without a bit.
fn clear(plane: &mut Vec<u64>, words: usize) {
    plane.clear();
    plane.resize(words, 0);
}

pub(super) fn set(plane: &mut [u64], at: usize) {
    if let Some(word) = plane.get_mut(at / 64) {
        *word |= 1 << (at % 64);
    }
}
