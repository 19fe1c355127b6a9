//! # unpicked-alternative
//!
//! ## What it says
//! No reading ever picks this alternative of a dispute.
//!
//! ## Why it matters
//! What stands under it is never asked unless somebody takes it by hand. An opinion nobody holds is no dispute.
//!
//! ## An example
//!
//! ```text
//! dispute art13
//!   alternative excluding
//!   alternative conforming
//!
//! reading ministry
//!   published 2018-10-18
//!   picks art13 = excluding
//!   default
//! ```

use super::{Notice, Span};

/// The dispute at `at` has an alternative without readers.
pub fn unpicked_alternative(at: Span, dispute: &str, alternative: &str) -> Notice {
    Notice::warning(
        "unpicked-alternative",
        at,
        format!("no reading picks `{dispute} = {alternative}`"),
    )
    .help("write the reading that picks it, or take the alternative out")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    const LAW: &str = "fact a yes/no\nconclusion asked yes/no\n  otherwise no\n\
        rule r for asked\n  under d = x\n  holds when a\ndispute d\n  alternative x\n  alternative y\n";
    const BOTH: &str = "reading one\n  published 2018-10-05\n  picks d = x\n  default\n\
        reading two\n  published 2018-10-05\n  picks d = y\n";

    #[test]
    fn an_alternative_without_readers_is_told() {
        let check = |readings: &str, lines: &[usize]| {
            assert_eq!(checked("unpicked-alternative", &format!("{LAW}{readings}")), lines);
        };
        check(BOTH, &[]);
        check(&BOTH.replace("d = y", "d = x"), &[7]);
    }
}
