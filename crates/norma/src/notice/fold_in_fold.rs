//! # fold-in-fold
//!
//! ## What it says
//! A question over rows stands inside another: `exists`, `all`, `count` and their like don't nest.
//!
//! ## Why it matters
//! Nested questions need names to say which row is meant, and read badly; the language stays
//! checkable without them.
//!
//! ## An example
//!
//! ```text
//! exists permit where (exists decision where outcome = refused)
//!
//! conclusion refused_once yes/no                 give the inner question a name
//!   otherwise no
//! rule refused_once_by_decision for refused_once
//!   holds when exists decision where outcome = refused
//! ```

use super::{Notice, Span};

/// The fold at `at` stands inside the one at `outer`.
pub fn fold_in_fold(at: Span, outer: Span) -> Notice {
    Notice::error("fold-in-fold", at, "a question over rows stands inside another")
        .also_at(outer, "inside this one")
        .help("give the inner question a conclusion of its own, and name it here")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_inner_fold_is_marked() {
        let check = |guard: &str, expected: &[&str]| {
            assert_eq!(told(&format!("rule r for c\n  holds when {guard}")), expected, "{guard}");
        };
        check("exists p where exists q where x", &["fold-in-fold 2:29"]);
        check("all p satisfy (count q) = 1", &["fold-in-fold 2:29"]);
        check("(exists p where x) and exists q where y", &[]);
    }
}
