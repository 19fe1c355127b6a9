//! Worked cases, run where they are written. Once run, a case is run again at each change, so that what it says stays true.

use std::collections::BTreeSet;

use norma::cases::{self, Case, CheckedExpectation, Miss};
use norma::door::Door;
use norma::program::ReadingId;
use serde_json::{Value, json};

use crate::desk::{Desk, Law};
use crate::diagnostics::offered;
use crate::protocol::{Diagnostic, OfRange, Refusal};

/// Runs one case: arguments are the address of its page and its title.
pub const RUN_CASE: &str = "approdo.runCase";
/// Runs all cases of a page: the argument is its address.
pub const RUN_CASES: &str = "approdo.runCases";

/// So many readings are named one by one.
const NAMED_MAX: usize = 6;

/// The cases that were asked for, by page and title.
#[derive(Default)]
pub struct Trials {
    asked: BTreeSet<(String, String)>,
}

/// What became of the cases that were run.
pub struct Ran {
    /// Whether all hold.
    pub holds: bool,
    /// For a person.
    pub words: String,
    /// For a program.
    pub form: Value,
}

impl Trials {
    /// Runs the cases of a page, or the one of that title.
    pub fn run(&mut self, desk: &Desk<'_>, arguments: &[Value]) -> Result<Ran, Refusal> {
        let uri = arguments.first().and_then(Value::as_str);
        let uri =
            uri.ok_or_else(|| Refusal::of_params("the first argument is the page's address"))?;
        let title = arguments.get(1).and_then(Value::as_str);
        let law = &desk.law;
        if law.mistakes() > 0 {
            let words = format!("the law has {}: no case can be run", law.mistakes_in_words());
            return Err(Refusal::because(words));
        }
        let source =
            desk.source(uri).ok_or_else(|| Refusal::because("this is no page of the law"))?;
        let ours =
            |case: &&Case| case.span.source == source && title.is_none_or(|it| it == case.title);
        let chosen: Vec<&Case> = law.compiled.cases.iter().filter(ours).collect();
        if chosen.is_empty() {
            let words = title.map_or("there is no case on this page".to_string(), |title| {
                format!("there is no case \"{title}\" on this page")
            });
            return Err(Refusal::because(words));
        }
        let page = law.compiled.sources.name(source).to_string();
        self.asked.extend(chosen.iter().map(|case| (page.clone(), case.title.clone())));
        Ok(told(law, &chosen))
    }

    /// What each expectation of the cases asked for came to.
    pub fn diagnostics(&self, law: &Law) -> Vec<(u32, Diagnostic)> {
        if law.mistakes() > 0 || self.asked.is_empty() {
            return Vec::new();
        }
        let door = Door::of(&law.compiled.program);
        let mut told = Vec::new();
        for case in &law.compiled.cases {
            let page = law.compiled.sources.name(case.span.source);
            if self.asked.contains(&(page.to_string(), case.title.clone())) {
                let checked = cases::run_at(&door, &law.compiled.program, case);
                told.extend(checked.iter().map(|it| (case.span.source, diagnostic(law, it))));
            }
        }
        told
    }
}

fn told(law: &Law, chosen: &[&Case]) -> Ran {
    let door = Door::of(&law.compiled.program);
    let (mut words, mut forms, mut expectations, mut held) = (Vec::new(), Vec::new(), 0, 0);
    for case in chosen {
        let checked = cases::run_at(&door, &law.compiled.program, case);
        expectations += checked.len();
        held += checked.iter().filter(|it| it.holds()).count();
        for missed in checked.iter().filter(|it| !it.holds()) {
            words.push(format!("\"{}\": {}", case.title, in_words(law, missed)));
        }
        let misses = checked.iter().flat_map(|it| &it.misses).count();
        forms.push(json!({ "title": case.title, "expectations": checked.len(), "misses": misses }));
    }
    let what = match chosen {
        [one] => format!("\"{}\"", one.title),
        many => format!("{} cases", many.len()),
    };
    words.insert(0, format!("{what}: {held} of {expectations} expectations hold"));
    let holds = held == expectations;
    Ran { holds, words: words.join("\n"), form: json!({ "holds": holds, "cases": forms }) }
}

