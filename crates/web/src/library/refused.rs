//! The page of a question that can't be put: what is wrong, and the nearest right thing.

use answers::Refusal;
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::words::Marked;
use crate::shell::{Shell, page};

#[derive(Template)]
#[template(path = "library/refused.html")]
struct Refused {
    shell: Shell,
    what: Marked,
    nearest: Option<Marked>,
}

/// The page, with status 400.
pub fn refused(shell: Shell, refusal: Refusal) -> Response {
    let what = Marked::english(&shell, refusal.what);
    let nearest = refusal.nearest.map(|words| Marked::english(&shell, words));
    page(StatusCode::BAD_REQUEST, &Refused { shell, what, nearest })
}
