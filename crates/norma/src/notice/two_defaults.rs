//! # two-defaults
//!
//! ## What it says
//! Two readings are marked as the one to show first.
//!
//! ## Why it matters
//! Only one can be shown first.
//!
//! ## An example
//!
//! ```text
//! reading ministry
//!   published 2018-10-18
//!   default
//!
//! reading mayors
//!   published 2019-01-02
//!   default
//! ```

use super::{Notice, Span};

/// The reading marked at `first` is the default already.
pub fn two_defaults(at: Span, first: Span) -> Notice {
    Notice::error("two-defaults", at, "another reading is the default already")
        .also_at(first, "first here")
        .help("keep one `default`")
}
