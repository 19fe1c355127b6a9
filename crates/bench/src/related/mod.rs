//! The law with relations written by hand from its text, twice: a loop over people with an inner one over rows, and planes.
//!
//! [`Years`] holds what depends on the day of the question and on the calendar alone.

mod columns;
mod people;
mod planes;
mod years;

pub use columns::PROFILE;
pub use people::{answers, run as run_rows};
pub use planes::run as run_planes;
pub use years::Years;

/// How many conclusions there are.
const MANY: usize = 8;
