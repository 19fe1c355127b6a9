//! One thing told in words, without a file around it: as a form brings it.

use super::Told;
use super::toml::{interval, told};
use crate::program::{Kind, Program, Type};

/// What the words tell of a fact of this type, in the notation of a case file: `yes`, `humanitarian`, `2019-02-01`, `2019-02`,
/// `2019`, `before 2019-02-01`, `between 2018 and 2019-02`, `12.50`, `5 years`, `absent`, `unknown`. None when they tell nothing of it.
pub fn told_in_words(program: &Program, ty: Type, words: &str) -> Option<Told> {
    match (words, ty.kind) {
        ("unknown", _) => Some(Told::Unknown),
        ("absent", _) => ty.optional.then_some(Told::Absent),
        (_, Kind::Date) => interval::dates(words).ok(),
        (_, kind) => told::from_text(program, kind, words),
    }
}
