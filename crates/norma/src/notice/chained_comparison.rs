//! # chained-comparison
//!
//! ## What it says
//! Two comparisons stand in a row, without `and`.
//!
//! ## Why it matters
//! `a < b < c` reads differently in different trades; the law should not depend on which.
//!
//! ## An example
//!
//! ```text
//! holds when 2018-10-05 <= entry < 2020-10-22
//! holds when entry >= 2018-10-05 and entry < 2020-10-22
//! ```

use super::{Notice, Span};

/// A second comparison follows the first at `at`.
pub fn chained_comparison(at: Span) -> Notice {
    Notice::error("chained-comparison", at, "a comparison follows a comparison")
        .help("join two comparisons with `and`, or write `a between b and c`, which includes both")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_second_sign_is_marked() {
        let check = |guard: &str, expected: &[&str]| {
            assert_eq!(told(&format!("rule r for c\n  holds when {guard}")), expected, "{guard}");
        };
        check("a < b < c", &["chained-comparison 2:20"]);
        check("a between b and c = yes", &["chained-comparison 2:32"]);
        check("a < b in (1, 2)", &["chained-comparison 2:20"]);
        check("(a < b) = yes", &[]);
        check("a < b and b < c", &[]);
    }
}
