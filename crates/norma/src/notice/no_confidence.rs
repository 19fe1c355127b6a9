//! # no-confidence
//!
//! ## What it says
//! Nothing says how sure we are of a provision.
//!
//! ## Why it matters
//! Each result carries the lowest certainty it rests on; without a mark, a middle one is taken.
//!
//! ## An example
//!
//! ```text
//! ## Art. 4 — Stay {#art4}
//!
//! ## Art. 4 — Stay {#art4 confidence=high}
//! ```

use super::{Notice, Span};

/// Said once an act, at the first such heading.
pub fn no_confidence(at: Span, heading: &str) -> Notice {
    let message = format!("nothing says how sure we are of `{heading}`; `medium` is taken");
    Notice::warning("no-confidence", at, message).help(
        "add `confidence=high|medium|low` to the heading, or a `confidence` to the front matter",
    )
}
