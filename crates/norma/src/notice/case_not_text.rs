//! # case-not-text
//!
//! ## What it says
//! The file holds bytes that are no text in UTF-8.
//!
//! ## Why it matters
//! Half a name or a wrong letter could pass for another; we read the whole file or none of it.
//!
//! ## An example
//! ```toml
//! # a file saved as "Latin-1", a picture, an encrypted file
//! ```

use super::{Notice, Span};

/// Bytes that aren't UTF-8, from this place on.
pub fn case_not_text(at: Span) -> Notice {
    Notice::error("case-not-text", at, "from here on the file is not text in UTF-8")
        .help("save it again as UTF-8 text")
}