fn diagnostic(law: &Law, checked: &CheckedExpectation) -> Diagnostic {
    Diagnostic {
        range: law.lines(checked.span.source).range_of(checked.span),
        severity: if checked.holds() { 3 } else { 1 },
        code: None,
        source: "approdo case",
        message: in_words(law, checked),
        related_information: Vec::new(),
    }
}

fn in_words(law: &Law, checked: &CheckedExpectation) -> String {
    if checked.holds() {
        let asked: Vec<&str> = checked.asked.iter().map(|reading| name(law, *reading)).collect();
        return match asked.len() {
            0..=NAMED_MAX => format!("holds under {}", asked.join(", ")),
            many => format!("holds under each of {many} readings"),
        };
    }
    let misses = checked.misses.iter().map(|miss| missed(law, miss));
    misses.collect::<Vec<String>>().join("\n")
}

fn missed(law: &Law, miss: &Miss) -> String {
    let reading = miss.reading.map(|reading| format!("{}: ", name(law, reading)));
    let by = miss.decided_by.as_ref().map(|rule| format!(", by `{rule}`"));
    let mut words = format!(
        "{}expected {}, got {}{}",
        reading.unwrap_or_default(),
        miss.expected,
        miss.got,
        by.unwrap_or_default()
    );
    if !miss.missing.is_empty() {
        words += &format!(", needs {}", miss.missing.join(", "));
    }
    let warnings = miss.warnings.iter().map(|it| format!("\n  ! {}: {}", it.code, it.words));
    words + &warnings.collect::<String>()
}

fn name(law: &Law, reading: ReadingId) -> &str {
    law.compiled.program.readings.get(reading.at()).map_or("", |reading| &reading.name)
}

/// A line to click above each case, and one more above the first for all of them.
pub fn lenses(desk: &Desk<'_>, uri: &str) -> Vec<Value> {
    let Some(source) = desk.source(uri) else { return Vec::new() };
    let lines = desk.law.lines(source);
    let cases = desk.law.compiled.cases.iter().filter(|case| case.span.source == source);
    let mut lenses: Vec<Value> = cases
        .map(|case| json!({ "range": head(&lines.range_of(case.span)), "command": run_one(uri, case) }))
        .collect();
    if lenses.len() > 1 {
        let title = format!("run the {} cases of the page", lenses.len());
        let command = json!({ "title": title, "command": RUN_CASES, "arguments": [uri] });
        lenses.insert(1, json!({ "range": lenses[0]["range"], "command": command }));
    }
    lenses
}

fn head(range: &crate::protocol::Range) -> crate::protocol::Range {
    crate::protocol::Range { start: range.start, end: range.start }
}

fn run_one(uri: &str, case: &Case) -> Value {
    json!({ "title": "run the case", "command": RUN_CASE, "arguments": [uri, case.title] })
}

/// What can be done there: run the case, take the nearest right name.
pub fn actions(desk: &Desk<'_>, asked: &OfRange) -> Vec<Value> {
    let uri = &asked.text_document.uri;
    let Some(source) = desk.source(uri) else { return Vec::new() };
    let lines = desk.law.lines(source);
    let (start, end) = (lines.byte(asked.range.start) as u32, lines.byte(asked.range.end) as u32);
    let touches =
        |at: norma::notice::Span| at.source == source && at.start <= end && start <= at.end;
    let notices = desk.law.notices.iter().filter(|notice| touches(notice.at));
    let mended = notices.filter_map(|notice| {
        let name = offered(notice)?;
        let edit = json!({ "range": lines.range_of(notice.at), "newText": name });
        Some(json!({
            "title": format!("write `{name}`"),
            "kind": "quickfix",
            "edit": { "changes": { uri.as_str(): [edit] } },
        }))
    });
    let cases = desk.law.compiled.cases.iter().filter(|case| touches(case.span));
    let run = cases.map(|case| {
        json!({ "title": format!("run the case \"{}\"", case.title), "command": run_one(uri, case) })
    });
    mended.chain(run).collect()
}
