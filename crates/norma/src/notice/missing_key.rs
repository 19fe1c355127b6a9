//! # missing-key
//!
//! ## What it says
//! The front matter lacks a key it must have.
//!
//! ## Why it matters
//! Each of them is used: to cite the act, to know when it was public, and from which day it is law.
//!
//! ## An example
//!
//! ```text
//! +++
//! act = "dl-113-2018"
//! rank = "decree-law"
//! +++
//! ```

use super::{Notice, Span};

/// The front matter at `at` has no `key`; `example` shows one.
pub fn missing_key(at: Span, key: &str, example: &str) -> Notice {
    Notice::error("missing-key", at, format!("the front matter has no `{key}`"))
        .help(format!("add a line such as `{example}`"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::page_told;

    #[test]
    fn each_key_is_asked_for() {
        let page = "+++\nact = \"a\"\n+++\n```norma\nfact a date\n```\n";
        assert_eq!(page_told(page), ["missing-key 1:1"; 5]);
    }
}
