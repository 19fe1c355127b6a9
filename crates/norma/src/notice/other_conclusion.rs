//! # other-conclusion
//!
//! ## What it says
//! An exception aims outright at a rule on another question.
//!
//! ## Why it matters
//! An exception changes the answer to one question, that of its targets.
//!
//! ## An example
//!
//! ```text
//! except e to rule_on_fees for registrable
//! ```

use super::{Notice, Span};

/// The rule `target` concludes about `its`, the exception about `own`.
pub fn other_conclusion(at: Span, target: &str, its: &str, own: &str) -> Notice {
    Notice::error("other-conclusion", at, format!("`{target}` is about `{its}`, not `{own}`"))
        .help("write one exception for each question")
}
