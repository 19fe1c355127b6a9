//! `/status`: whether the house stands, and which law is in it.

use axum::Json;
use serde::Serialize;

/// What is told of the house.
#[derive(Serialize)]
pub struct Status {
    status: &'static str,
    version: &'static str,
    corpus: &'static str,
    program: &'static str,
}

/// The house stands.
pub async fn show() -> Json<Status> {
    Json(Status {
        status: "ok",
        version: env!("CARGO_PKG_VERSION"),
        corpus: &crate::law::program().corpus_hash,
        program: corpus::HASH,
    })
}
