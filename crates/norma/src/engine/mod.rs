//! The engine: every question is a batch of rows, worked out on bit planes, 64 rows an instruction.
//!
//! `lower` turns the typed program, seen from a vantage, into a graph of planes; `people` lays out rows in
//! columns; `run` works out what is asked and keeps it; a [`World`] is one row of a run, read in the words of
//! the law: its answers, and all that made them so, come from the planes of the one run.
//! Nothing here reads a clock or a file.

mod codes;
mod concluded;
mod force;
mod held;
mod law_day;
mod lower;
mod people;
mod picks;
mod plan;
mod prepared;
mod run;
mod side;
mod symbol;
mod tables;
mod truth;
mod world;

pub use concluded::Concluded;
pub use force::{Force, Why};
pub use held::{Fault, Held};
pub use picks::{Picks, picks};
pub use plan::{Answered, Look, Plan, Question};
pub use prepared::{Engine, Row};
pub use truth::Truth;
pub use world::{Place, World};

pub(crate) use held::{compare, order};
pub(crate) use law_day::Sent;
pub(crate) use side::Side;
pub(crate) use tables::Tables;
