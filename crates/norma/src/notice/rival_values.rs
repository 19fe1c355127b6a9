//! # rival-values
//!
//! ## What it says
//! Two rules of one conclusion can both speak, and at least one of them reckons its value, so that the
//! two may differ. Neither is declared to prevail over the other.
//!
//! ## Why it matters
//! Where the values do differ, the law contradicts itself and no finding can be given.
//!
//! ## An example
//!
//! ```text
//! rule from_filing for effective_from
//!   gives declared_on when exists declared_on
//!
//! rule from_decision for effective_from
//!   gives decided_on when exists decided_on
//! ```

use super::{Notice, Span};

/// The rules at `at` and `also` may both speak for the people described.
pub fn rival_values(at: Span, name: &str, also: Span, other: &str, who: &str) -> Notice {
    let message =
        format!("`{name}` and `{other}` may give different values to the same people: {who}");
    Notice::warning("rival-values", at, message)
        .also_at(also, "the other one")
        .help("declare which prevails")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    #[test]
    fn values_that_may_differ_are_told_and_equal_ones_are_not() {
        let check = |second: &str, lines: &[usize]| {
            let rules = format!(
                "fact a date optional\nfact b date optional\nconclusion day date optional\n  otherwise absent\n\
                 rule r for day\n  gives a when exists a\nrule s for day\n  gives {second}"
            );
            assert_eq!(checked("rival-values", &rules), lines, "{second}");
        };
        check("b when exists b", &[5]);
        check("a when exists a and exists b", &[]);
        check("b when exists b and not exists a", &[]);
        check("b when exists b and exists a and b = a", &[]);
    }
}
