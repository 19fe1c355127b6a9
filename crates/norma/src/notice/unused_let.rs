//! # unused-let
//!
//! ## What it says
//! A name given with `let` is never used.
//!
//! ## Why it matters
//! It says something of the rule that the rule doesn't mean.
//!
//! ## An example
//!
//! ```text
//! rule r for registrable
//!   let adult = age of birth on the day >= 18
//!   holds when habitual_abode
//! ```

use super::{Notice, Span};

/// The let `name` isn't used in its statement.
pub fn unused_let(at: Span, name: &str) -> Notice {
    Notice::warning("unused-let", at, format!("`{name}` is never used"))
        .help("use it or take it out")
}
