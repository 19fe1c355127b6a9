//! `approdo law test`: the cases written beside the acts, tried one by one.

use norma::Compiled;
use norma::cases::{self, Case, CheckedExpectation, Miss};
use norma::door::Door;
use norma::program::ReadingId;
use serde::Serialize;

use super::boundaries;
use crate::cli::{Shared, Test};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::Lang;
use answers::json;

/// A case and what became of its expectations.
struct Tried<'a> {
    case: &'a Case,
    checked: Vec<CheckedExpectation>,
}

impl Tried<'_> {
    fn holds(&self) -> bool {
        self.checked.iter().all(CheckedExpectation::holds)
    }
}

/// Tries all cases, or those the filter names.
pub fn run(shared: &Shared, asked: &Test) -> Result<Done, Failure> {
    let law = law::sound_with_pages(shared.law.as_deref())?;
    if asked.boundaries {
        return Ok(boundaries::told(shared, &law, asked.filter.as_deref()));
    }
    let chosen: Vec<&Case> =
        law.cases.iter().filter(|case| wanted(&law, case, asked.filter.as_deref())).collect();
    if chosen.is_empty() && asked.filter.is_some() {
        return Err(Failure::unknown(
            "case or act",
            asked.filter.as_deref().unwrap_or(""),
            law.program.acts.iter().map(|act| act.id.as_str()),
        ));
    }
    let (door, mut tried) = (Door::of(&law.program), Vec::new());
    for (done, case) in chosen.iter().enumerate() {
        print::progress(done, chosen.len(), "case");
        tried.push(Tried { case, checked: cases::run_at(&door, &law.program, case) });
    }
    print::progress(chosen.len(), chosen.len(), "case");
    print::out(&match shared.json {
        true => json::text(&form(&law, &tried)),
        false => told(&law, shared.lang, &tried),
    });
    match tried.iter().all(Tried::holds) {
        true => Ok(Done::Answered),
        false => Ok(Done::Failed),
    }
}

fn wanted(law: &Compiled, case: &Case, filter: Option<&str>) -> bool {
    let file = law.sources.name(case.span.source);
    filter.is_none_or(|words| {
        case.title.contains(words) || act(law, case).contains(words) || file.contains(words)
    })
}

fn act<'a>(law: &'a Compiled, case: &Case) -> &'a str {
    let act = law.program.provisions[case.provision.at()].act;
    &law.program.acts[act.at()].id
}

fn told(law: &Compiled, lang: Lang, tried: &[Tried<'_>]) -> String {
    let mut out = String::new();
    let mut acts: Vec<&str> = tried.iter().map(|tried| act(law, tried.case)).collect();
    acts.dedup();
    for here in acts {
        let of_act = || tried.iter().filter(|tried| act(law, tried.case) == here);
        let (all, held) = (of_act().count(), of_act().filter(|tried| tried.holds()).count());
        let sign = if all == held { print::green("ok    ") } else { print::red("failed") };
        out += &format!("{sign} {here}: {held}/{all}\n");
        for tried in of_act().filter(|tried| !tried.holds()) {
            out += &failed(law, tried);
        }
    }
    out + &summary(lang, tried)
}

fn failed(law: &Compiled, tried: &Tried<'_>) -> String {
    let mut out = format!("  {}\n", print::strong(&format!("\"{}\"", tried.case.title)));
    for checked in tried.checked.iter().filter(|checked| !checked.holds()) {
        let place = law.sources.place(checked.span);
        out += &format!(
            "    --> {}:{}:{}\n",
            law.sources.name(checked.span.source),
            place.line,
            place.column
        );
        for line in law.sources.words(checked.span).lines() {
            out += &format!("    | {}\n", line.trim_end());
        }
        for miss in &checked.misses {
            out += &missed(law, miss);
        }
    }
    out
}

fn missed(law: &Compiled, miss: &Miss) -> String {
    let reading =
        miss.reading.map(|reading| format!("{}: ", name(law, reading))).unwrap_or_default();
    let mut out = format!(
        "      {reading}{} {}, {} {}",
        "expected",
        miss.expected,
        print::red("got"),
        miss.got
    );
    out += &miss.decided_by.as_ref().map(|rule| format!(", by `{rule}`")).unwrap_or_default();
    if !miss.missing.is_empty() {
        out += &format!(", needs {}", miss.missing.join(", "));
    }
    for warning in &miss.warnings {
        out += &format!("\n        ! {}: {}", warning.code, warning.words);
    }
    out + "\n"
}

fn name(law: &Compiled, reading: ReadingId) -> &str {
    &law.program.readings[reading.at()].name
}

/// The last line: what was tried.
fn summary(lang: Lang, tried: &[Tried<'_>]) -> String {
    let (cases, expectations) =
        (tried.len(), tried.iter().map(|tried| tried.checked.len()).sum::<usize>());
    let failed = tried.iter().filter(|tried| !tried.holds()).count();
    match lang {
        Lang::En => format!("{cases} cases, {expectations} expectations: {failed} cases failed"),
        Lang::It => format!("{cases} casi, {expectations} attese: {failed} casi falliti"),
    }
}

#[derive(Serialize)]
struct TestForm<'a> {
    cases: usize,
    expectations: usize,
    failed: usize,
    results: Vec<CaseForm<'a>>,
}

#[derive(Serialize)]
struct CaseForm<'a> {
    act: &'a str,
    title: &'a str,
    file: &'a str,
    line: usize,
    holds: bool,
    misses: Vec<MissForm<'a>>,
}

#[derive(Serialize)]
struct MissForm<'a> {
    line: usize,
    reading: Option<&'a str>,
    expected: &'a str,
    got: &'a str,
    decided_by: Option<&'a str>,
    missing: &'a [String],
}

fn form<'a>(law: &'a Compiled, tried: &'a [Tried<'a>]) -> TestForm<'a> {
    TestForm {
        cases: tried.len(),
        expectations: tried.iter().map(|tried| tried.checked.len()).sum(),
        failed: tried.iter().filter(|tried| !tried.holds()).count(),
        results: tried.iter().map(|tried| case_form(law, tried)).collect(),
    }
}

fn case_form<'a>(law: &'a Compiled, tried: &'a Tried<'a>) -> CaseForm<'a> {
    let miss = |checked: &'a CheckedExpectation, miss: &'a Miss| MissForm {
        line: law.sources.place(checked.span).line,
        reading: miss.reading.map(|reading| name(law, reading)),
        expected: &miss.expected,
        got: &miss.got,
        decided_by: miss.decided_by.as_deref(),
        missing: &miss.missing,
    };
    let misses = tried
        .checked
        .iter()
        .flat_map(|checked| checked.misses.iter().map(move |it| miss(checked, it)));
    CaseForm {
        act: act(law, tried.case),
        title: &tried.case.title,
        file: law.sources.name(tried.case.span.source),
        line: law.sources.place(tried.case.span).line,
        holds: tried.holds(),
        misses: misses.collect(),
    }
}
