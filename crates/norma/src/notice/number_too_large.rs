//! # number-too-large
//!
//! ## What it says
//! A number is larger than the language counts, or has more digits after the point.
//!
//! ## Why it matters
//! Arithmetic here is exact. A number that doesn't fit is refused, never rounded or wrapped.
//!
//! ## An example
//!
//! ```text
//! set fee = 99999999999999999999 euro
//! ```

use super::{Notice, Span};

/// The number at `at` doesn't fit.
pub fn number_too_large(at: Span, most: impl std::fmt::Display) -> Notice {
    Notice::error("number-too-large", at, format!("this number is too large: the most is {most}"))
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn the_last_that_fits_is_read() {
        let check = |value: &str, expected: &[&str]| {
            assert_eq!(told(&format!("set fee = {value}")), expected, "{value}");
        };
        check("9223372036854775807", &[]);
        check("9223372036854775808", &["number-too-large 1:11"]);
        check("92233720368547758.07 euro", &[]);
        check("92233720368547758.08 euro", &["number-too-large 1:11"]);
        check("0.0000000000000000001", &["number-too-large 1:11"]);
        check("768614336404564651 years", &["number-too-large 1:11"]);
        check("a rounded down to 4294967296 places", &["number-too-large 1:29"]);
    }
}
