//! One person: what the goals hang on is worked out as it is asked for, and most nodes decide nothing.
//!
//! Of many people something hangs on nearly every node, and a straight line of steps is quicker.

use crate::{Batch, Graph, Kept, Number, Plane};

/// What is asked of a graph.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    graph: Graph,
    goals: Vec<Plane>,
    numbers: Vec<Number>,
}

/// What it came to for one person.
#[derive(Clone, Debug)]
pub(super) struct Alone {
    kept: Kept,
    goals: Found<u64>,
    numbers: Found<i64>,
}

/// Results of any length, one behind the other.
#[derive(Clone, Debug)]
struct Found<T> {
    all: Vec<T>,
    ends: Vec<usize>,
}

impl Asked {
    pub fn of(graph: &Graph, goals: &[Plane], numbers: &[Number]) -> Asked {
        Asked { graph: graph.to_be_read(), goals: goals.to_vec(), numbers: numbers.to_vec() }
    }
}

impl Alone {
    pub fn new(batch: &Batch) -> Alone {
        Alone { kept: Kept::new(batch, 0), goals: Found::new(), numbers: Found::new() }
    }

    /// Works out all that is asked.
    pub fn run(&mut self, asked: &Asked, batch: &Batch, block: usize) {
        let Alone { kept, goals, numbers } = self;
        kept.begin(batch, block);
        goals.clear();
        for goal in &asked.goals {
            goals.all.extend_from_slice(kept.plane(&asked.graph, batch, *goal));
            goals.end();
        }
        numbers.clear();
        for number in &asked.numbers {
            numbers.all.extend(kept.numbers(&asked.graph, batch, *number));
            numbers.end();
        }
    }

    /// The plane of a goal.
    pub fn goal(&self, goal: usize) -> &[u64] {
        self.goals.get(goal)
    }

    /// A number.
    pub fn number(&self, number: usize) -> &[i64] {
        self.numbers.get(number)
    }
}

impl<T> Found<T> {
    fn new() -> Found<T> {
        Found { all: Vec::new(), ends: Vec::new() }
    }

    fn clear(&mut self) {
        self.all.clear();
        self.ends.clear();
    }

    fn end(&mut self) {
        self.ends.push(self.all.len());
    }

    fn get(&self, at: usize) -> &[T] {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied();
        let end = self.ends.get(at).copied().unwrap_or(0);
        self.all.get(start.unwrap_or(0)..end).unwrap_or(&[])
    }
}
