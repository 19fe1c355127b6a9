//! `/{lang}/law/deadlines`: the terms of the law, each with whom it concerns, how long it is and where it stands.

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::book::Statement;
use norma::program::{ClockOp, Deadline, Term, TermUnit, print as norma_text};

use super::asked::Asked;
use super::refused::refused;
use super::source::program;
use super::statement::{Shown, provision_link};
use super::timeline::Timeline;
use super::vantage::Vantage;
use super::words::{Link, Marked};
use super::worked::{self, Worked};
use super::{none, shell};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/deadlines.html")]
struct Deadlines {
    shell: Shell,
    rows: Vec<Row>,
}

struct Row {
    link: Link,
    term: String,
    article: Link,
}

#[derive(Template)]
#[template(path = "library/deadline.html")]
struct DeadlinePage {
    shell: Shell,
    vantage: Vantage,
    words: Marked,
    term: String,
    starts: String,
    guard: Option<String>,
    calendar: Option<Marked>,
    operations: Vec<String>,
    missed: Option<Marked>,
    statements: Vec<Shown>,
    timeline: Option<Timeline>,
    worked: Option<Worked>,
    address: String,
}

/// All terms.
pub async fn list(Path(lang): Path<String>) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/deadlines")?;
    let row = |deadline: &Deadline| Row {
        link: Link {
            href: shell.to(&format!("/law/deadlines/{}", deadline.name)),
            words: words(&shell, deadline),
        },
        term: term(&shell, deadline.term),
        article: provision_link(&shell, program().norms[deadline.norm.at()].provision),
    };
    let rows = program().deadlines.iter().map(row).collect();
    Ok(page(StatusCode::OK, &Deadlines { shell, rows }))
}

/// One term.
pub async fn show(
    Shared(house): Shared<House>,
    Path((lang, name)): Path<(String, String)>,
    asked: Asked,
) -> Result<Response, Response> {
    let shell = shell(&lang, format!("/law/deadlines/{name}"))?;
    let id = program().deadline_named(&name).ok_or_else(|| none(shell.tongue))?;
    let vantage = match Vantage::asked(&asked, (house.today)()) {
        Ok(vantage) => vantage,
        Err(refusal) => return Err(refused(shell, refusal)),
    };
    let (own, owner) = (&program().deadlines[id.at()], Statement::Deadline(id));
    let shown = crate::law::ask(|door| DeadlinePage {
        words: words(&shell, own),
        term: term(&shell, own.term),
        starts: norma_text(program(), &own.starts),
        guard: own.guard.as_ref().map(|expr| norma_text(program(), expr)),
        calendar: own.calendar.map(|id| table(&shell, id)),
        operations: own.operations.iter().map(|operation| moved(&shell, operation)).collect(),
        missed: (!own.if_missed.is_empty()).then(|| {
            Marked::law(&shell, &format!("deadline-{}.missed", own.name), &own.if_missed, "")
        }),
        statements: vec![Shown::of(&shell, door.engine(), &vantage, own.norm, owner)],
        timeline: Timeline::of(&shell, door.engine(), &vantage, &[(own.norm, owner)]),
        worked: worked::of_statement(&shell, owner),
        address: shell.to(&format!("/law/deadlines/{}", own.name)),
        vantage,
        shell,
    });
    Ok(page(StatusCode::OK, &shown))
}

fn words(shell: &Shell, deadline: &Deadline) -> Marked {
    Marked::law(shell, &format!("deadline-{}", deadline.name), &deadline.labels, &deadline.name)
}

/// A table of days off by its words.
pub fn table(shell: &Shell, id: norma::program::CalendarId) -> Marked {
    let table = &program().calendars[id.at()];
    Marked::law(shell, &format!("calendar-{}", table.name), &table.labels, &table.name)
}

/// An amount of time in words.
pub fn term(shell: &Shell, term: Term) -> String {
    let unit = match term.unit {
        TermUnit::Days => "days",
        TermUnit::WorkingDays => "working-days",
        TermUnit::Months => "months",
        TermUnit::Years => "years",
    };
    let words = shell.t1(&format!("law-term-{unit}"), "n", &term.amount.to_string());
    if term.before { shell.t1("law-term-before", "term", &words) } else { words }
}

/// What else moves a term, in words.
fn moved(shell: &Shell, operation: &ClockOp) -> String {
    let day = |(month, day): (u32, u32)| format!("{day:02}/{month:02}");
    match operation {
        ClockOp::Moves => shell.t("law-clock-moves"),
        ClockOp::Recess(first, last) => {
            shell.t1("law-clock-recess", "days", &format!("{}–{}", day(*first), day(*last)))
        }
        ClockOp::Suspended(from, until) => {
            let days =
                format!("{} – {}", norma_text(program(), from), norma_text(program(), until));
            shell.t1("law-clock-suspended", "days", &days)
        }
        ClockOp::Interrupted(from) => {
            shell.t1("law-clock-interrupted", "day", &norma_text(program(), from))
        }
    }
}
