//! What the law says, question by question: it says so, it depends, or ask.

use norma::finding::{Answer, Finding, State};
use norma::program::{ConclusionId, Confidence, Value};

use super::others::{Disputed, Other};
use crate::voice::{Article, Phrase, Voice};

/// One question of law and what comes of it.
pub struct Stand {
    /// Its name in the law.
    pub code: String,
    /// The question.
    pub label: Phrase,
    /// `says`, `depends` or `ask`.
    pub kind: &'static str,
    /// `yes`, `no`, the name of a choice, a day, nothing; for programs.
    pub value: String,
    /// The answer.
    pub words: Phrase,
    /// The articles it rests on.
    pub articles: Vec<Article>,
    /// What others say.
    pub others: Vec<Other>,
    /// The lowest confidence it rests on is low, or a text isn't verified.
    pub unsure: bool,
}

impl Stand {
    /// Whether the law says yes or gives a value: what a person has.
    pub fn is_had(&self) -> bool {
        let nothing = ["", "no", "no_place"];
        self.kind == "says" && !nothing.contains(&self.value.as_str())
    }

    /// Whether it is worth a line: it is had, or some say so.
    pub fn is_told(&self) -> bool {
        self.is_had() || !self.others.is_empty()
    }
}

/// The findings of these questions, in their order; those that don't speak of the person left out.
pub fn of(
    voice: Voice<'_>,
    answer: &Answer,
    disputed: &[Disputed],
    ids: &[ConclusionId],
) -> Vec<Stand> {
    let found = ids.iter().filter_map(|id| answer.findings.iter().find(|it| it.conclusion == *id));
    found.filter_map(|finding| stand(voice, finding, disputed)).collect()
}

fn stand(voice: Voice<'_>, finding: &Finding, disputed: &[Disputed]) -> Option<Stand> {
    let conclusion = &voice.program.conclusions[finding.conclusion.at()];
    let (kind, value) = match &finding.state {
        State::Known(value) => ("says", value.as_ref()),
        State::Unknown => ("depends", None),
        State::Conflict(_) | State::Unwritten => ("ask", None),
        State::NotApplicable => return None,
    };
    let words = match kind {
        "says" => voice.value(conclusion.ty, value),
        "depends" => voice.outcome("says-depends"),
        _ => voice.outcome("says-ask"),
    };
    let others = disputed.iter().find(|it| it.conclusion == finding.conclusion);
    Some(Stand {
        code: conclusion.name.clone(),
        label: voice.law(&format!("conclusion-{}", conclusion.name), &conclusion.labels),
        kind,
        value: value
            .map(|value: &Value| norma::program::written(voice.program, value))
            .unwrap_or_default(),
        words,
        articles: finding.articles.iter().map(|cited| voice.cited(cited)).collect(),
        others: others.map(|it| it.others.clone()).unwrap_or_default(),
        unsure: kind == "says" && finding.confidence == Confidence::Low,
    })
}
