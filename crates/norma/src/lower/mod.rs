//! From acts to the program: the one door is [`compile`].
//!
//! A wrong statement is told and left without effect; its name stays known, so that whoever uses it
//! is told nothing more. Nothing here reads a file or evaluates anything.

mod compiled;
mod conclusions;
mod events;
mod hash;
mod labels;
mod map;
mod norms;
mod order;
mod paths;
mod readings;
mod rules;
mod terms;
mod transitionals;

pub use compiled::{Compiled, Page, compile};
pub(crate) use labels::{holiday, labels, words};
pub use map::SourceMap;
pub(crate) use order::{Uses, circles};
