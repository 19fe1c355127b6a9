//! `/it/api`: the interface explained to the people who write programs, with something to try.

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::header::HOST;
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::Response;
use axum::routing::get;

use super::problem::{self, Kind};
use crate::House;
use crate::shell::{Shell, page, tongue};

#[derive(Template)]
#[template(path = "api/page.html")]
struct Explained {
    shell: Shell,
    /// Where this house is, as the reader reached it.
    host: String,
    problems: Vec<Row>,
}

/// A kind of problem.
struct Row {
    name: &'static str,
    status: u16,
    title: &'static str,
}

impl Row {
    fn of(kind: Kind) -> Row {
        Row { name: kind.name(), status: kind.status().as_u16(), title: kind.title() }
    }
}

impl Explained {
    /// The questions, in the order in which they are told.
    fn questions(&self) -> [&'static str; 4] {
        ["determinations", "timelines", "questions", "paths"]
    }
}

/// In every language.
pub fn routes() -> Router<House> {
    Router::new().route("/{lang}/api", get(show))
}

async fn show(Path(lang): Path<String>, headers: HeaderMap) -> Result<Response, Response> {
    let shell = Shell::new(tongue(&lang)?, "", "/api");
    let host = headers.get(HOST).map(HeaderValue::to_str).and_then(Result::ok);
    let host = host.unwrap_or("127.0.0.1:8010").to_string();
    let problems = problem::ALL.into_iter().map(Row::of).collect();
    Ok(page(StatusCode::OK, &Explained { shell, host, problems }))
}
