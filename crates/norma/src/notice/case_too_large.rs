//! # case-too-large
//!
//! ## What it says
//! The file is longer than a case may be, and was not read.
//!
//! ## Why it matters
//! A file of any length would let one request use up the machine. A person's whole file fits many times over.
//!
//! ## An example
//! ```toml
//! # more than 1 MiB
//! ```

use super::{Notice, Span};

/// A file longer than `bytes_max`.
pub fn case_too_large(at: Span, bytes_max: usize) -> Notice {
    let message =
        format!("a case may have {bytes_max} bytes, and this file has more; it was not read");
    Notice::error("case-too-large", at, message).help("one file tells of one person: split it")
}
