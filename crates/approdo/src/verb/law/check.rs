//! `approdo law check`: whether the law compiles and stands the checks, and what its authors should look at.
//! The last line says how much was looked at and how long it took; the form for machines leaves the time out.

use norma::notice::{Notice, Severity};
use norma::{Compiled, check};
use serde::Serialize;

use crate::cli::Shared;
use crate::failure::{Done, Failure, shown};
use crate::law;
use crate::print;
use crate::stopwatch::timed;
use answers::json;

/// Compiles, runs the checks on what compiles, and tells all notices.
pub fn run(shared: &Shared) -> Result<Done, Failure> {
    let law = law::with_pages(shared.law.as_deref())?;
    let sound = law.is_sound();
    let check = || if sound { check::run(&law) } else { check::Report::default() };
    let (report, seconds) = timed(check);
    let notices: Vec<&Notice> = law.notices.iter().chain(&report.notices).collect();
    print::out(&match shared.json {
        true => json::text(&form(&law, &notices, &report)),
        false => format!("{}; {seconds:.1} s", told(&law, &notices, &report)),
    });
    let failed = report.notices.iter().any(|notice| notice.severity == Severity::Error);
    match (sound, failed) {
        (true, false) => Ok(Done::Answered),
        (true, true) => Ok(Done::Failed),
        (false, _) => Err(Failure::new("the law doesn't compile")),
    }
}

fn told(law: &Compiled, notices: &[&Notice], report: &check::Report) -> String {
    let told: String = notices.iter().map(|notice| shown(notice, &law.sources) + "\n").collect();
    told + &summary(law, notices, report)
}

/// The last line: what was looked at.
fn summary(law: &Compiled, notices: &[&Notice], report: &check::Report) -> String {
    let program = &law.program;
    let count = |severity| notices.iter().filter(|notice| notice.severity == severity).count();
    format!(
        "{} acts, {} provisions, {} conclusions, {} rules, {} readings, {} events, {} cells, {} proofs: {} errors, {} warnings",
        program.acts.len(),
        program.provisions.len(),
        program.conclusions.len(),
        program.rules.len(),
        program.readings.len(),
        program.events.len(),
        report.cells,
        report.proofs,
        count(Severity::Error),
        count(Severity::Warning),
    )
}

#[derive(Serialize)]
struct CheckForm<'a> {
    sound: bool,
    corpus: &'a str,
    acts: usize,
    provisions: usize,
    conclusions: usize,
    rules: usize,
    cells: u64,
    proofs: u64,
    notices: Vec<NoticeForm<'a>>,
}

#[derive(Serialize)]
struct NoticeForm<'a> {
    code: &'static str,
    severity: Severity,
    file: &'a str,
    line: usize,
    column: usize,
    heading: Option<&'a str>,
    message: &'a str,
    help: Option<&'a str>,
}

fn form<'a>(law: &'a Compiled, notices: &[&'a Notice], report: &check::Report) -> CheckForm<'a> {
    let program = &law.program;
    CheckForm {
        sound: law.is_sound(),
        corpus: &program.corpus_hash,
        acts: program.acts.len(),
        provisions: program.provisions.len(),
        conclusions: program.conclusions.len(),
        rules: program.rules.len(),
        cells: report.cells,
        proofs: report.proofs,
        notices: notices.iter().map(|notice| notice_form(law, notice)).collect(),
    }
}

fn notice_form<'a>(law: &'a Compiled, notice: &'a Notice) -> NoticeForm<'a> {
    let place = law.sources.place(notice.at);
    NoticeForm {
        code: notice.code,
        severity: notice.severity,
        file: law.sources.name(notice.at.source),
        line: place.line,
        column: place.column,
        heading: law.sources.heading(notice.at),
        message: &notice.message,
        help: notice.help.as_deref(),
    }
}
