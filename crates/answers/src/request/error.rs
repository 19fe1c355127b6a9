//! Why a request got no answer: what is wrong, where, the nearest right thing, and what else is wrong.

use norma::notice::{Notice, Severity, Sources};
use serde::Serialize;

use crate::{Refusal, clean, json};

/// More mistakes than these are not told: the first ones come first.
const MISTAKES_MAX: usize = 50;

/// One mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// What is wrong.
    pub what: String,
    /// A key of the request, or a place in it or in the case: `reading`, `request:1:7`, `case:3:1`.
    #[serde(rename = "where")]
    pub place: String,
    /// The nearest right thing, in words.
    pub nearest: Option<String>,
}

/// The first mistake, and the others that were seen with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Error {
    /// The first.
    #[serde(flatten)]
    pub first: Mistake,
    /// The others.
    pub also: Vec<Mistake>,
}

impl Error {
    /// One mistake.
    pub fn new(place: impl Into<String>, what: impl Into<String>, nearest: &str) -> Error {
        let nearest = Some(nearest.to_string()).filter(|nearest| !nearest.is_empty());
        let first = Mistake { what: what.into(), place: place.into(), nearest };
        Error { first, also: Vec::new() }
    }

    /// No day is given, and nobody here knows which day it is.
    pub(super) fn no_day(key: &str) -> Error {
        let what = format!("neither the request nor the case says `{key}`");
        Error::new(key, what, "a day, as in \"2019-02-01\"")
    }

    /// A key that can't be left out.
    pub(super) fn missing(key: &str) -> Error {
        Error::new(key, format!("`{key}` is missing"), "a day, as in \"2019-02-01\"")
    }

    /// The mistakes of a case.
    pub(super) fn noticed(notices: &[Notice], sources: &Sources) -> Option<Error> {
        let errors = notices.iter().filter(|notice| notice.severity == Severity::Error);
        let mut mistakes = errors.take(MISTAKES_MAX).map(|notice| {
            let place = sources.place(notice.at);
            Mistake {
                what: clean(&notice.message),
                place: format!("case:{}:{}", place.line, place.column),
                nearest: notice.help.as_deref().map(clean),
            }
        });
        Some(Error { first: mistakes.next()?, also: mistakes.collect() })
    }

    /// Whether the request is no JSON object at all, or too long to be looked at.
    pub fn is_of_form(&self) -> bool {
        self.first.place.starts_with("request:")
    }

    /// `{"error": …}`.
    pub fn to_json(&self) -> String {
        #[derive(Serialize)]
        struct Form<'a> {
            error: &'a Error,
        }
        json::text(&Form { error: self })
    }
}

/// A refusal, at a key of the request.
pub(super) fn at(key: &'static str) -> impl Fn(Refusal) -> Error {
    move |refusal| {
        let names = "`corpus` has the names".to_string();
        Error::new(key, refusal.what, &refusal.nearest.unwrap_or(names))
    }
}
