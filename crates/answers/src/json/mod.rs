//! The answers as a machine reads them. The form is a contract: `docs/command-line.schema.json`.
//!
//! Keys come in the order written here, so that the same answer is the same text.

mod change;
mod effect;
mod finding;
mod opening;
mod parts;
mod question;
mod reason;

use serde::Serialize;

use norma::door::Parts;
use norma::finding::{Answer, ReadingState, Receipt, Vantage};
use norma::program::Program;

use crate::{Lang, Law};
pub use change::changes;
pub use effect::{does, effects};
use finding::Findings;
pub use finding::confidence;
pub use norma::program::written;
use opening::OpeningForm;
use parts::{DeadlineForm, PathForm, PendingForm};
pub use question::{interviews, name};

/// The form, as a schema.
pub const SCHEMA: &str = include_str!("../../../../docs/command-line.schema.json");

/// All answers of one call.
#[derive(Serialize)]
struct Results<'a> {
    results: Vec<ResultForm<'a>>,
}

#[derive(Serialize)]
struct ResultForm<'a> {
    vantage: VantageForm<'a>,
    reading: ReadingForm<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Findings<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deadlines: Option<Vec<DeadlineForm<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paths: Option<Vec<PathForm<'a>>>,
    openings: Vec<OpeningForm<'a>>,
    pending: Vec<PendingForm<'a>>,
    receipt: ReceiptForm<'a>,
}

#[derive(Serialize)]
struct VantageForm<'a> {
    in_force_on: calendar::Date,
    known_at: calendar::Date,
    reading: &'a str,
}

#[derive(Serialize)]
struct ReadingForm<'a> {
    state: &'static str,
    by: Option<&'a str>,
}

#[derive(Serialize)]
struct ReceiptForm<'a> {
    corpus: &'a str,
    program: &'a str,
    engine: &'a str,
    facts: &'a str,
}

impl<'a> VantageForm<'a> {
    fn of(program: &'a Program, vantage: &Vantage) -> VantageForm<'a> {
        VantageForm {
            in_force_on: vantage.in_force_on,
            known_at: vantage.known_at,
            reading: &program.readings[vantage.reading.at()].name,
        }
    }
}

impl<'a> ReceiptForm<'a> {
    fn of(law: Law<'a>, receipt: &'a Receipt) -> ReceiptForm<'a> {
        ReceiptForm {
            corpus: &receipt.corpus,
            program: law.hash,
            engine: receipt.engine,
            facts: &receipt.facts,
        }
    }
}

/// The answers in JSON.
pub fn results(law: Law<'_>, lang: Lang, answers: &[Answer]) -> String {
    results_in(law, lang, answers, Parts::default())
}

/// These parts of the answers in JSON. One that wasn't asked for is no key: an empty list would say that there is nothing.
pub fn results_in(law: Law<'_>, lang: Lang, answers: &[Answer], parts: Parts) -> String {
    let results = answers.iter().map(|answer| result(law, lang, answer, parts)).collect();
    text(&Results { results })
}

/// Any form of ours in JSON, laid out for a person who looks.
pub fn text<T: Serialize>(form: &T) -> String {
    // The forms hold texts, numbers and lists: nothing in them can fail to be written.
    serde_json::to_string_pretty(form).unwrap_or_default()
}

fn result<'a>(law: Law<'a>, lang: Lang, answer: &'a Answer, parts: Parts) -> ResultForm<'a> {
    let program = law.program;
    let deadlines = answer.deadlines.iter().map(|due| DeadlineForm::of(program, lang, due));
    let paths = answer.paths.iter().map(|path| PathForm::of(program, lang, path));
    let name = |reading: norma::program::ReadingId| program.readings[reading.at()].name.as_str();
    ResultForm {
        vantage: VantageForm::of(program, &answer.vantage),
        reading: match answer.reading {
            ReadingState::Open => ReadingForm { state: "open", by: None },
            ReadingState::Superseded(by) => ReadingForm { state: "superseded", by: Some(name(by)) },
            ReadingState::Binds => ReadingForm { state: "binds", by: None },
        },
        findings: parts.findings.then(|| Findings::of(program, &answer.findings)),
        deadlines: parts.deadlines.then(|| deadlines.collect()),
        paths: parts.paths.then(|| paths.collect()),
        openings: answer
            .openings
            .iter()
            .map(|opening| OpeningForm::of(program, lang, opening))
            .collect(),
        pending: answer.pending.iter().map(|event| PendingForm::of(program, *event)).collect(),
        receipt: ReceiptForm::of(law, &answer.receipt),
    }
}
