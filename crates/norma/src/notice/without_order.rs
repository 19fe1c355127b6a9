//! # without-order
//!
//! ## What it says
//! A value without an order is asked to be more, less, first or latest.
//!
//! ## Why it matters
//! Codes, choices and answers of yes and no are the same or not; none of them is greater.
//!
//! ## An example
//!
//! ```text
//! holds when kind > asylum_request
//!
//! holds when kind in (asylum, subsidiary)
//! ```

use super::{Notice, Span};

/// `kind` has no order.
pub fn without_order(at: Span, kind: &str) -> Notice {
    Notice::error("without-order", at, format!("{kind} has no order"))
        .help("compare with `=`, `<>` or `in`; order rows by a date or a number")
}
