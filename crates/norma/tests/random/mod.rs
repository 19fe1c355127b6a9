//! Random law and random persons, for tests that must hold of every program.
//!
//! Start at [`Made::new`]: a well-typed, acyclic program with a pool of values its author likes, made from one
//! seed. [`View`] is a place to stand, [`dossier`] a person, [`gaps`] and [`tell`] what can still be told of them.
//! [`each`] runs a property over many seeds, counts, and says how to run the one that failed again. The same
//! seed gives the same program on every platform; nothing here evaluates anything.

#![allow(dead_code, unused_imports, reason = "each test file uses a part of it")]

mod coverage;
mod dice;
mod dossier;
mod dossier_dated;
mod events;
mod expr;
mod expr_fold;
mod expr_number;
mod gap;
mod law;
mod made;
mod outcome;
mod pool;
mod probe;
mod questions;
mod readings;
mod renumber;
mod rules;
mod run;
#[path = "../tally/mod.rs"]
mod tally;
mod terms;
mod unknown_yet;
mod view;
mod vocabulary;

pub use coverage::Coverage;
pub use dice::Dice;
pub use dossier::{dossier, row};
pub use dossier_dated::dated;
pub use expr::{Guarded, Sight, Writer};
pub use gap::{Gap, complete, gaps, path, tell};
pub use made::{Made, Size};
pub use outcome::{Outcome, Scopes};
pub use pool::Pool;
pub use probe::probe;
pub use renumber::{every_expr_mut, with_facts, with_rules};
pub use run::{Counted, each};
pub use unknown_yet::{published_by, read_by, recorded_by};
pub use view::View;
