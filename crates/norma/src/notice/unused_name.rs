//! # unused-name
//!
//! ## What it says
//! Something is declared, and no rule, reading, term, path or case speaks of it.
//!
//! ## Why it matters
//! Nobody should be asked for a fact on which nothing depends; and often a rule was meant to use it.
//!
//! ## An example
//!
//! ```text
//! fact shoe_size whole
//! ```

use super::{Notice, Span};

/// The thing at `at`, a fact or the like, is never used.
pub fn unused_name(at: Span, what: &str, name: &str) -> Notice {
    Notice::warning("unused-name", at, format!("the {what} `{name}` is never used"))
        .help("use it or take it out")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::checked;

    #[track_caller]
    fn check(statements: &str, lines: &[usize]) {
        assert_eq!(checked("unused-name", statements), lines, "{statements}");
    }

    #[test]
    fn what_nothing_speaks_of_is_told() {
        check("fact a yes/no", &[1]);
        check("param p whole\nset p = 3", &[1]);
        check("conclusion c yes/no\n  otherwise no", &[1]);
        check("relation r\n  field f date\n  field g date", &[1]);
    }

    #[test]
    fn what_a_rule_or_a_case_speaks_of_is_not() {
        check(
            "fact a yes/no\nconclusion c yes/no\n  otherwise no\nrule u for c\n  holds when a",
            &[],
        );
        check("fact a yes/no\ncase \"x\"\n  on 2019-01-01\n  a yes", &[]);
    }

    #[test]
    fn a_field_of_a_relation_in_use_is_told_by_itself() {
        let law = "relation r\n  field f date\n  field g date\nconclusion c yes/no\n  otherwise no\n\
            rule u for c\n  holds when exists r where f <= the day";
        check(law, &[3]);
    }
}
