//! The pages of what went wrong.

use std::any::Any;

use askama::Template;
use axum::http::{StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use locale::Tongue;

use super::{Shell, page};

#[derive(Template)]
#[template(path = "not-found.html")]
struct NotFound {
    shell: Shell,
}

/// There is no such page; said in the language of its address.
pub async fn not_found(uri: Uri) -> Response {
    let code = uri.path().split('/').nth(1).unwrap_or_default();
    not_found_in(Tongue::coded(code).unwrap_or(Tongue::It))
}

/// There is no such page.
pub fn not_found_in(tongue: Tongue) -> Response {
    page(StatusCode::NOT_FOUND, &NotFound { shell: Shell::new(tongue, "", "/") })
}

/// Something broke in us. What was sent is neither shown nor logged.
pub fn broken(_: Box<dyn Any + Send>) -> Response {
    (StatusCode::INTERNAL_SERVER_ERROR, "Approdo: something went wrong here. Nothing was kept.")
        .into_response()
}
