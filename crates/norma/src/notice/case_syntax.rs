//! # case-syntax
//!
//! ## What it says
//! The file is not TOML at this place.
//!
//! ## Why it matters
//! What follows a slip can be read in more than one way, so we do not guess; the rest of the file is read all the same, so that all mistakes are told at once.
//!
//! ## An example
//! ```toml
//! habitual_abode = yes       # write true, or "yes" in quotes
//! ```

use calendar::Date;

use super::{Notice, Span, case_no_such_day};

/// What the TOML reader says of a place, in our words where we know better.
pub fn case_syntax(at: Span, words: &str, message: &str) -> Notice {
    if let Some(error) = as_date(words) {
        return case_no_such_day(at, &error);
    }
    let notice = |what: &str| Notice::error("case-syntax", at, what);
    if message.starts_with("string values must be quoted") {
        return notice("a word stands in quotes here").help(match words {
            "yes" | "no" => format!("write `\"{words}\"`, or `true` or `false`"),
            _ => "write it as `\"…\"`".to_string(),
        });
    }
    if message.starts_with("duplicate key") {
        return notice("this is told twice")
            .help("keep one, or write entries that say from which day each is known: `[{ value = …, recorded = … }, …]`");
    }
    notice(&format!("this is not TOML: {}", message.trim_end_matches('.').replace('\n', " ")))
}

/// Why a text that looks like a date is none.
fn as_date(words: &str) -> Option<calendar::DateError> {
    let looks = words.len() >= 8
        && words.starts_with(|letter: char| letter.is_ascii_digit())
        && words.matches(['-', '/']).count() == 2;
    looks.then(|| words.parse::<Date>().err()).flatten()
}
