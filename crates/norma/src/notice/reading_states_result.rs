//! # reading-states-result
//!
//! ## What it says
//! The alternatives of a dispute state answers: whoever picks one has picked the result.
//!
//! It is told when all that stands `under` the dispute are rules of one conclusion, each of them gives a
//! value written out under a condition everybody meets (or none), and the alternatives come to different
//! values, counting `otherwise`, or the rules that stand outside the dispute, for an alternative without a rule. Then the answer depends on the reading
//! and on no fact. As soon as one rule under the dispute asks for a fact, is an exception without a value,
//! or speaks of another conclusion, the dispute reinterprets a provision and is left alone.
//!
//! ## Why it matters
//! A reading says what a provision means; what follows for a person is for the rules to find. A table of
//! answers would be right for the people its author thought of, and for nobody else.
//!
//! ## An example
//!
//! ```text
//! rule ministry_says for registrable
//!   under art13 = excluding
//!   fails
//!
//! rule courts_say for registrable
//!   under art13 = conforming
//!   holds
//! ```
//!
//! Write what art. 13 does to the rules under each alternative:
//!
//! ```text
//! except applicant_excluded to ordinary_route
//!   under art13 = excluding
//!   does not apply when title_held = asylum_request
//! ```

use super::{Notice, Span};

/// The rules at `rules`, of which there is one at least, state the conclusion under the dispute at `about`.
pub fn reading_states_result(
    rules: &[Span],
    dispute: &str,
    conclusion: &str,
    about: Span,
) -> Notice {
    let (at, others) =
        rules.split_first().map_or((about, rules), |(first, others)| (*first, others));
    let message = format!(
        "the alternatives of `{dispute}` state `{conclusion}` instead of reading a provision"
    );
    let notice = Notice::error("reading-states-result", at, message)
        .also_at(about, "the dispute")
        .help("put under each alternative what the provision then does, and let the result follow");
    others.iter().fold(notice, |notice, span| notice.also_at(*span, "states the answer too"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    #[track_caller]
    fn check(rules: &str, lines: &[usize]) {
        let law = format!(
            "dispute d\n  alternative x\n  alternative y\nfact a yes/no\nconclusion asked yes/no\n  otherwise no\n\
             rule base for asked\n  holds when a\n{rules}\n\
             reading one\n  published 2018-10-05\n  picks d = x\n  default\n\
             reading two\n  published 2018-10-05\n  picks d = y\n"
        );
        assert_eq!(checked("reading-states-result", &law), lines, "{rules}");
    }

    #[test]
    fn a_table_of_answers_by_reading_is_refused() {
        check(
            "rule r for asked\n  under d = x\n  holds\nrule s for asked\n  under d = y\n  fails",
            &[9],
        );
        check("rule r for asked\n  under d = x\n  holds", &[9]);
    }

    #[test]
    fn a_condition_everybody_meets_is_no_condition() {
        check("rule r for asked\n  under d = x\n  holds when a or not a", &[9]);
    }

    #[test]
    fn a_provision_reinterpreted_is_left_alone() {
        check(
            "rule r for asked\n  under d = x\n  holds when a\nrule s for asked\n  under d = y\n  fails",
            &[],
        );
        check("except e to base\n  under d = x\n  does not apply", &[]);
        check("rule r for asked\n  under d = x or y\n  holds", &[]);
    }
}
