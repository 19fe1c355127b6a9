//! # missing-front-matter
//!
//! ## What it says
//! The page doesn't begin with a block between two `+++` lines.
//!
//! ## Why it matters
//! Without it we don't know which act this is, nor from which day it is law.
//!
//! ## An example
//!
//! ```text
//! +++
//! act = "dl-113-2018"
//! title.it = "Decreto-legge 4 ottobre 2018, n. 113"
//! urn = "urn:nir:stato:decreto.legge:2018-10-04;113"
//! rank = "decree-law"
//! published = 2018-10-04
//! in_force = 2018-10-05
//! +++
//! ```

use super::{Notice, Span};

/// The page has no front matter; `at` is its start.
pub fn missing_front_matter(at: Span) -> Notice {
    Notice::error("missing-front-matter", at, "the page has no front matter")
        .help("begin with `+++`, then `act`, `title.it`, `urn`, `rank`, `published`, `in_force`, then `+++`")
}

/// The front matter opened at `at` isn't closed.
pub fn unclosed_front_matter(at: Span) -> Notice {
    Notice::error("missing-front-matter", at, "the front matter is not closed")
        .help("put a line `+++` after its last key")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::page_told;

    #[test]
    fn the_start_of_the_page_is_marked() {
        assert_eq!(page_told("# A\n```norma\nfact a date\n```\n"), ["missing-front-matter 1:1"]);
        assert_eq!(page_told("+++\nact = \"a\"\n"), ["missing-front-matter 1:1"]);
        assert_eq!(page_told(""), ["missing-front-matter 1:1"]);
    }
}
