//! # case-wrong-value
//!
//! ## What it says
//! A value is not of the type that the vocabulary gives this place.
//!
//! ## Why it matters
//! A number where a date belongs would have to be guessed at; the answer may hang on the guess.
//!
//! ## An example
//! ```toml
//! habitual_abode = 1       # write true or false
//! ```

use super::{Notice, Span};
use crate::program::{EnumerationId, Kind, Program};

/// A value of another type; `given` says what the file has.
pub fn case_wrong_value(program: &Program, kind: Kind, at: Span, given: &str) -> Notice {
    let notice =
        Notice::error("case-wrong-value", at, format!("{} stands here, not {given}", wanted(kind)));
    notice.help(example(program, kind))
}

/// Something else than a list of names after `complete`.
pub fn case_wrong_complete<'p>(at: Span, relations: impl IntoIterator<Item = &'p str>) -> Notice {
    Notice::error("case-wrong-value", at, "`complete` is a list of relations in quotes")
        .help(format!("relations are {}", super::listed(relations)))
}

/// Something else than a table after `expect`.
pub fn case_wrong_expect(at: Span) -> Notice {
    Notice::error("case-wrong-value", at, "`expect` is a table of conclusions")
        .help("write `[expect]` and a line for each")
}

/// Something else than a name after `id`.
pub fn case_wrong_id(at: Span) -> Notice {
    Notice::error("case-wrong-value", at, "an `id` is a text or a whole number")
        .help("write `id = \"first\"`")
}

/// One of several values of a fact without the days that tell them apart.
pub fn case_bare_entry(at: Span) -> Notice {
    Notice::error("case-wrong-value", at, "one of several values needs its days")
        .help("write each as `{ value = …, recorded = 2019-02-01 }`")
}

fn wanted(kind: Kind) -> &'static str {
    match kind {
        Kind::YesNo => "yes or no",
        Kind::Choice(_) => "one of a list of values",
        Kind::Date => "a date",
        Kind::Whole => "a whole number",
        Kind::Decimal(_) => "a decimal number",
        Kind::Money(_) => "an amount of money",
        Kind::Code => "a code",
        Kind::Days => "a number of days",
        Kind::Months => "a number of months",
    }
}

fn example(program: &Program, kind: Kind) -> String {
    match kind {
        Kind::YesNo => "write `true` or `false`".to_string(),
        Kind::Choice(of) => format!("write one of {}", values(program, of)),
        Kind::Date => {
            "write `2019-02-01`, or what is known of it: `\"2019-02\"`, `\"before 2019-02-01\"`"
                .to_string()
        }
        Kind::Whole => "write `3`, or `{ between = [3, 5] }`".to_string(),
        Kind::Decimal(places) => {
            format!("write at most {places} digits after the point, as `\"12.5\"`")
        }
        Kind::Money(places) => {
            format!("write euros with at most {places} digits after the point, as `\"12.50\"`")
        }
        Kind::Code => "write it in quotes".to_string(),
        Kind::Days => "write `45`, or `\"45 days\"`".to_string(),
        Kind::Months => "write `6`, `\"6 months\"` or `\"5 years\"`".to_string(),
    }
}

fn values(program: &Program, of: EnumerationId) -> String {
    super::listed(program.enumerations[of.at()].values.iter().map(|(value, _)| value.as_str()))
}
