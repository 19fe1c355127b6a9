//! Which law is inside, and what can be asked of it.

use answers::json;
use calendar::Date;
use norma::program::Labels;
use serde::Serialize;

use crate::REQUEST_BYTES_MAX;

#[derive(Serialize)]
struct Contents<'a> {
    corpus: &'a str,
    program: &'a str,
    engine: &'a str,
    form: u32,
    request_bytes_max: usize,
    readings: Vec<ReadingForm<'a>>,
    disputes: Vec<DisputeForm<'a>>,
    conclusions: Vec<ConclusionForm<'a>>,
}

#[derive(Serialize)]
struct ReadingForm<'a> {
    name: &'a str,
    labels: &'a Labels,
    published: Date,
}

#[derive(Serialize)]
struct DisputeForm<'a> {
    name: &'a str,
    labels: &'a Labels,
    alternatives: Vec<&'a str>,
}

#[derive(Serialize)]
struct ConclusionForm<'a> {
    name: &'a str,
    labels: &'a Labels,
    groups: &'a [String],
}

/// The law inside, in JSON: its hashes, the engine, and the names that a request can use.
pub fn corpus() -> String {
    let law = crate::law();
    let program = law.program;
    let readings = program.readings.iter().map(|it| ReadingForm {
        name: &it.name,
        labels: &it.labels,
        published: it.published,
    });
    let disputes = program.disputes.iter().map(|it| DisputeForm {
        name: &it.name,
        labels: &it.labels,
        alternatives: it.alternatives.iter().map(|(name, _)| name.as_str()).collect(),
    });
    let conclusions = program.conclusions.iter().map(|it| ConclusionForm {
        name: &it.name,
        labels: &it.labels,
        groups: &it.groups,
    });
    json::text(&Contents {
        corpus: &program.corpus_hash,
        program: law.hash,
        engine: env!("CARGO_PKG_VERSION"),
        form: program.form,
        request_bytes_max: REQUEST_BYTES_MAX,
        readings: readings.collect(),
        disputes: disputes.collect(),
        conclusions: conclusions.collect(),
    })
}
