//! # rival-rules
//!
//! ## What it says
//! Two rules of one conclusion say different things, some people meet the conditions of both, and
//! neither is declared to prevail over the other.
//!
//! ## Why it matters
//! For those people the law contradicts itself, and no finding can be given. Neither the later date nor
//! the higher rank decides by itself.
//!
//! ## An example
//!
//! ```text
//! rule resident for registrable
//!   holds when habitual_abode
//!
//! rule occupant for registrable
//!   fails when occupies_without_title
//! ```
//!
//! Write `except occupant to resident`, or let one of them prevail over the other, or put the two under
//! different alternatives of one dispute.

use super::{Notice, Span};

/// Each rule with its place, its name and what it says; `who` are people for whom both speak.
pub fn rival_rules(first: (Span, &str, &str), second: (Span, &str, &str), who: &str) -> Notice {
    let ((at, a, x), (also, b, y)) = (first, second);
    Notice::error(
        "rival-rules",
        at,
        format!("`{a}` says {x} and `{b}` says {y} for the same people: {who}"),
    )
    .also_at(also, format!("says {y}"))
    .help("declare which prevails, or put them under different alternatives of one dispute")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{checked, first_checked};

    const FACTS: &str = "fact abode yes/no\nfact squat yes/no\nfact full_years whole\n\
        conclusion adult yes/no\n  otherwise no\n\nrule grown for adult\n  holds when full_years >= 18\n\n\
        conclusion asked yes/no\n  otherwise no\n\n";

    #[track_caller]
    fn check(rules: &str, lines: &[usize]) {
        let told = checked("rival-rules", &format!("{FACTS}{rules}"));
        let before = FACTS.matches('\n').count();
        let told: Vec<usize> = told.into_iter().map(|line| line - before).collect();
        assert_eq!(told, lines, "{rules}");
    }

    #[test]
    fn rules_that_meet_and_disagree_are_rivals_until_one_prevails() {
        check("rule r for asked\n  holds when abode\nrule s for asked\n  fails when squat", &[1]);
        check("rule r for asked\n  holds when abode\nrule s for asked\n  holds when squat", &[]);
        check("rule r for asked\n  holds when abode\nexcept s to r\n  fails when squat", &[]);
        check(
            "rule r for asked\n  prevails over s\n  holds when abode\nrule s for asked\n  fails when squat",
            &[],
        );
    }

    #[test]
    fn conditions_that_exclude_each_other_make_no_rivals() {
        check(
            "rule r for asked\n  holds when full_years < 18\nrule s for asked\n  fails when full_years >= 18",
            &[],
        );
        check(
            "rule r for asked\n  holds when full_years <= 18\nrule s for asked\n  fails when full_years >= 18",
            &[1],
        );
        check(
            "rule r for asked\n  holds when full_years <= 17\nrule s for asked\n  fails when full_years > 16",
            &[1],
        );
        check(
            "rule r for asked\n  holds when abode\nrule s for asked\n  fails when squat and not abode",
            &[],
        );
    }

    #[test]
    fn a_small_conclusion_is_seen_through() {
        check(
            "rule r for asked\n  holds when adult\nrule s for asked\n  fails when full_years < 12",
            &[],
        );
        check(
            "rule r for asked\n  holds when adult\nrule s for asked\n  fails when full_years < 19",
            &[1],
        );
    }

    #[test]
    fn an_exception_that_takes_one_of_them_away_settles_it() {
        let two = "rule r for asked\n  holds when abode\nrule s for asked\n  fails when squat\n";
        check(&format!("{two}except e to r\n  does not apply when squat"), &[]);
        check(&format!("{two}except e to r\n  does not apply when abode and not squat"), &[1]);
    }

    #[test]
    fn rules_never_law_together_are_no_rivals() {
        let rules = |until: &str| {
            format!(
                "rule r for asked\n  in force 2018-10-05 .. {until}\n  holds when abode\n\
                 rule s for asked\n  in force 2019-01-01 ..\n  fails when squat"
            )
        };
        check(&rules("2019-01-01"), &[]);
        check(&rules("2019-01-02"), &[1]);
    }

    #[test]
    fn alternatives_of_one_dispute_keep_rules_apart() {
        let rules = |second: &str| {
            format!(
                "rule r for asked\n  under d = x\n  holds when abode\n\
                 rule s for asked\n  under d = {second}\n  fails when squat\n\
                 dispute d\n  alternative x\n  alternative y\n\
                 reading one\n  published 2018-10-05\n  picks d = x\n  default\n\
                 reading two\n  published 2018-10-05\n  picks d = y"
            )
        };
        check(&rules("y"), &[]);
        check(&rules("x or y"), &[1]);
    }

    #[test]
    fn a_text_and_its_amendment_are_no_rivals_for_whomever_it_spares() {
        let rules = "rule r for asked\n  holds when abode\nrule s for asked\n  fails when abode\n\
            event rewritten amends r into s\n  effect 2019-06-01\n  save when squat";
        check(rules, &[]);
        check(&rules.replace("amends r into s", "repeals r"), &[1]);
    }

    #[test]
    fn a_repeal_known_late_leaves_rivals_until_it_is_known() {
        let rules = "rule r for asked\n  holds when abode\n\
            rule s for asked\n  in force 2019-01-01 ..\n  fails when squat\n\
            event gone repeals r\n  published 2019-03-01\n  effect 2019-01-01";
        let message = first_checked("rival-rules", &format!("{FACTS}{rules}")).unwrap_or_default();
        let says = "abode, squat; law of 2019-01-01 as known on 2018-10-04";
        assert!(message.ends_with(says), "{message}");
    }

    #[test]
    fn the_message_says_who_and_when() {
        let rules =
            "rule r for asked\n  holds when abode\nrule s for asked\n  fails when full_years < 18";
        let message = first_checked("rival-rules", &format!("{FACTS}{rules}"));
        let says = "`r` says yes and `s` says no for the same people: abode, full_years < 18; law of 2018-10-05";
        assert_eq!(message.as_deref(), Some(says));
    }
}
