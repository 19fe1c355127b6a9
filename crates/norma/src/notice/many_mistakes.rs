//! # many-mistakes
//!
//! ## What it says
//! More mistakes were found than are told.
//!
//! ## Why it matters
//! After a thousand, one slip is likely behind most of them: an unclosed fence, a wrong file.
//!
//! ## An example
//!
//! ```text
//! error[many-mistakes]: there are more mistakes; only the first 1000 are told
//! ```

use super::{Notice, Span};

/// At most so many notices are given for one page.
pub const NOTICES_MAX: usize = 1000;

/// The mistakes from `at` on are no more told.
pub fn many_mistakes(at: Span) -> Notice {
    let words = format!("there are more mistakes; only the first {NOTICES_MAX} are told");
    Notice::error("many-mistakes", at, words).help("mend the first ones and read again")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn a_thousand_are_told_and_one_more() {
        let notices = told(&"@ ".repeat(2000));
        assert_eq!(notices.len(), super::NOTICES_MAX + 1);
        assert_eq!(notices[1000], "many-mistakes 1:2001");
    }
}
