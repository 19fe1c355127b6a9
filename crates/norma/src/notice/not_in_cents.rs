//! # not-in-cents
//!
//! ## What it says
//! An amount of money has more than two digits after the point.
//!
//! ## Why it matters
//! Money is counted in whole cents; what comes below must be rounded, and the rule for that is law.
//!
//! ## An example
//!
//! ```text
//! set hourly_fee = 1.005 euro
//! ```

use super::{Notice, Span};

/// The amount at `at` isn't a whole number of cents.
pub fn not_in_cents(at: Span, amount: &str) -> Notice {
    Notice::error("not-in-cents", at, format!("`{amount} euro` is not a whole number of cents"))
        .help("write at most two digits after the point")
}

#[cfg(test)]
mod tests {
    use crate::notice::told::told;

    #[test]
    fn two_digits_are_the_most() {
        assert_eq!(told("set fee = 1.005 euro"), ["not-in-cents 1:11"]);
        assert_eq!(told("set fee = 1.5 euro"), [""; 0]);
        assert_eq!(told("set fee = 1.005"), [""; 0]);
    }
}
