//! The description of the interface, in OpenAPI 3.1: written in `openapi.json`, and completed with what is said elsewhere.
//!
//! The forms of the answers come from the schema of the command line, and the answers beside the examples are the answers
//! this very house gives to them: neither is written twice.

mod forms;

use std::sync::OnceLock;

use answers::request::{Kind, Request, Responder};
use axum::http::header::CONTENT_TYPE;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde_json::Value;
use tokio::task;

use super::{Address, GET, public, work};
use crate::law;

/// The addresses whose examples are answered.
const ANSWERED: [(&str, Kind); 3] = [
    ("/api/v1/determinations", Kind::Determination),
    ("/api/v1/timelines", Kind::Timeline),
    ("/api/v1/questions", Kind::Question),
];

/// Where it is.
pub fn addresses() -> Vec<Address> {
    vec![("/openapi.json", GET, get(show).layer(middleware::from_fn(public::kept)))]
}

async fn show() -> Response {
    static TEXT: OnceLock<String> = OnceLock::new();
    // The examples are answered once; meanwhile the other pages go on.
    let text = task::spawn_blocking(|| TEXT.get_or_init(|| answers::json::text(&description())));
    match text.await {
        Ok(text) => ([(CONTENT_TYPE, "application/json")], text.as_str()).into_response(),
        Err(_) => work::broken().into_response(),
    }
}

/// The whole description.
pub fn description() -> Value {
    let mut whole: Value = serde_json::from_str(include_str!("openapi.json")).unwrap_or_default();
    whole["info"]["version"] = env!("CARGO_PKG_VERSION").into();
    if let Some(schemas) = whole["components"]["schemas"].as_object_mut() {
        schemas.extend(forms::all());
    }
    for (path, kind) in ANSWERED {
        answer_examples(&mut whole["paths"][path]["post"], kind);
    }
    whole
}

/// Puts beside each example of a request the answer to it.
fn answer_examples(operation: &mut Value, kind: Kind) {
    let asked = operation["requestBody"]["content"]["application/json"]["examples"].clone();
    let told = &mut operation["responses"]["200"]["content"]["application/json"]["examples"];
    for (name, example) in asked.as_object().into_iter().flatten() {
        let answer =
            Request::read(example["value"].to_string().as_bytes(), kind).and_then(|asked| {
                law::ask(|door| Responder { law: law::law(), door, today: None }.answer(&asked))
            });
        let answer = answer.unwrap_or_else(|error| error.to_json());
        told[name]["value"] = serde_json::from_str(&answer).unwrap_or_default();
    }
}
