//! # nested-too-deep
//!
//! ## What it says
//! An expression is nested more than 64 deep.
//!
//! ## Why it matters
//! Nobody can read it, and every later step would need a deep stack for it.
//!
//! ## An example
//!
//! ```text
//! holds when ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((a))))))))))))))))) …
//! ```

use super::{Notice, Span};

/// The most levels an expression may have.
pub const LEVELS_MAX: u32 = 64;

/// The expression goes below [`LEVELS_MAX`] levels at `at`.
pub fn nested_too_deep(at: Span) -> Notice {
    Notice::error("nested-too-deep", at, format!("this is nested more than {LEVELS_MAX} deep"))
        .help("give parts of it a name with `let`")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn brackets_minus_and_long_sums_count() {
        let check = |guard: String, expected: &[&str]| {
            assert_eq!(told(&format!("rule r for c\n  holds when {guard}")), expected, "{guard}");
        };
        let nested = |levels| format!("{}a{}", "(".repeat(levels), ")".repeat(levels));
        check(nested(62), &[]);
        check(nested(1000), &["nested-too-deep 2:78"]);
        check(format!("{}a", "not ".repeat(1000)), &["nested-too-deep 2:270"]);
        check(format!("{}a", "- ".repeat(1000)), &["nested-too-deep 2:142"]);
        check(format!("a{} > 0", " + a".repeat(1000)), &["nested-too-deep 2:272"]);
        check(format!("a{}", " and a".repeat(1000)), &[]);
    }
}
