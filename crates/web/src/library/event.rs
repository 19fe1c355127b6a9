//! `/{lang}/law/events`: what happened to the law, and what each event did.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use norma::program::{Does, Event, EventId, Expr, NormId, print as norma_text};

use super::source::{book, program};
use super::statement::{does, provision_link, question_link};
use super::words::{Day, Link, Marked};
use super::{address, form, json, none, shell, state};
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/events.html")]
struct Events {
    shell: Shell,
    rows: Vec<EventRow>,
}

struct EventRow {
    link: Link,
    does: String,
    effect: Day,
    by: Link,
}

#[derive(Template)]
#[template(path = "library/event.html")]
struct EventPage {
    shell: Shell,
    event: &'static Event,
    words: Marked,
    does: String,
    by: Link,
    filed: Day,
    published: Day,
    effect: Day,
    parties: Option<String>,
    save: Option<String>,
    closed: Vec<Norm>,
    closing: String,
    begun: Vec<Norm>,
    undone: Vec<(Link, Vec<Norm>)>,
    questions: Vec<Link>,
    before: Option<String>,
    address: String,
}

/// A norm an event touched.
struct Norm {
    words: Marked,
    kind: &'static str,
    provision: Link,
}

/// All events, the latest first.
pub async fn list(Path(lang): Path<String>) -> Result<Response, Response> {
    let shell = shell(&lang, "/law/events")?;
    let mut events: Vec<(usize, &Event)> = program().events.iter().enumerate().collect();
    events.sort_by_key(|(_, event)| std::cmp::Reverse(event.effect));
    let row = |(place, event): (usize, &Event)| EventRow {
        link: state::event_link(&shell, place.into()),
        does: does(&shell, &event.does),
        effect: Day(event.effect),
        by: provision_link(&shell, event.by),
    };
    let rows = events.into_iter().map(row).collect();
    Ok(page(StatusCode::OK, &Events { shell, rows }))
}

/// One event.
pub async fn show(Path((lang, name)): Path<(String, String)>) -> Result<Response, Response> {
    let (name, as_json) = form(&name);
    let shell = shell(&lang, format!("/law/events/{name}"))?;
    let id = program().event_named(name).ok_or_else(|| none(shell.tongue))?;
    if as_json {
        return Ok(json(answers::json::effects(book(), &[&program().events[id.at()]])));
    }
    Ok(page(StatusCode::OK, &event_page(shell, id)))
}

fn event_page(shell: Shell, id: EventId) -> EventPage {
    let event = &program().events[id.at()];
    let norms =
        |norms: &[NormId]| norms.iter().filter_map(|norm| self::norm(&shell, *norm)).collect();
    let written = |expr: &Option<Expr>| expr.as_ref().map(|expr| norma_text(program(), expr));
    let undone = |other: &EventId| {
        let touched = &program().events[other.at()].norms;
        (state::event_link(&shell, *other), norms(touched))
    };
    let day_before = event.effect.plus_days(-1);
    EventPage {
        words: state::event_link(&shell, id).words,
        does: does(&shell, &event.does),
        by: provision_link(&shell, event.by),
        filed: Day(event.filed),
        published: Day(event.published),
        effect: Day(event.effect),
        parties: written(&event.parties),
        save: written(&event.save),
        closed: norms(&event.norms),
        closing: shell.t(&format!("law-closed-{}", answers::json::does(&event.does))),
        begun: if let Does::Amends(begun) = &event.does { norms(begun) } else { Vec::new() },
        undone: event.events.iter().map(undone).collect(),
        questions: book().touched(event).into_iter().map(|id| question_link(&shell, id)).collect(),
        before: day_before.map(|day| {
            let (known, effect) = (event.published, event.effect);
            shell.to(&format!(
                "/law/difference?on={day}&known={known}&to_on={effect}&to_known={known}"
            ))
        }),
        address: shell.to(&address::event(event)),
        event,
        shell,
    }
}

fn norm(shell: &Shell, norm: NormId) -> Option<Norm> {
    let owner = book().owner(norm)?;
    let provision = provision_link(shell, program().norms[norm.at()].provision);
    Some(Norm { words: super::statement::words(shell, owner), kind: book().kind(owner), provision })
}
