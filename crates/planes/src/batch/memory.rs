//! The memory of batches that are over, for those to come: one person's columns are many, and small.

use super::{Batch, Column, Relation};

/// Room that was used before.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    planes: Vec<Vec<u64>>,
    numbers: Vec<Vec<i64>>,
    pub(super) frames: Vec<Frame>,
}

/// The lists of a batch.
#[derive(Clone, Debug, Default)]
pub(super) struct Frame {
    /// Of each fact, the place of its column; [`Frame::UNTOLD`], of one that isn't told.
    pub places: Vec<u32>,
    /// Of each column, its fact.
    pub told: Vec<u32>,
    pub columns: Vec<Column>,
    pub relations: Vec<Relation>,
}

/// So many lists of a kind are kept.
const KEPT: usize = 1024;

impl Memory {
    /// Takes the memory of a batch that is over; nothing is told in it any more.
    pub fn take(&mut self, batch: &mut Batch) {
        let mut frame = std::mem::take(&mut batch.frame);
        for (column, fact) in frame.columns.drain(..).zip(frame.told.drain(..)) {
            self.take_column(column);
            if let Some(place) = frame.places.get_mut(fact as usize) {
                *place = Frame::UNTOLD;
            }
        }
        if self.frames.len() < KEPT {
            self.frames.push(frame);
        }
    }

    /// Takes what another has.
    pub fn join(&mut self, other: Memory) {
        let Memory { planes, numbers, frames } = other;
        if self.planes.is_empty() && self.numbers.is_empty() && self.frames.is_empty() {
            *self = Memory { planes, numbers, frames };
            return;
        }
        self.planes.extend(planes);
        self.numbers.extend(numbers);
        self.frames.extend(frames);
        self.planes.truncate(KEPT);
        self.numbers.truncate(KEPT);
        self.frames.truncate(KEPT);
    }

    fn take_column(&mut self, column: Column) {
        match column {
            Column::Bits(it) => self.take_planes([Some(it.yes), Some(it.no), it.absent, None]),
            Column::Wide(it) => {
                self.take_planes([Some(it.there), it.low_known, it.high_known, it.absent]);
                self.take_numbers(it.low);
                it.high.into_iter().for_each(|high| self.take_numbers(high));
            }
            Column::Untold | Column::Codes(_) | Column::Days(_) => {}
        }
    }

    fn take_planes(&mut self, planes: [Option<Vec<u64>>; 4]) {
        if self.planes.len() < KEPT {
            self.planes.extend(planes.into_iter().flatten());
        }
    }

    fn take_numbers(&mut self, numbers: Vec<i64>) {
        if self.numbers.len() < KEPT {
            self.numbers.push(numbers);
        }
    }

    /// A plane without a row.
    pub(super) fn plane(&mut self, words: usize) -> Vec<u64> {
        cleared(self.planes.pop(), words)
    }

    /// Numbers that are 0.
    pub(super) fn numbers(&mut self, rows: usize) -> Vec<i64> {
        cleared(self.numbers.pop(), rows)
    }
}

impl Frame {
    pub const UNTOLD: u32 = u32::MAX;

    /// Nothing told of so many facts. Nothing is told in a list that was used before either.
    pub fn of_facts(mut self, facts: usize) -> Frame {
        self.places.resize(facts, Frame::UNTOLD);
        self
    }

    /// The column of a fact, if something is told of it.
    pub fn get(&self, fact: u32) -> Option<&Column> {
        let place = *self.places.get(fact as usize)?;
        self.columns.get(place as usize)
    }

    /// The column of a fact; made, if nothing is told of it yet; none, if there is no such fact.
    pub fn get_or(&mut self, fact: u32, make: impl FnOnce() -> Column) -> Option<&mut Column> {
        let place = self.places.get_mut(fact as usize)?;
        if *place == Frame::UNTOLD {
            *place = self.columns.len() as u32;
            self.columns.push(make());
            self.told.push(fact);
        }
        self.columns.get_mut(*place as usize)
    }
}

fn cleared<T: Clone + Default>(spare: Option<Vec<T>>, length: usize) -> Vec<T> {
    match spare {
        Some(mut list) => {
            list.clear();
            list.resize(length, T::default());
            list
        }
        None => vec![T::default(); length],
    }
}
