//! # cycle
//!
//! ## What it says
//! Statements lean on each other in a circle.
//!
//! ## Why it matters
//! Each would have to be decided before the other, so none can be.
//!
//! ## An example
//!
//! ```text
//! rule a for first
//!   holds when second
//!
//! rule b for second
//!   holds when first
//! ```

use super::{Notice, Span};

/// The chain begins and ends with the same name.
pub fn cycle(at: Span, chain: &[String]) -> Notice {
    let chain: Vec<String> = chain.iter().map(|name| format!("`{name}`")).collect();
    Notice::error("cycle", at, format!("a circle: {}", chain.join(" leans on ")))
        .help("decide one of them without the others")
}
