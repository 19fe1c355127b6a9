//! `/{lang}/law/difference`: what changed in the law between two vantages.

use askama::Template;
use axum::extract::{Path, State as Shared};
use axum::http::StatusCode;
use axum::response::Response;
use norma::book::{Between, Changed, Kind};
use norma::program::ConclusionId;

use super::asked::Asked;
use super::refused::refused;
use super::shell;
use super::source::{book, program};
use super::state::event_link;
use super::statement::{provision_link, question_link};
use super::vantage::Vantage;
use super::words::{Link, Marked};
use crate::House;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/difference.html")]
struct Difference {
    shell: Shell,
    from: Vantage,
    to: Vantage,
    asked: bool,
    groups: Vec<Group>,
}

/// The changes under one question; none: terms, paths and amounts.
struct Group {
    question: Option<Link>,
    rows: Vec<Row>,
}

struct Row {
    kind: Kind,
    said: String,
    some: bool,
    words: Marked,
    provision: Link,
    event: Option<Link>,
}

impl Row {
    /// Whether there is more law by it.
    fn is_more(&self) -> bool {
        matches!(self.kind, Kind::Began | Kind::Revived)
    }
}

/// The difference, or the form alone.
pub async fn show(
    Shared(house): Shared<House>,
    Path(lang): Path<String>,
    asked: Asked,
) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/difference")?;
    let today = (house.today)();
    let from = Vantage::named(&asked, today, ["on", "known", "reading"]);
    let to = Vantage::named(&asked, today, ["to_on", "to_known", "to_reading"]);
    let (from, to) = match from.and_then(|from| Ok((from, to?))) {
        Ok(both) => both,
        Err(refusal) => return Err(refused(shell, refusal)),
    };
    let as_asked = |name: &str, vantage: Vantage| {
        let reading = vantage.reading.filter(|_| asked.get(name).is_some());
        norma::book::Sight { reading, ..vantage.sight() }
    };
    let between = Between { from: as_asked("reading", from), to: as_asked("to_reading", to) };
    let has_days = asked.get("on").or(asked.get("to_on")).is_some();
    let changes = match has_days {
        true => crate::law::ask(|door| book().changes(door.engine(), &between)),
        false => Vec::new(),
    };
    let groups = groups(&shell, &changes);
    Ok(page(StatusCode::OK, &Difference { shell, from, to, asked: has_days, groups }))
}

fn groups(shell: &Shell, changes: &[Changed]) -> Vec<Group> {
    let first = |changed: &Changed| book().conclusions(changed.statement).first().copied();
    let group = |question: Option<ConclusionId>| {
        let own = changes.iter().filter(|changed| first(changed) == question);
        let rows: Vec<Row> = own.map(|changed| row(shell, changed)).collect();
        (!rows.is_empty())
            .then(|| Group { question: question.map(|id| question_link(shell, id)), rows })
    };
    let questions = (0..program().conclusions.len()).map(|place| Some(place.into()));
    questions.chain([None]).filter_map(group).collect()
}

fn row(shell: &Shell, changed: &Changed) -> Row {
    Row {
        kind: changed.change.kind,
        said: shell.t(&format!("law-change-{}", changed.change.kind.code())),
        some: changed.change.for_some,
        words: super::statement::words(shell, changed.statement),
        provision: provision_link(shell, program().norms[changed.norm.at()].provision),
        event: changed.change.event.map(|id| event_link(shell, id)),
    }
}
