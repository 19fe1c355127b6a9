//! # interval-overlap
//!
//! ## What it says
//! An amendment puts one text in the place of another, and on some day both are in force for the same people.
//!
//! ## Why it matters
//! A provision has one text a day. Most often a later event revived the old text and left the new one alone.
//!
//! ## An example
//!
//! ```text
//! event rewritten amends old_text into new_text
//!   effect 2020-10-22
//!
//! event revived restores old_text
//!   effect 2021-03-01
//! ```

use calendar::Date;

use super::{Notice, Span};

/// On `day` both texts of the amendment at `at` are law.
pub fn interval_overlap(at: Span, name: &str, day: Date) -> Notice {
    let message = format!(
        "both texts of `{name}` are in force on {day}, the one it ended and the one it brought"
    );
    Notice::warning("interval-overlap", at, message).help("repeal one of them")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    const RULES: &str = "fact abode yes/no\nconclusion asked yes/no\n  otherwise no\n\
        rule old for asked\n  holds when abode\n\
        event rewritten amends old into new\n  effect 2019-06-01\n";

    #[test]
    fn an_old_text_revived_beside_the_new_one_overlaps() {
        let check = |more: &str, lines: &[usize]| {
            let rules = format!("{RULES}rule new for asked\n  holds\n{more}");
            assert_eq!(checked("interval-overlap", &rules), lines, "{more}");
        };
        check("", &[]);
        check("event revived restores old\n  effect 2020-01-01", &[6]);
        check(
            "event revived restores old\n  effect 2020-01-01\nevent gone repeals new\n  effect 2020-01-01",
            &[],
        );
    }

    #[test]
    fn an_amendment_that_spares_some_people_gives_each_one_text() {
        let rules = RULES.replace("effect 2019-06-01\n", "effect 2019-06-01\n  save when abode\n");
        assert_eq!(
            checked("interval-overlap", &format!("{rules}rule new for asked\n  holds")),
            [0; 0]
        );
    }
}
