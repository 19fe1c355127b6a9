//! # reading-misses-dispute
//!
//! ## What it says
//! A reading picks no alternative of a dispute on some day since its publication, neither itself nor
//! through the readings it follows.
//!
//! ## Why it matters
//! Under that reading the rules of all alternatives are silent, and the answer rests on nothing.
//!
//! ## An example
//!
//! ```text
//! reading mayor
//!   published 2019-01-02
//!   from 2019-06-11 picks art13 = conforming
//! ```

use calendar::Date;

use super::{Notice, Span};

/// The reading at `at` leaves the dispute at `also` open on `day`.
pub fn reading_misses_dispute(
    at: Span,
    reading: &str,
    also: Span,
    dispute: &str,
    day: Date,
) -> Notice {
    let message = format!("`{reading}` picks no alternative of `{dispute}` for the law of {day}");
    Notice::error("reading-misses-dispute", at, message)
        .also_at(also, "the dispute")
        .help("pick an alternative, or say whom it `follows … otherwise`")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::{checked, first_checked};

    const LAW: &str = "fact a yes/no\nconclusion asked yes/no\n  otherwise no\n\
        rule r for asked\n  under d = x\n  holds when a\ndispute d\n  alternative x\n  alternative y\n";
    const BOTH: &str = "reading one\n  published 2018-10-05\n  picks d = x\n  default\n\
        reading two\n  published 2018-10-05\n  picks d = y\n";

    #[track_caller]
    fn check(reading: &str, lines: &[usize]) {
        let told = checked(
            "reading-misses-dispute",
            &format!("{LAW}{BOTH}reading z\n  published 2019-01-02\n{reading}"),
        );
        assert_eq!(told, lines, "{reading}");
    }

    #[test]
    fn a_reading_settles_each_dispute_or_follows_one_that_does() {
        check("  picks d = x", &[]);
        check("", &[17]);
        check("  follows one otherwise", &[]);
    }

    #[test]
    fn a_stage_that_begins_late_leaves_days_open() {
        check("  from 2019-06-11 picks d = x", &[17]);
        check("  from 2019-01-02 picks d = x", &[]);
        check("  from 2018-12-21 picks d = x", &[]);
        check("  from 2019-06-11 picks d = x\n  follows two otherwise", &[]);
        check("  scope from 2019-06-11\n  from 2019-06-11 picks d = x", &[]);
    }

    #[test]
    fn a_stage_published_late_leaves_knowledge_open() {
        check("  from 2019-01-01 published 2019-06-11 picks d = x", &[17]);
    }

    #[test]
    fn the_message_says_from_when() {
        let late =
            format!("{LAW}{BOTH}reading z\n  published 2019-01-02\n  from 2019-06-11 picks d = x");
        let message = first_checked("reading-misses-dispute", &late);
        assert_eq!(
            message.as_deref(),
            Some("`z` picks no alternative of `d` for the law of 2019-01-02")
        );
    }
}
