//! What a request tells of the person: by name, in the text of a case, or by number.

use calendar::Date;
use norma::facts::{CASE_BYTES_MAX, Dossier, case_text, read_toml};
use norma::notice::Sources;
use norma::program::Program;
use serde_json::Value;

use super::{Error, Request};

/// What is told of the person, and the days the case itself names.
#[derive(Default)]
pub struct Told {
    /// The facts.
    pub dossier: Dossier,
    /// The day the case names for the law.
    pub on: Option<Date>,
    /// The day it names for what is known.
    pub known: Option<Date>,
}

impl Request {
    /// What is told, by name or by number; nothing is told when neither is given.
    pub fn told(&self, program: &Program) -> Result<Told, Error> {
        match (&self.case, &self.facts) {
            (Some(_), Some(_)) => {
                Err(Error::new("facts", "the person is told of twice", "either `case` or `facts`"))
            }
            (Some(case), None) => from_case(program, case),
            (None, Some(facts)) => from_facts(program, facts.clone()),
            (None, None) => Ok(Told::default()),
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
        None => Ok(Told { dossier, ..Told::default() }),
    }
}
