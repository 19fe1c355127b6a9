//! Room for the values of one block.

use super::Schedule;
use super::room::Registers;
use super::run::Run;
use super::step::Source;
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
    goals: Vec<Vec<u64>>,
    numbers: Vec<Vec<i64>>,
}

/// Planes of people are one word or sixteen.
#[derive(Clone, Debug)]
enum Width {
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
            people: if batch.rows() <= 64 { 64 } else { BLOCK },
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
        self.people == (if batch.rows() <= 64 { 64 } else { BLOCK })
            && self.rows.len() == relations.len()
            && self.rows.iter().zip(relations).all(|(room, it)| *room >= it.most_rows())
    }
}

impl Scratch {
    pub(super) fn new(schedule: &Schedule, batch: &Batch) -> Scratch {
        let sizes = Sizes::of(batch);
        let size = |scope| sizes.of_scope(scope);
        let most = sizes.rows.iter().copied().max().unwrap_or(0).max(sizes.people);
        let width = if sizes.people == 64 {
            Width::One(Registers::new(schedule, most, size))
        } else {
            Width::Sixteen(Registers::new(schedule, most, size))
        };
        let goals = schedule.goals.iter().map(|(scope, _)| vec![0; size(*scope).div_ceil(64)]);
        let numbers = schedule.numbers.iter().map(|(scope, _)| vec![0; size(*scope)]);
        let (goals, numbers) = (goals.collect(), numbers.collect());
        Scratch { width, vector: Vector::here(), sizes, goals, numbers }
    }

    /// The same, for the instructions that every processor has; results are the same too.
    pub fn without_vectors(self) -> Scratch {
        Scratch { vector: None, ..self }
    }

    /// Makes room for another batch, if need be.
    pub(super) fn fit(&mut self, schedule: &Schedule, batch: &Batch) {
        if !self.sizes.fit(batch) {
            *self = Scratch { vector: self.vector, ..Scratch::new(schedule, batch) };
        }
    }

    /// The plane of a goal in the block: as long as its people, or its rows. Positions that stand for
    /// no row are 0. Empty, if there is no such goal.
    pub fn goal(&self, goal: usize) -> &[u64] {
        self.goals.get(goal).map_or(&[], Vec::as_slice)
    }

    /// A number in the block, one for each of its people, or rows. Empty, if there is no such number.
    pub fn number(&self, number: usize) -> &[i64] {
        self.numbers.get(number).map_or(&[], Vec::as_slice)
    }

    pub(super) fn run(&mut self, schedule: &Schedule, block: Block<'_>) {
        match &mut self.width {
            // One word is no vector.
            Width::One(registers) => {
                Run { schedule, block, registers }.on(Plain);
                keep(schedule, block, registers, &mut self.goals, &mut self.numbers);
            }
            Width::Sixteen(registers) => {
                let run = Run { schedule, block, registers };
                match self.vector {
                    Some(vector) => vector.work(run),
                    None => run.on(Plain),
                }
                keep(schedule, block, registers, &mut self.goals, &mut self.numbers);
            }
        }
    }
}

/// Copies the results out of the registers. The room is as long as the longest block: nothing is
/// allocated.
fn keep<const W: usize>(
    schedule: &Schedule,
    block: Block<'_>,
    registers: &Registers<W>,
    goals: &mut [Vec<u64>],
    numbers: &mut [Vec<i64>],
) {
    for (&(scope, register), goal) in schedule.goals.iter().zip(goals) {
        let plane = registers.planes.get(scope, register);
        goal.clear();
        goal.extend_from_slice(&plane[..block.words(scope).min(plane.len())]);
        if let Some(last) = goal.last_mut() {
            *last &= block.last_bits(scope);
        }
    }
    for (&(scope, source), number) in schedule.numbers.iter().zip(numbers) {
        number.clear();
        match source {
            Source::One(one) => number.resize(block.live(scope), one),
            Source::Column(register) => {
                let column = registers.columns.get(register);
                number.extend_from_slice(&column[..block.live(scope).min(column.len())]);
            }
        }
    }
}
