//! # not-optional
//!
//! ## What it says
//! Something that always exists is said, or asked, to be absent.
//!
//! ## Why it matters
//! Only what is declared `optional` can be known not to exist; the rest is merely unknown until told.
//!
//! ## An example
//!
//! ```text
//! fact habitual_abode yes/no
//! rule r for registrable
//!   holds when exists habitual_abode
//!
//!   holds when habitual_abode
//! ```

use super::{Notice, Span};

/// The thing at `at` isn't declared optional.
pub fn not_optional(at: Span, name: &str) -> Notice {
    Notice::error(
        "not-optional",
        at,
        format!("`{name}` isn't optional: there always is one, known or not"),
    )
    .help("declare it `optional` if there may be none; leave it out where it isn't known")
}
