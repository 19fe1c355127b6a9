//! `approdo law check`: whether the law compiles, and what its authors should look at.

use norma::Compiled;
use norma::notice::{Notice, Severity, render};
use serde::Serialize;

use crate::cli::Shared;
use crate::corpus;
use crate::failure::{Done, Failure};
use crate::json;
use crate::print;

/// Compiles and tells all notices.
pub fn run(shared: &Shared) -> Result<Done, Failure> {
    let law = corpus::read(shared.law.as_deref())?;
    print::out(&match shared.json {
        true => json::text(&form(&law)),
        false => told(&law),
    });
    match law.is_sound() {
        true => Ok(Done::Answered),
        false => Err(Failure::new("the law doesn't compile")),
    }
}

fn told(law: &Compiled) -> String {
    let notices: String =
        law.notices.iter().map(|notice| render(notice, &law.sources, true) + "\n").collect();
    notices + &summary(law)
}

/// The last line: what was looked at.
fn summary(law: &Compiled) -> String {
    let program = &law.program;
    let count = |severity| law.notices.iter().filter(|notice| notice.severity == severity).count();
    format!(
        "{} acts, {} provisions, {} conclusions, {} rules, {} readings, {} events: {} errors, {} warnings",
        program.acts.len(),
        program.provisions.len(),
        program.conclusions.len(),
        program.rules.len(),
        program.readings.len(),
        program.events.len(),
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

fn form(law: &Compiled) -> CheckForm<'_> {
    let program = &law.program;
    CheckForm {
        sound: law.is_sound(),
        corpus: &program.corpus_hash,
        acts: program.acts.len(),
        provisions: program.provisions.len(),
        conclusions: program.conclusions.len(),
        rules: program.rules.len(),
        notices: law.notices.iter().map(|notice| notice_form(law, notice)).collect(),
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
