//! What the text leaves open, and how it is read.

use calendar::Date;
use norma::program::Labels;
use serde::Serialize;

use crate::law;

#[derive(Serialize)]
pub struct ReadingForm {
    name: &'static str,
    labels: &'static Labels,
    author: Option<&'static str>,
    rank: Option<&'static str>,
    provision: String,
    published: Date,
    binds_from: Option<Date>,
    source: Option<&'static str>,
}

#[derive(Serialize)]
pub struct DisputeForm {
    name: &'static str,
    labels: &'static Labels,
    about: Vec<String>,
    alternatives: Vec<AlternativeForm>,
}

#[derive(Serialize)]
pub struct AlternativeForm {
    name: &'static str,
    labels: &'static Labels,
}

/// The readings.
pub fn all() -> Vec<ReadingForm> {
    let program = law::program();
    let form = |reading: &'static norma::program::Reading| ReadingForm {
        name: &reading.name,
        labels: &reading.labels,
        author: reading.author.as_deref(),
        rank: reading.rank.as_deref(),
        provision: program.reference(reading.provision),
        published: reading.published,
        binds_from: reading.binds_from,
        source: reading.source.as_deref(),
    };
    program.readings.iter().map(form).collect()
}

/// The questions the text leaves open, and their answers.
pub fn disputes() -> Vec<DisputeForm> {
    let program = law::program();
    let form = |dispute: &'static norma::program::Dispute| DisputeForm {
        name: &dispute.name,
        labels: &dispute.labels,
        about: dispute.about.iter().map(|provision| program.reference(*provision)).collect(),
        alternatives: dispute
            .alternatives
            .iter()
            .map(|(name, labels)| AlternativeForm { name, labels })
            .collect(),
    };
    program.disputes.iter().map(form).collect()
}
