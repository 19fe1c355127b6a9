//! What can be done: paths that are open, and those that perhaps are.

use norma::finding::{Answer, PathFinding};
use norma::program::{Labels, Value};

use crate::voice::{Article, Phrase, Voice};

/// A path, as it is shown.
pub struct PathView {
    /// Its name in the law.
    pub code: String,
    /// What it is.
    pub label: Phrase,
    /// Where to go.
    pub at: Phrase,
    /// The same as the door says it, in Italian.
    pub office: String,
    /// What to bring.
    pub papers: Vec<Phrase>,
    /// What isn't known to be met.
    pub unknown: Vec<Phrase>,
    /// What it costs.
    pub fee: Option<String>,
    /// Until when.
    pub last_day: Option<String>,
    /// Where a refusal goes.
    pub appeal: Phrase,
    /// Where it stands.
    pub articles: Vec<Article>,
}

/// The paths that are open, and those of which it isn't known.
pub fn of(voice: Voice<'_>, answer: &Answer) -> (Vec<PathView>, Vec<PathView>) {
    let with = |open: Option<bool>| {
        let found = answer.paths.iter().filter(move |path| path.open == open);
        found.map(|path| view(voice, path)).collect()
    };
    (with(Some(true)), with(None))
}

fn view(voice: Voice<'_>, found: &PathFinding) -> PathView {
    let path = &voice.program.paths[found.path.at()];
    let name = format!("path-{}", path.name);
    let law = |part: &str, labels: &Labels| voice.law(&format!("{name}{part}"), labels);
    let needs = path.requires.iter().zip(&found.requirements).filter(|(_, (_, met))| met.is_none());
    let papers = path.papers.iter().enumerate();
    let office = path.authority.clone().unwrap_or_default();
    PathView {
        code: path.name.clone(),
        label: law("", &path.labels),
        at: law(".at", &Labels::from([("it".to_string(), office.clone())])),
        office,
        papers: papers.map(|(place, paper)| law(&format!(".paper-{}", place + 1), paper)).collect(),
        unknown: needs
            .map(|(need, _)| law(&format!(".needs-{}", need.name), &need.labels))
            .collect(),
        fee: found.fee.as_ref().map(|fee| fee_words(voice, fee)),
        last_day: found.last_day.map(|day| voice.day(day)),
        appeal: law(".appeal", &path.appeal),
        articles: found.articles.iter().map(|cited| voice.cited(cited)).collect(),
    }
}

fn fee_words(voice: Voice<'_>, fee: &Value) -> String {
    match fee {
        Value::Money(0, _) => voice.t("costs-nothing"),
        fee => {
            voice.value(norma::program::Type { kind: fee.kind(), optional: false }, Some(fee)).words
        }
    }
}
