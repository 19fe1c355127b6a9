//! # aims-at-nothing
//!
//! ## What it says
//! An exception has no rule to be an exception to.
//!
//! ## Why it matters
//! It can never change an answer; most often its target is misspelt, or is a rule on another question.
//!
//! ## An example
//!
//! ```text
//! except applicant_excluded to provision dpr-223-1989/art2
//!   fails when exists permit where kind = asylum_request
//! ```

use super::{Notice, Span};

/// The exception `name` finds no rule at the target `at`; `conclusion` is what it concludes about, when known.
pub fn aims_at_nothing(at: Span, name: &str, conclusion: Option<&str>) -> Notice {
    let of = conclusion.map(|conclusion| format!(" on `{conclusion}`")).unwrap_or_default();
    Notice::error(
        "aims-at-nothing",
        at,
        format!("`{name}` aims at nothing: there is no rule{of} here"),
    )
    .help("name a rule, a label, a group, a provision or an act that holds one")
}
