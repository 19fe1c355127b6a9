//! # too-many-places
//!
//! ## What it says
//! A number has more digits after the point than the language reckons with.
//!
//! ## Why it matters
//! Numbers are exact: they have room for a fixed count of digits.
//!
//! ## An example
//!
//! ```text
//! fact rate decimal(12)
//! ```

use super::{Notice, Span};

/// `places` are more than `places_max`.
pub fn too_many_places(at: Span, places: u32, places_max: u32) -> Notice {
    Notice::error("too-many-places", at, format!("{places} places are too many"))
        .help(format!("use {places_max} at most"))
}
