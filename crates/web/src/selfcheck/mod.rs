//! The self-check, for a browser without a script: a form in, the next page out. Nothing is kept between two pages.

use askama::Template;
use axum::Router;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use locale::Tongue;
use selfcheck::{Check, Kind, Page};

use crate::House;
use crate::shell::{Shell, page, texts, tongue};

#[derive(Template)]
#[template(path = "selfcheck.html")]
struct Inside {
    shell: Shell,
    page: Page,
}

/// `/`, `/it/`, and `/it/check` for the answers.
pub fn routes() -> Router<House> {
    Router::new()
        .route("/", get(languages))
        .route("/{lang}", get(with_slash))
        .route("/{lang}/", get(start))
        .route("/{lang}/check", post(answered).get(with_slash))
}

/// Without a language: Italian's first page, whose menu offers all of them by name.
async fn languages() -> Redirect {
    Redirect::to("/it/")
}

async fn with_slash(Path(lang): Path<String>) -> Response {
    match tongue(&lang) {
        Ok(tongue) => Redirect::to(&format!("/{}/", tongue.code())).into_response(),
        Err(missing) => missing,
    }
}

async fn start(State(house): State<House>, Path(lang): Path<String>) -> Response {
    match tongue(&lang) {
        Ok(tongue) => shown(&house, tongue, |check| check.start()),
        Err(missing) => missing,
    }
}

async fn answered(State(house): State<House>, Path(lang): Path<String>, form: String) -> Response {
    match tongue(&lang) {
        Ok(tongue) => shown(&house, tongue, |check| check.page(&form)),
        Err(missing) => missing,
    }
}

fn shown(house: &House, tongue: Tongue, ask: impl FnOnce(&Check<'_>) -> Page) -> Response {
    let today = (house.today)();
    let inside = crate::law::ask(|door| {
        ask(&Check { program: crate::law::program(), door, texts: texts(), tongue, today })
    });
    match inside.kind {
        Kind::Html => {
            let shell = Shell::new(tongue, "check", "/");
            page(StatusCode::OK, &Inside { shell, page: inside })
        }
        Kind::Calendar => file(&inside),
    }
}

/// A file to keep.
fn file(page: &Page) -> Response {
    let disposition = format!("attachment; filename=\"{}\"", page.title);
    let headers = [
        (CONTENT_TYPE, "text/calendar; charset=utf-8".to_string()),
        (CONTENT_DISPOSITION, disposition),
    ];
    (headers, page.body.clone()).into_response()
}
