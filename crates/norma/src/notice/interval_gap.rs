//! # interval-gap
//!
//! ## What it says
//! An amendment puts one text in the place of another, and between the two there are days with neither.
//!
//! ## Why it matters
//! On those days the provision is silent, which the amending act hardly meant.
//!
//! ## An example
//!
//! ```text
//! event rewritten amends old_text into new_text
//!   effect 2020-10-22
//!
//! rule new_text for registrable
//!   in force 2020-11-01 ..
//!   holds when habitual_abode
//! ```

use calendar::Date;

use super::{Notice, Span};

/// From `day` on the amendment at `at` leaves no text.
pub fn interval_gap(at: Span, name: &str, day: Date) -> Notice {
    let message = format!(
        "`{name}` leaves no text in force on {day}: the old one has ended, the new one is to come"
    );
    Notice::warning("interval-gap", at, message)
        .help("let the new text begin on the day the old one ends")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    const RULES: &str = "fact abode yes/no\nconclusion asked yes/no\n  otherwise no\n\
        rule old for asked\n  holds when abode\n\
        event rewritten amends old into new\n  effect 2019-06-01\n";

    #[test]
    fn a_new_text_that_begins_late_leaves_a_gap() {
        let check = |new: &str, lines: &[usize]| {
            assert_eq!(checked("interval-gap", &format!("{RULES}{new}")), lines, "{new}");
        };
        check("rule new for asked\n  in force 2019-06-02 ..\n  holds", &[6]);
        check("rule new for asked\n  in force 2019-06-01 ..\n  holds", &[]);
        check("rule new for asked\n  holds", &[]);
    }

    #[test]
    fn an_old_text_that_ends_early_leaves_a_gap() {
        let rules =
            RULES.replace("for asked\n", "for asked\n  in force 2018-10-05 .. 2019-05-01\n");
        assert_eq!(checked("interval-gap", &format!("{rules}rule new for asked\n  holds")), [7]);
    }

    #[test]
    fn a_repeal_leaves_no_gap() {
        let new = "rule new for asked\n  holds\nevent gone repeals new\n  effect 2020-01-01";
        assert_eq!(checked("interval-gap", &format!("{RULES}{new}")), [0; 0]);
    }
}
