//! # constant-requirement
//!
//! ## What it says
//! A path requires something that is the same for everybody.
//!
//! ## Why it matters
//! Left of the sign stands the name a reader sees, right of it the condition. A bare `yes` is met by anyone, so the path
//! would show as open to people for whom it is closed.
//!
//! ## An example
//!
//! ```text
//! requires registrable = yes
//!
//! requires right_to_be_entered = registrable
//! ```

use super::{Notice, Span};

/// The condition at `at` speaks of nobody.
pub fn constant_requirement(at: Span) -> Notice {
    Notice::error("constant-requirement", at, "this requirement is the same for everybody")
        .help("write the condition right of the `=`: `requires NAME = CONDITION`")
}
