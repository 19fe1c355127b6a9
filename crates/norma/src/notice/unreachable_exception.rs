//! # unreachable-exception
//!
//! ## What it says
//! An exception never meets any of the rules it is aimed at: their conditions exclude each other, they
//! are never law on the same day, or no reading picks the alternative it stands under.
//!
//! ## Why it matters
//! It changes no answer, so either it or its target doesn't say what its author meant.
//!
//! ## An example
//!
//! ```text
//! rule adult for may_sign
//!   holds when full_years >= 18
//!
//! except minor to adult
//!   fails when full_years < 18
//! ```

use super::{Notice, Span};

/// The exception at `at` does nothing, for this reason.
pub fn unreachable_exception(at: Span, name: &str, why: &str) -> Notice {
    Notice::warning(
        "unreachable-exception",
        at,
        format!("`{name}` never meets what it is aimed at: {why}"),
    )
    .help("check its condition, its days and its target, or take it out")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    fn check(rules: &str, lines: &[usize]) {
        let facts = "fact full_years whole\nconclusion asked yes/no\n  otherwise no\n";
        let told = checked("unreachable-exception", &format!("{facts}{rules}"));
        let told: Vec<usize> = told.into_iter().map(|line| line - 3).collect();
        assert_eq!(told, lines, "{rules}");
    }

    #[test]
    fn an_exception_whose_condition_excludes_its_targets_is_told() {
        check(
            "rule r for asked\n  holds when full_years >= 18\nexcept e to r\n  fails when full_years < 18",
            &[3],
        );
        check(
            "rule r for asked\n  holds when full_years >= 18\nexcept e to r\n  fails when full_years < 19",
            &[],
        );
    }

    #[test]
    fn an_exception_never_law_with_its_target_is_told() {
        let rules = |from: &str| {
            format!(
                "rule r for asked\n  in force 2018-10-05 .. 2019-01-01\n  holds\n\
                 except e to r\n  in force {from} ..\n  fails when full_years < 18"
            )
        };
        check(&rules("2019-01-01"), &[4]);
        check(&rules("2018-12-31"), &[]);
    }

    #[test]
    fn an_exception_under_an_alternative_nobody_picks_is_told() {
        let rules = |picked: &str| {
            format!(
                "rule r for asked\n  holds\nexcept e to r\n  under d = x\n  fails when full_years < 18\n\
                 dispute d\n  alternative x\n  alternative y\n\
                 reading one\n  published 2018-10-05\n  picks d = {picked}\n  default"
            )
        };
        check(&rules("y"), &[3]);
        check(&rules("x"), &[]);
    }
}
