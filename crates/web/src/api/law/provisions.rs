//! A provision: what it says in our words, and the statements that encode it.

use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::response::{IntoResponse, Response};
use calendar::Date;
use norma::program::{Labels, NormId, Program, ProvisionId, Standing};
use serde::Serialize;

use super::{json, unknown};
use crate::api::problem::Problem;
use crate::law;

/// A provision by its heading.
#[derive(Serialize)]
pub struct Outline<'a> {
    reference: String,
    heading: &'a str,
    urn: &'a str,
    confidence: &'static str,
    standing: Standing,
    verified_until: Option<Date>,
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    outline: Outline<'a>,
    prose: &'a str,
    statements: Vec<Statement<'a>>,
}

/// A statement, and the days on which it is law by its own text; an event may have ended it, which an answer looks at.
#[derive(Serialize)]
struct Statement<'a> {
    kind: &'static str,
    name: &'a str,
    labels: Option<&'a Labels>,
    from: Date,
    until: Option<Date>,
}

impl<'a> Outline<'a> {
    pub fn of(program: &'a Program, id: ProvisionId) -> Outline<'a> {
        let provision = &program.provisions[id.at()];
        Outline {
            reference: program.reference(id),
            heading: &provision.heading,
            urn: &provision.urn,
            confidence: answers::json::confidence(provision.confidence),
            standing: provision.standing,
            verified_until: provision.verified_until,
        }
    }
}

/// Our words on it.
pub fn prose(program: &Program, place: usize) -> &str {
    &program.provisions[place].prose
}

/// One.
pub async fn one(asked: Result<Path<(String, String)>, PathRejection>) -> Response {
    let Ok(Path((act, anchor))) = asked else { return Problem::unreadable().into_response() };
    let (program, reference) = (law::program(), format!("{act}/{anchor}"));
    match program.provision_named(&reference) {
        Some(id) => json(&whole(program, id)),
        None => {
            let all = (0..program.provisions.len()).map(|at| program.reference(at.into()));
            let all: Vec<String> = all.collect();
            unknown("provision", &reference, all.iter().map(String::as_str))
        }
    }
}

fn whole(program: &Program, id: ProvisionId) -> Whole<'_> {
    Whole {
        outline: Outline::of(program, id),
        prose: prose(program, id.at()),
        statements: statements(program, id),
    }
}

fn statements(program: &Program, of: ProvisionId) -> Vec<Statement<'_>> {
    let statement = |kind, norm: NormId, name, labels| {
        let norm = &program.norms[norm.at()];
        let own = norm.provision == of;
        own.then_some(Statement { kind, name, labels, from: norm.from, until: norm.until })
    };
    let rules = program.rules.iter();
    let rules = rules.filter_map(|it| statement("rule", it.norm, &it.name, Some(&it.labels)));
    let clauses = program.transitionals.iter();
    let clauses = clauses.filter_map(|it| statement("transitional", it.norm, &it.name, None));
    let deadlines = program.deadlines.iter();
    let deadlines =
        deadlines.filter_map(|it| statement("deadline", it.norm, &it.name, Some(&it.labels)));
    let paths = program.paths.iter();
    let paths = paths.filter_map(|it| statement("path", it.norm, &it.name, Some(&it.labels)));
    let set = program.settings.iter().filter_map(|it| {
        let param = &program.params[it.param.at()];
        statement("value", it.norm, &param.name, Some(&param.labels))
    });
    rules.chain(clauses).chain(deadlines).chain(paths).chain(set).collect()
}
