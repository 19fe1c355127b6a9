//! The request: a JSON object of a few keys, read with nothing taken on trust.

use answers::{Lang, Refusal};
use calendar::Date;
use norma::facts::{CASE_BYTES_MAX, Dossier, case_text, read_toml};
use norma::notice::Sources;
use norma::program::Program;
use serde_json::{Map, Value};

use crate::error::{Error, at};

/// The most a request may hold.
pub const REQUEST_BYTES_MAX: usize = buffers::BUFFER_BYTES_MAX;

const KEYS: [&str; 11] = [
    "case", "facts", "on", "known", "reading", "take", "only", "explain", "lang", "ask", "unknown",
];

/// What is asked.
#[derive(Default)]
pub struct Request {
    case: Option<String>,
    facts: Option<Value>,
    pub on: Option<Date>,
    pub known: Option<Date>,
    pub reading: Option<String>,
    pub take: Vec<String>,
    pub only: Vec<String>,
    pub explain: bool,
    pub lang: Lang,
    /// The goals of the next question, instead of an answer.
    pub ask: Option<Vec<String>>,
    /// What the person can't say.
    pub unknown: Vec<String>,
}

/// What is told of the person, and the days the case itself names.
pub struct Told {
    pub dossier: Dossier,
    pub on: Option<Date>,
    pub known: Option<Date>,
}

impl Request {
    pub fn read(bytes: &[u8]) -> Result<Request, Error> {
        if bytes.len() > REQUEST_BYTES_MAX {
            let what = format!("the request has {} bytes", bytes.len());
            return Err(Error::new("request", what, &format!("it may have {REQUEST_BYTES_MAX}")));
        }
        let rows: Map<String, Value> = serde_json::from_slice(bytes).map_err(|error| {
            let place = format!("request:{}:{}", error.line(), error.column());
            Error::new(place, "here the request stops being an object in JSON", "")
        })?;
        let mut request = Request::default();
        for (key, value) in rows {
            request.take(&key, value)?;
        }
        Ok(request)
    }

    /// One key. `null` says what a missing key says.
    fn take(&mut self, key: &str, value: Value) -> Result<(), Error> {
        if value.is_null() && KEYS.contains(&key) {
            return Ok(());
        }
        match key {
            "case" => self.case = Some(text(key, value)?),
            "facts" => self.facts = Some(value),
            "on" => self.on = Some(day(key, value)?),
            "known" => self.known = Some(day(key, value)?),
            "reading" => self.reading = Some(text(key, value)?),
            "take" => self.take = texts(key, value)?,
            "only" => self.only = texts(key, value)?,
            "explain" => self.explain = yes(key, value)?,
            "ask" => self.ask = Some(texts(key, value)?),
            "unknown" => self.unknown = texts(key, value)?,
            "lang" => self.lang = language(key, value)?,
            _ => return Err(at("request")(Refusal::unknown("key", key, KEYS))),
        }
        Ok(())
    }

    /// What is told, by name or by number; nothing is told when neither is given.
    pub fn told(&self, program: &Program) -> Result<Told, Error> {
        match (&self.case, &self.facts) {
            (Some(_), Some(_)) => {
                Err(Error::new("facts", "the person is told of twice", "either `case` or `facts`"))
            }
            (Some(case), None) => from_case(program, case),
            (None, Some(facts)) => from_facts(program, facts.clone()),
            (None, None) => Ok(Told { dossier: Dossier::default(), on: None, known: None }),
        }
    }
}

fn from_case(program: &Program, case: &str) -> Result<Told, Error> {
    let mut sources = Sources::default();
    let shown = &case[..case.floor_char_boundary(CASE_BYTES_MAX)];
    let source = sources.add("case", shown);
    let read = match case_text(source, case.as_bytes()) {
        Ok(text) => read_toml(program, source, text),
        Err(notice) => {
            let error = Error::noticed(&[notice], &sources);
            return Err(error.unwrap_or_else(|| Error::new("case", "it can't be read", "")));
        }
    };
    match Error::noticed(&read.notices, &sources) {
        Some(error) => Err(error),
        None => Ok(Told { dossier: read.dossier, on: read.on, known: read.known }),
    }
}

fn from_facts(program: &Program, facts: Value) -> Result<Told, Error> {
    let dossier: Dossier = serde_json::from_value(facts).map_err(|_| {
        Error::new("facts", "these are no facts by number", "`case` takes facts by name")
    })?;
    match dossier.flaw(program) {
        Some(flaw) => Err(Error::new("facts", flaw, "`case` takes facts by name")),
        None => Ok(Told { dossier, on: None, known: None }),
    }
}

fn text(key: &str, value: Value) -> Result<String, Error> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(Error::new(key, format!("`{key}` is not a text"), "a text in quotes")),
    }
}

fn texts(key: &str, value: Value) -> Result<Vec<String>, Error> {
    match value {
        Value::Array(items) => items.into_iter().map(|item| text(key, item)).collect(),
        _ => Err(Error::new(key, format!("`{key}` is not a list"), "a list of texts")),
    }
}

fn yes(key: &str, value: Value) -> Result<bool, Error> {
    let wrong = || Error::new(key, format!("`{key}` is neither true nor false"), "true or false");
    value.as_bool().ok_or_else(wrong)
}

fn day(key: &str, value: Value) -> Result<Date, Error> {
    let wrong =
        |error: calendar::DateError| Error::new(key, answers::clean(&error.to_string()), "");
    text(key, value)?.parse().map_err(wrong)
}

fn language(key: &str, value: Value) -> Result<Lang, Error> {
    let code = text(key, value)?;
    let unknown = || at("lang")(Refusal::unknown("language", &code, ["en", "it"]));
    Lang::coded(&code).ok_or_else(unknown)
}
