//! Rows as bit planes, numbers as columns; a graph of operations, run 64 rows an instruction.
//!
//! A [`Graph`] says what is to be worked out: planes (one bit a row) and numbers (64 bits a row),
//! of people and of the rows of their relations. A [`Batch`] holds what is told of many people.
//!
//! Absent on purpose: law. Nothing here knows what a fact means, what counts as a reason, or what a
//! truth with more than two values is; who builds the graph spells that out in planes.

mod batch;
mod fold;
mod graph;
mod handle;
mod hash;
mod kept;
mod kernel;
mod op;
mod operands;
mod reckon;
mod schedule;
mod shape;

pub use batch::{
    Batch, BatchBuilder, BatchError, BitColumn, CodeColumn, Column, Day, DayColumn, Memory,
    Relation, Told, WideColumn,
};
pub use fold::{Ends, Fold, Folded, Kind};
pub use graph::Graph;
pub use handle::{Bits, Lane, Number, Plane, Scope};
pub use hash::{Map, Quick};
pub use kept::Kept;
pub use reckon::{Rounding, Unit};
pub use schedule::{Outcome, Schedule, Scratch};
pub use shape::{FactShape, Shape};

/// How many people are worked out together.
pub const BLOCK: usize = 1024;
