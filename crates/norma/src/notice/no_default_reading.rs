//! # no-default-reading
//!
//! ## What it says
//! The corpus has disputes, and no reading is marked `default`.
//!
//! ## Why it matters
//! Whoever asks without naming a reading would get no answer.
//!
//! ## An example
//!
//! ```text
//! reading ministry
//!   published 2018-10-18
//!   picks art13 = excluding
//! ```
//!
//! Add `default` to the reading people meet first.

use super::{Notice, Span};

/// The dispute at `at` has no reading to be shown under first.
pub fn no_default_reading(at: Span) -> Notice {
    Notice::error(
        "no-default-reading",
        at,
        "there are disputes, and no reading is marked `default`",
    )
    .help("mark the reading that is shown first before any binds")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    const LAW: &str = "fact a yes/no\nconclusion asked yes/no\n  otherwise no\n\
        rule r for asked\n  under d = x\n  holds when a\ndispute d\n  alternative x\n  alternative y\n";
    const BOTH: &str = "reading one\n  published 2018-10-05\n  picks d = x\n  default\n\
        reading two\n  published 2018-10-05\n  picks d = y\n";

    #[test]
    fn disputes_need_a_reading_to_be_shown_first() {
        let check =
            |law: &str, lines: &[usize]| assert_eq!(checked("no-default-reading", law), lines);
        check(&format!("{LAW}{BOTH}"), &[]);
        check(&format!("{LAW}{}", BOTH.replace("  default\n", "")), &[7]);
        check("fact a yes/no", &[]);
    }
}
