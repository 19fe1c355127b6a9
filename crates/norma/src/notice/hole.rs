//! # hole
//!
//! ## What it says
//! The conclusion doesn't say what holds when no rule speaks, and for some people, on some day since it
//! is covered, no rule does.
//!
//! ## Why it matters
//! Those people get no answer, though the corpus claims to give one.
//!
//! ## An example
//!
//! ```text
//! conclusion may_enter yes/no
//!
//! rule citizens for may_enter
//!   holds when citizen
//! ```
//!
//! Say `otherwise no` where the law says so, and cite it; or encode the missing rule; or let `covered from`
//! begin later.

use super::{Notice, Span};

/// The conclusion at `at` has no rule for the people described.
pub fn hole(at: Span, name: &str, who: &str) -> Notice {
    Notice::error("hole", at, format!("no rule gives `{name}`: {who}"))
        .help("say what holds when no rule speaks with `otherwise`, or encode the missing rule")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{checked, first_checked};

    fn asked(clauses: &str, rules: &str) -> String {
        format!(
            "fact full_years whole\nfact told yes/no\nconclusion asked yes/no\n{clauses}{rules}"
        )
    }

    #[test]
    fn people_without_a_rule_make_a_hole_unless_otherwise_is_said() {
        let half = "rule r for asked\n  holds when full_years >= 18\n";
        assert_eq!(checked("hole", &asked("", half)), [3]);
        assert_eq!(checked("hole", &asked("  otherwise no\n", half)), [0; 0]);
        let whole = format!("{half}rule s for asked\n  fails when full_years < 18\n");
        assert_eq!(checked("hole", &asked("", &whole)), [0; 0]);
        assert_eq!(checked("hole", &asked("", "")), [3]);
    }

    #[test]
    fn a_rule_taken_away_leaves_a_hole() {
        let rules = "rule r for asked\n  holds\nexcept e to r\n  does not apply when told\n";
        assert_eq!(checked("hole", &asked("", rules)), [3]);
    }

    #[test]
    fn days_before_the_first_rule_are_a_hole_unless_not_covered() {
        let late = "rule r for asked\n  in force 2019-01-01 ..\n  holds\n";
        assert_eq!(checked("hole", &asked("", late)), [3]);
        assert_eq!(checked("hole", &asked("  covered from 2019-01-01\n", late)), [0; 0]);
        assert_eq!(checked("hole", &asked("  covered from 2018-12-31\n", late)), [3]);
        let message = first_checked("hole", &asked("", late));
        assert_eq!(
            message.as_deref(),
            Some("no rule gives `asked`: for everybody; law of 2018-10-05")
        );
    }
}
