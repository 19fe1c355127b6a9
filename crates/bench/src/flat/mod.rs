//! The flat law written by hand from its text, twice: one person at a time, and 64 people a word.
//!
//! Both are written for people who wanted it fast and right. [`Marks`] holds what depends on the day of the
//! question alone; which text is law and which reading holds is known when the loops are compiled.

mod codes;
mod columns;
mod marks;
mod planes;
mod rows;

pub use columns::PROFILE;
pub use marks::Marks;
pub use planes::{Width, run as run_planes};
pub use rows::{Found, Person, people, run as run_rows};

/// Which law the loops apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The amending act is in force.
    pub amended: bool,
    /// Art. 12 is read narrowly.
    pub strict: bool,
}
