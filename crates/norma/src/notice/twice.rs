//! # twice
//!
//! ## What it says
//! A clause that may stand once stands twice in one statement.
//!
//! ## Why it matters
//! Only one of them would count, and a reader couldn't tell which.
//!
//! ## An example
//!
//! ```text
//! conclusion registrable yes/no
//!   otherwise no
//!   otherwise yes
//! ```

use super::{Notice, Span};

/// The clause at `at` stood already at `first`.
pub fn twice(at: Span, clause: &str, first: Span) -> Notice {
    Notice::error("twice", at, format!("`{clause}` stands twice in one statement"))
        .also_at(first, "first here")
        .help("keep one of them")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_second_is_marked_whatever_its_form() {
        let check = |statement: &str, expected: &[&str]| {
            assert_eq!(told(statement), expected, "{statement}")
        };
        check("conclusion c yes/no\n  otherwise no\n  otherwise yes", &["twice 3:3"]);
        check("rule r for c\n  holds\n  fails when a", &["twice 3:3"]);
        check("reading r\n  published 2019-01-01\n  scope when a\n  scope from 2019-01-01", &[]);
        check("rule r for c\n  holds\n  warning \"a\"\n  warning \"b\"", &[]);
        check("case \"x\"\n  on 2019-01-01\n  expect a yes by r by s", &["twice 3:21"]);
    }
}
