//! What an expression comes to in every row of a batch at once: planes and numbers of a graph.
//!
//! A [`Tri`] is a truth, a [`Val`] a value with its ends, a [`Sym`] either with its faults. They are made
//! once when a program is lowered; a run fills them with bits.

mod compare;
mod sym;
mod tri;
mod val;

pub(crate) use compare::{compare, same_as};
pub(crate) use sym::Sym;
pub(crate) use tri::{KnownRows, Tri};
pub(crate) use val::{Cause, Faults, Val, add_fault, fault_rows, faults_in, number_of, value_of};
