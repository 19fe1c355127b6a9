//! # not-proved
//!
//! ## What it says
//! A question the checks ask could neither be tried out on every kind of person nor proved: there are
//! too many kinds.
//!
//! ## Why it matters
//! Where the checks are silent the corpus counts as checked. Here it is not.
//!
//! ## An example
//!
//! A rule whose condition compares dozens of dates with each other.

use super::{Notice, Span};

/// The claim about the thing at `at` that stays open, as a clause: "whether …".
pub fn not_proved(at: Span, claim: &str) -> Notice {
    Notice::warning("not-proved", at, format!("there are too many cases to tell {claim}"))
        .help("give a part of the condition a conclusion of its own")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    /// One rule holds when an odd number of facts is so, the other fails when an even number is: no person
    /// meets both, and nothing shorter than trying everybody shows it.
    fn riddle(facts: usize) -> String {
        let odd = |order: &mut dyn Iterator<Item = usize>| {
            order.fold("no".to_string(), |so, n| format!("({so} <> f{n})"))
        };
        let declared: String = (0..facts).map(|n| format!("fact f{n} yes/no\n")).collect();
        let (one, other) = (odd(&mut (0..facts)), odd(&mut (0..facts).rev()));
        format!(
            "{declared}conclusion asked yes/no\n  otherwise no\n\
             rule r for asked\n  holds when {one}\nrule s for asked\n  fails when not {other}"
        )
    }

    #[test]
    fn a_question_too_large_to_try_is_told_and_a_small_one_is_decided() {
        assert_eq!(checked("not-proved", &riddle(8)), [0; 0]);
        assert_eq!(checked("rival-rules", &riddle(8)), [0; 0]);
        assert_eq!(checked("not-proved", &riddle(20)), [23]);
    }
}
