//! The library of the law, under `/{lang}/law`: acts, provisions, questions, events, readings, terms, paths, differences.
//!
//! A page shows the law as seen from a [`vantage`]: a day, a knowledge, a reading. Whether a norm is law is asked of the
//! evaluator. What is looked for is about law and may stand in an address; a case is about a person and never does.

mod act;
mod address;
mod answered;
mod asked;
mod change;
mod deadline;
mod event;
mod index;
mod path;
mod prose;
mod provision;
mod question;
mod reading;
mod refused;
mod search;
mod source;
mod state;
mod statement;
mod timeline;
mod trial;
mod vantage;
mod words;
mod worked;

pub(crate) use reading::reading_link;
pub(crate) use state::event_link;
pub(crate) use statement::provision_link;
pub(crate) use words::{Day, Link, Marked};

use axum::Router;
use axum::response::Response;
use axum::routing::get;
use locale::Tongue;

use crate::House;
use crate::shell::{Shell, tongue};

/// Its pages.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/{lang}/law", get(index::show))
        .route("/{lang}/law/questions", get(question::list))
        .route("/{lang}/law/questions/{name}", get(question::show))
        .route("/{lang}/law/events", get(event::list))
        .route("/{lang}/law/events/{name}", get(event::show))
        .route("/{lang}/law/readings", get(reading::list))
        .route("/{lang}/law/readings/{name}", get(reading::show))
        .route("/{lang}/law/deadlines", get(deadline::list))
        .route("/{lang}/law/deadlines/{name}", get(deadline::show))
        .route("/{lang}/law/paths", get(path::list))
        .route("/{lang}/law/paths/{name}", get(path::show))
        .route("/{lang}/law/difference", get(change::show))
        .route("/{lang}/law/try", get(trial::empty).post(trial::run))
        .route("/{lang}/law/{act}", get(act::show))
        .route("/{lang}/law/{act}/{anchor}", get(provision::show))
        .route("/{lang}/law/{act}/{anchor}/{date}", get(provision::show_on))
}

/// The frame of a page of the library.
#[expect(clippy::result_large_err, reason = "what went wrong is a whole page, and is sent")]
fn shell(lang: &str, path: impl Into<String>) -> Result<Shell, Response> {
    Ok(Shell::new(tongue(lang)?, "law", path))
}

/// There is no such thing in the law.
fn none(tongue: Tongue) -> Response {
    crate::shell::not_found_in(tongue)
}

/// The name, and whether the page is asked for as JSON: `art13.json`.
fn form(name: &str) -> (&str, bool) {
    name.strip_suffix(".json").map_or((name, false), |name| (name, true))
}

/// A text of JSON that anybody may keep for a while.
fn json(text: String) -> Response {
    use axum::http::header::CONTENT_TYPE;
    use axum::response::IntoResponse;
    ([(CONTENT_TYPE, "application/json")], text).into_response()
}
