//! Room for the values of one block.

use std::sync::Arc;

use super::Schedule;
use super::alone::Alone;
use super::results::{Live, Results};
use super::room::Registers;
use super::run::Run;
use crate::kernel::Block;
use crate::kernel::machine::{Plain, Work};
use crate::kernel::vector::Vector;
use crate::{BLOCK, Batch, Scope};

/// Room for the values of one block, and what a schedule came to there.
#[derive(Clone, Debug)]
pub struct Scratch {
    width: Width,
    /// What the processor can, if it may be used.
    vector: Option<Vector>,
    sizes: Sizes,
    /// Which registers hold the results, of the schedule the room is for.
    results: Arc<Results>,
    live: Live,
}

/// Planes of people are one word or sixteen; of one person they are kept.
#[derive(Clone, Debug)]
enum Width {
    Alone(Box<Alone>),
    One(Registers<1>),
    Sixteen(Registers<16>),
}

/// How much room a batch needs.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Sizes {
    people: usize,
    /// Of each relation, the most rows in a block.
    rows: Vec<usize>,
}

impl Sizes {
    fn of(batch: &Batch) -> Sizes {
        Sizes {
            people: people(batch),
            rows: batch.relations().iter().map(|relation| relation.most_rows()).collect(),
        }
    }

    fn of_scope(&self, scope: Scope) -> usize {
        match scope {
            Scope::People => self.people,
            Scope::Rows(relation) => self.rows.get(relation as usize).copied().unwrap_or(0),
        }
    }

    /// Whether it is room enough for the other, and no more than is usual.
    fn fit(&self, batch: &Batch) -> bool {
        let relations = batch.relations();
        self.people == people(batch)
            && self.rows.len() == relations.len()
            && self.rows.iter().zip(relations).all(|(room, it)| *room >= it.most_rows())
    }
}

/// For how many people there is room in a block.
fn people(batch: &Batch) -> usize {
    match batch.rows() {
        1 => 1,
        0..=64 => 64,
        _ => BLOCK,
    }
}

impl Scratch {
    pub(super) fn new(schedule: &Schedule, batch: &Batch) -> Scratch {
        let sizes = Sizes::of(batch);
        let size = |scope| sizes.of_scope(scope);
        let most = sizes.rows.iter().copied().max().unwrap_or(0).max(sizes.people);
        let width = match sizes.people {
            1 => Width::Alone(Box::new(Alone::new(batch))),
            64 => Width::One(Registers::new(schedule, most, size)),
            _ => Width::Sixteen(Registers::new(schedule, most, size)),
        };
        let results = Arc::clone(&schedule.results);
        let live = Live::new(&results, sizes.rows.len(), size);
        Scratch { width, vector: Vector::here(), sizes, results, live }
    }

    /// The same, for the instructions that every processor has; results are the same too.
    pub fn without_vectors(self) -> Scratch {
        Scratch { vector: None, ..self }
    }

    /// Makes room for another batch, or another schedule, if need be.
    pub(super) fn fit(&mut self, schedule: &Schedule, batch: &Batch) {
        if !Arc::ptr_eq(&self.results, &schedule.results) || !self.sizes.fit(batch) {
            *self = Scratch { vector: self.vector, ..Scratch::new(schedule, batch) };
        }
    }

    /// The plane of a goal in the block: as long as its people, or its rows. Positions that stand for
    /// no row are 0. Empty, if there is no such goal.
    pub fn goal(&self, goal: usize) -> &[u64] {
        match &self.width {
            Width::Alone(alone) => alone.goal(goal),
            Width::One(registers) => self.results.goal(goal, registers, &self.live),
            Width::Sixteen(registers) => self.results.goal(goal, registers, &self.live),
        }
    }

    /// A number in the block, one for each of its people, or rows. Empty, if there is no such number.
    pub fn number(&self, number: usize) -> &[i64] {
        match &self.width {
            Width::Alone(alone) => alone.number(number),
            Width::One(registers) => self.results.number(number, &registers.columns, &self.live),
            Width::Sixteen(registers) => {
                self.results.number(number, &registers.columns, &self.live)
            }
        }
    }

    pub(super) fn run(&mut self, schedule: &Schedule, block: Block<'_>) {
        if let Width::Alone(alone) = &mut self.width {
            return alone.run(&schedule.alone, block.batch, block.at);
        }
        self.live.measure(block);
        match &mut self.width {
            Width::Alone(_) => {}
            // One word is no vector.
            Width::One(registers) => {
                Run { schedule, block, registers }.on(Plain);
                self.results.mask(block, registers);
            }
            Width::Sixteen(registers) => {
                let run = Run { schedule, block, registers };
                match self.vector {
                    Some(vector) => vector.work(run),
                    None => run.on(Plain),
                }
                self.results.mask(block, registers);
            }
        }
    }
}
