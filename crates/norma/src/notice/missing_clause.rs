//! # missing-clause
//!
//! ## What it says
//! A statement lacks a clause without which it says nothing.
//!
//! ## Why it matters
//! A rule that doesn't say what holds, or a reading without the day it became public, has no effect
//! anyone could check.
//!
//! ## An example
//!
//! ```text
//! rule ordinary_route for registrable
//!   label en "the ordinary route"
//! ```

use super::{Notice, Span};

/// The statement at `at` has no clause `clause`; `example` shows one.
pub fn missing_clause(at: Span, statement: &str, clause: &str, example: &str) -> Notice {
    Notice::error("missing-clause", at, format!("this `{statement}` has no `{clause}`"))
        .help(format!("add a line such as `{example}`"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_statement_is_marked() {
        let check = |statement: &str, expected: &[&str]| {
            assert_eq!(told(statement), expected, "{statement}")
        };
        check("rule r for c", &["missing-clause 1:1"]);
        check("except r to s", &["missing-clause 1:1"]);
        check("unwritten r to s", &["missing-clause 1:1"]);
        check("transitional t for c", &["missing-clause 1:1"]);
        check("dispute d", &["missing-clause 1:1"]);
        check("reading r", &["missing-clause 1:1"]);
        check("deadline d", &["missing-clause 1:1", "missing-clause 1:1"]);
        check("enumeration e", &["missing-clause 1:1"]);
        check("relation r", &["missing-clause 1:1"]);
        check("case \"x\"", &["missing-clause 1:1"]);
    }
}
