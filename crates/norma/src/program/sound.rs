//! Whether the rows of a program fit together, so that evaluating it comes to an end and never leaves a table.
//!
//! What [`compile`](crate::compile) makes fits by its making. This is for a program that comes from elsewhere.
//! Start at [`Program::flaw`]: numbers first ([`rows`]), then kinds ([`kinds`]), then circles ([`circles`]), each
//! taking for granted what those before it found in order. Whether an optional thing is guarded is not looked at:
//! an evaluator answers that with an absence, not with a fault.

mod circles;
mod ids;
mod kinds;
mod rows;
mod values;

use super::Program;

/// Nothing wrong, or what is.
pub(crate) type Fit = Result<(), String>;

impl Program {
    /// The first thing that doesn't fit, with its place: `rules 3: there is no norm 900`; none when all fit.
    pub fn flaw(&self) -> Option<String> {
        let fit = rows::fit(self).and_then(|()| kinds::fit(self)).and_then(|()| circles::fit(self));
        fit.err()
    }
}

/// Looks at every row of a table, and names the row in which something is wrong.
pub(crate) fn each<T>(table: &str, rows: &[T], look: impl Fn(&T) -> Fit) -> Fit {
    let place =
        |(at, row): (usize, &T)| look(row).map_err(|wrong| format!("{table} {at}: {wrong}"));
    rows.iter().enumerate().try_for_each(place)
}

/// What must be so, or else these words.
pub(crate) fn must(so: bool, otherwise: &str) -> Fit {
    if so { Ok(()) } else { Err(otherwise.to_string()) }
}
