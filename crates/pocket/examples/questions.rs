//! What the engine of this machine answers, for the module to be held to: a line of JSON a question.
//!
//! One worked case of the law in so many, from each of its vantages and under the readings its expectations name, or one
//! public then; every example under one reading or all; and some requests that are none.

use std::collections::BTreeSet;
use std::io::{self, Write};

use norma::cases::{Case, ExpectOf, Expectation};
use norma::door::available;
use norma::program::{Program, ReadingId};
use norma::{Page, compile};
use serde_json::{Value, json};

/// One worked case in so many is asked about: the module is slower than the machine, and the cases are hundreds.
const CASES_APART: usize = 9;

/// Of so many of these one gives its reasons: a tree that names each step wherever it is used is large.
const REASONS_APART: usize = 6;

/// The conclusion of which an example gives the reasons.
const REGISTRABLE: &str = "registrable";

fn main() -> io::Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let mut tell = |of: &str, request: &str, answer: String| {
        writeln!(out, "{}", json!({ "of": of, "request": request, "answer": answer }))
    };
    tell("corpus", "", pocket::corpus())?;
    for (of, request) in cases().into_iter().chain(examples()).chain(no_requests()) {
        tell(&of, &request, pocket::answer(request.as_bytes()))?;
    }
    out.flush()
}

/// The questions of the worked cases, each once.
fn cases() -> Vec<(String, String)> {
    let page =
        |(name, text): &(&str, &str)| Page { name: name.to_string(), text: text.to_string() };
    let law = compile(&corpus::PAGES.iter().map(page).collect::<Vec<_>>());
    let mut asked = Vec::new();
    for (place, case) in law.cases.iter().enumerate().step_by(CASES_APART) {
        let requests =
            case.expects.iter().flat_map(|expect| requests(&law.program, case, expect, place));
        let of = format!("case {place}");
        let each: BTreeSet<String> = requests.map(|request| request.to_string()).collect();
        asked.extend(each.into_iter().map(|request| (of.clone(), request)));
    }
    asked
}

fn requests(program: &Program, case: &Case, expect: &Expectation, place: usize) -> Vec<Value> {
    let name = |reading: &ReadingId| program.readings[reading.at()].name.clone();
    let named: Vec<String> = expect.under.iter().map(name).collect();
    // Where a case names none, another of the public readings each time.
    let public = available(program, expect.known);
    let one = public.get(place % public.len().max(1)).map(name);
    let readings = if named.is_empty() { one.into_iter().collect() } else { named };
    let take = |(dispute, place): &(norma::program::DisputeId, u32)| {
        let dispute = &program.disputes[dispute.at()];
        format!("{}={}", dispute.name, dispute.alternatives[*place as usize].0)
    };
    let takes: Vec<String> = expect.takes.iter().map(take).collect();
    // Deadlines and paths come with any conclusion; all conclusions of a person told little take long.
    let only = match expect.of {
        ExpectOf::Conclusion(id) => &program.conclusions[id.at()].name,
        _ => REGISTRABLE,
    };
    let request = |reading: &String| {
        json!({
            "facts": case.dossier, "on": expect.on, "known": expect.known, "reading": reading,
            "take": takes, "only": [only], "explain": place.is_multiple_of(CASES_APART * REASONS_APART),
        })
    };
    readings.iter().map(request).collect()
}

/// Every example, on days before and after what happened to the law, in both languages.
fn examples() -> Vec<(String, String)> {
    let ask = |(name, text): &(&str, &str)| {
        let request = |day: &str, reading: &str, only: &[&str], lang: &str| {
            json!({ "case": text, "on": day, "known": "2024-01-01", "reading": reading,
                "only": only, "explain": reading != "all", "lang": lang })
        };
        let requests = [
            request("2017-05-01", "all", &[REGISTRABLE], "en"),
            request("2019-02-01", "all", &[REGISTRABLE], "it"),
            request("2020-08-10", "letter", &[REGISTRABLE], "en"),
            request("2023-06-01", "all", &["stay"], "it"),
        ];
        requests.iter().map(|request| (format!("example {name}"), request.to_string())).collect()
    };
    corpus::EXAMPLES.iter().flat_map::<Vec<_>, _>(ask).collect()
}

/// Requests that are none, or not quite.
fn no_requests() -> Vec<(String, String)> {
    let texts = [
        "{",
        "[]",
        "null",
        "{}",
        "{\"readin\": \"all\"}",
        "{\"on\": \"2019-02-30\", \"known\": \"2019-04-01\"}",
        "{\"on\": \"2019-02-01\", \"known\": \"2019-04-01\", \"case\": \"birht = 1990-01-01\\n[[\"}",
        "{\"on\": \"2019-02-01\", \"known\": \"2019-04-01\", \"reading\": \"minstry\"}",
        "{\"on\": \"2019-02-01\", \"known\": \"2019-04-01\", \"facts\": {\"facts\": 3}}",
    ];
    texts.into_iter().map(|text| ("refused".to_string(), text.to_string())).collect()
}
