//! A graph as a straight line of steps, for speed.
//!
//! Only what the goals need is in it, every value has a register that is used again when nobody
//! reads it any more, and what lies behind a gate is passed over in a block where the gate is shut.

mod allot;
mod cheap;
mod fold;
mod gates;
mod outcome;
mod reads;
mod registers;
mod room;
mod run;
mod scratch;
mod step;
mod stretch;

use crate::kernel::Block;
use crate::{Batch, Graph, Number, Plane, Scope};

pub use outcome::Outcome;
pub use scratch::Scratch;

use allot::Allotted;
use registers::Stock;
use step::{BitStep, FoldStep, Source, Step};

/// Steps that work out the goals of a graph.
#[derive(Clone, Debug)]
pub struct Schedule {
    steps: Vec<Step>,
    bits: Vec<BitStep>,
    folds: Vec<FoldStep>,
    goals: Vec<(Scope, u32)>,
    numbers: Vec<(Scope, Source)>,
    /// How many registers hold planes of people.
    people: usize,
    /// The relation of each register that holds planes of rows.
    rows: Vec<Scope>,
    /// Whose numbers each register holds.
    columns: Vec<Scope>,
}

impl Schedule {
    /// The steps that work out these planes and numbers.
    pub fn of(graph: &Graph, goals: &[Plane], numbers: &[Number]) -> Schedule {
        let order = gates::order(graph, goals, numbers);
        let Allotted { steps, bits, folds, goals, numbers, stock } =
            allot::allot(graph, &order, goals, numbers);
        let Stock { people, rows, columns, .. } = stock;
        Schedule { steps, bits, folds, goals, numbers, people, rows, columns }
    }

    /// How many steps there are.
    pub fn steps(&self) -> usize {
        let stretches = self.steps.iter().filter(|step| matches!(step, Step::Bits { .. })).count();
        self.steps.len() - stretches + self.bits.len()
    }

    /// Room for the values of one block. It may be used again for other batches.
    pub fn scratch(&self, batch: &Batch) -> Scratch {
        Scratch::new(self, batch)
    }

    /// Works out one block; [`Scratch::goal`] and [`Scratch::number`] give the results.
    pub fn run_block(&self, batch: &Batch, block: usize, scratch: &mut Scratch) {
        scratch.fit(self, batch);
        scratch.run(self, Block { batch, at: block });
    }

    /// Works out all blocks, and collects the planes of the goals.
    pub fn run(&self, batch: &Batch, out: &mut Outcome) {
        let mut scratch = self.scratch(batch);
        out.clear(self.goals.len());
        for block in 0..batch.blocks() {
            self.run_block(batch, block, &mut scratch);
            for goal in 0..self.goals.len() {
                out.extend(goal, scratch.goal(goal));
            }
        }
    }
}
