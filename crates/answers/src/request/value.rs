//! The values of the keys of a request.

use calendar::Date;
use norma::door::Parts;
use serde_json::Value;

use super::error::at;
use super::{Error, Kind, Known};
use crate::{Lang, Refusal, clean};

/// The parts of an answer by name.
const PARTS: [&str; 3] = ["findings", "deadlines", "paths"];

pub(super) fn text(key: &str, value: Value) -> Result<String, Error> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Error::new(key, format!("`{key}` is not a text"), "a text in quotes")),
    }
}

pub(super) fn texts(key: &str, value: Value) -> Result<Vec<String>, Error> {
    match value {
        Value::Array(items) => items.into_iter().map(|item| text(key, item)).collect(),
        _ => Err(Error::new(key, format!("`{key}` is not a list"), "a list of texts")),
    }
}

pub(super) fn yes(key: &str, value: Value) -> Result<bool, Error> {
    let wrong = || Error::new(key, format!("`{key}` is neither true nor false"), "true or false");
    value.as_bool().ok_or_else(wrong)
}

pub(super) fn day(key: &str, value: Value) -> Result<Date, Error> {
    let wrong = |error: calendar::DateError| Error::new(key, clean(&error.to_string()), "");
    text(key, value)?.parse().map_err(wrong)
}

pub(super) fn known(kind: Kind, key: &str, value: Value) -> Result<Known, Error> {
    match (kind, value.as_str()) {
        (Kind::Timeline, Some("same-day")) => Ok(Known::SameDay),
        _ => Ok(Known::Day(day(key, value)?)),
    }
}

pub(super) fn parts(key: &str, value: Value) -> Result<Parts, Error> {
    let mut parts = Parts { findings: false, deadlines: false, paths: false, ..Parts::default() };
    for name in texts(key, value)? {
        match name.as_str() {
            "findings" => parts.findings = true,
            "deadlines" => parts.deadlines = true,
            "paths" => parts.paths = true,
            _ => return Err(at("parts")(Refusal::unknown("part of an answer", &name, PARTS))),
        }
    }
    Ok(parts)
}

pub(super) fn language(key: &str, value: Value) -> Result<Lang, Error> {
    let code = text(key, value)?;
    let unknown = || at("lang")(Refusal::unknown("language", &code, ["en", "it"]));
    Lang::coded(&code).ok_or_else(unknown)
}
