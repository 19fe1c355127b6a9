//! One finding, with the articles it rests on.

use calendar::Date;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use norma::finding::{Cited, Finding, State, Warning};
use norma::program::{Confidence, Program};

use super::reason::{ReasonForm, Teller};
use super::written;

/// Findings by the name of the conclusion, in the order of the program.
pub(super) struct Findings<'a>(Vec<(&'a str, FindingForm<'a>)>);

#[derive(Serialize)]
struct FindingForm<'a> {
    state: &'static str,
    value: Option<String>,
    confidence: &'static str,
    decided_by: Option<&'a str>,
    articles: Vec<CitedForm<'a>>,
    missing: &'a [String],
    warnings: Vec<WarningForm<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reasons: Option<ReasonForm<'a>>,
}

/// A provision as cited.
#[derive(Serialize)]
pub(super) struct CitedForm<'a> {
    reference: &'a str,
    heading: &'a str,
    urn: &'a str,
    published: Date,
    since: Option<Date>,
    confidence: &'static str,
}

/// A warning.
#[derive(Serialize)]
pub(super) struct WarningForm<'a> {
    code: &'static str,
    words: &'a str,
}

impl<'a> Findings<'a> {
    pub(super) fn of(program: &'a Program, findings: &'a [Finding]) -> Findings<'a> {
        let mut teller = Teller::of(program, findings);
        let form = |finding: &'a Finding| {
            let name = program.conclusions[finding.conclusion.at()].name.as_str();
            (name, FindingForm::of(program, &mut teller, finding))
        };
        Findings(findings.iter().map(form).collect())
    }
}

impl Serialize for Findings<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, finding) in &self.0 {
            map.serialize_entry(name, finding)?;
        }
        map.end()
    }
}

impl<'a> FindingForm<'a> {
    fn of(program: &'a Program, teller: &mut Teller<'a>, finding: &'a Finding) -> FindingForm<'a> {
        let (state, value) = match &finding.state {
            State::Known(value) => ("known", value.as_ref().map(|value| written(program, value))),
            State::Unknown => ("unknown", None),
            State::Conflict(_) => ("conflict", None),
            State::Unwritten => ("unwritten", None),
            State::NotApplicable => ("not_applicable", None),
        };
        FindingForm {
            state,
            value,
            confidence: confidence(finding.confidence),
            decided_by: finding.decided_by.as_deref(),
            articles: finding.articles.iter().map(|cited| CitedForm::of(cited)).collect(),
            missing: &finding.missing,
            warnings: finding.warnings.iter().map(WarningForm::of).collect(),
            reasons: finding.reasons.as_ref().and_then(|reasons| teller.tree(reasons)),
        }
    }
}

impl<'a> CitedForm<'a> {
    pub(super) fn of(cited: &'a Cited) -> CitedForm<'a> {
        CitedForm {
            reference: &cited.reference,
            heading: &cited.heading,
            urn: &cited.urn,
            published: cited.published,
            since: cited.since,
            confidence: confidence(cited.confidence),
        }
    }
}

impl<'a> WarningForm<'a> {
    pub(super) fn of(warning: &'a Warning) -> WarningForm<'a> {
        WarningForm { code: warning.code, words: &warning.words }
    }
}

/// The word for a confidence.
pub fn confidence(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}
