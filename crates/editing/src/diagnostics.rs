//! What is wrong, where, and what to do about it, for each page.

use std::collections::BTreeMap;

use norma::notice::{Notice, Severity};
use serde_json::{Value, json};

use crate::desk::Desk;
use crate::protocol::Diagnostic;
use crate::trials::Trials;

/// What each page was told last, so that only news is told.
#[derive(Default)]
pub struct Told {
    last: BTreeMap<String, Vec<Diagnostic>>,
}

impl Told {
    /// What to tell now: each page whose notices are others than before, with all of them.
    pub fn news(&mut self, desk: &Desk<'_>, trials: &Trials) -> Vec<Value> {
        let mut now: BTreeMap<String, Vec<Diagnostic>> = BTreeMap::new();
        for notice in &desk.law.notices {
            now.entry(desk.uri(notice.at.source)).or_default().push(diagnostic(desk, notice));
        }
        for (source, tried) in trials.diagnostics(&desk.law) {
            now.entry(desk.uri(source)).or_default().push(tried);
        }
        let gone = self.last.keys().filter(|uri| !now.contains_key(*uri)).cloned();
        let gone: Vec<String> = gone.collect();
        let changed = now.iter().filter(|(uri, told)| self.last.get(*uri) != Some(told));
        let mut news: Vec<Value> = changed.map(|(uri, told)| message(uri, told)).collect();
        news.extend(gone.iter().map(|uri| message(uri, &[])));
        self.last = now;
        news
    }
}

fn message(uri: &str, told: &[Diagnostic]) -> Value {
    json!({ "uri": uri, "diagnostics": told })
}

fn diagnostic(desk: &Desk<'_>, notice: &Notice) -> Diagnostic {
    let help = notice.help.as_ref().map(|help| format!("\nhelp: {help}"));
    let also = notice.also.iter();
    Diagnostic {
        range: desk.law.lines(notice.at.source).range_of(notice.at),
        severity: if notice.severity == Severity::Error { 1 } else { 2 },
        code: Some(notice.code),
        source: "approdo",
        message: format!("{}{}", notice.message, help.unwrap_or_default()),
        related_information: also
            .map(|(at, words)| json!({ "location": desk.location(*at), "message": words }))
            .collect(),
    }
}

/// The nearest right name that a notice offers, in the words in which notices do.
pub fn offered(notice: &Notice) -> Option<&str> {
    let help = notice.help.as_deref()?;
    let offers = ["did you mean `", "the nearest is `"];
    let after = offers.iter().find_map(|offer| Some(help.split_once(offer)?.1))?;
    after.split('`').next()
}
