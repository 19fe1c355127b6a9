//! A graph as a straight line of steps, for speed.
//!
//! Only what the goals need is in it, every value has a register that is used again when nobody
//! reads it any more, and what lies behind a gate is passed over in a block where the gate is shut. One person is no block.

mod ahead;
mod allot;
mod alone;
mod cheap;
mod fold;
mod gates;
mod outcome;
mod reads;
mod registers;
mod results;
mod room;
mod run;
mod scratch;
mod step;
mod stretch;

use std::sync::Arc;

use crate::kernel::Block;
use crate::{Batch, Graph, Number, Plane, Scope};

pub use outcome::Outcome;
pub use scratch::Scratch;

use ahead::Read;
use allot::Allotted;
use alone::Asked;
use registers::Stock;
use results::Results;
use step::{BitStep, FoldStep, Step};

/// Steps that work out the goals of a graph.
#[derive(Clone, Debug)]
pub struct Schedule {
    steps: Vec<Step>,
    bits: Vec<BitStep>,
    folds: Vec<FoldStep>,
    reads: Vec<Read>,
    results: Arc<Results>,
    /// How many registers hold planes of people.
    people: usize,
    /// The relation of each register that holds planes of rows.
    rows: Vec<Scope>,
    /// Whose numbers each register holds.
    columns: Vec<Scope>,
    /// The same for one person.
    alone: Arc<Asked>,
}

impl Schedule {
    /// The steps that work out these planes and numbers.
    pub fn of(graph: &Graph, goals: &[Plane], numbers: &[Number]) -> Schedule {
        let alone = Asked::of(graph, goals, numbers);
        let order = gates::order(graph, goals, numbers);
        let Allotted { steps, bits, folds, goals, numbers, stock } =
            allot::allot(graph, &order, goals, numbers);
        let Stock { people, rows, columns, .. } = stock;
        let results = Arc::new(Results { goals, numbers });
        let reads = ahead::reads(&steps);
        let alone = Arc::new(alone);
        Schedule { steps, bits, folds, reads, results, people, rows, columns, alone }
    }

    /// How many steps there are.
    pub fn steps(&self) -> usize {
        let stretches = self.steps.iter().filter(|step| matches!(step, Step::Bits { .. })).count();
        self.steps.len() - stretches + self.bits.len()
    }

    /// Room for the values of one block. It may be used again for other batches, and is made anew
    /// when it is too small, or of another schedule.
    pub fn scratch(&self, batch: &Batch) -> Scratch {
        Scratch::new(self, batch)
    }

    /// Works out one block; [`Scratch::goal`] and [`Scratch::number`] give the results until another
    /// is worked out.
    pub fn run_block(&self, batch: &Batch, block: usize, scratch: &mut Scratch) {
        scratch.fit(self, batch);
        scratch.run(self, Block { batch, at: block });
    }

    /// Works out all blocks, and collects the planes of the goals.
    pub fn run(&self, batch: &Batch, out: &mut Outcome) {
        let mut scratch = self.scratch(batch);
        out.clear(self.results.goals.len());
        for block in 0..batch.blocks() {
            self.run_block(batch, block, &mut scratch);
            for goal in 0..self.results.goals.len() {
                out.extend(goal, scratch.goal(goal));
            }
        }
    }
}
