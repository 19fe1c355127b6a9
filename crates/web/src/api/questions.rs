//! The questions a program can put: each a resource that takes a request and gives its answer.

use std::sync::Arc;

use answers::request::{Error, Kind, Request, Responder};
use axum::body::Bytes;
use axum::extract::{Extension, FromRequest, Request as HttpRequest, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};

use super::Address;
use super::problem::{MEDIA_TYPE, NOT_JSON, Problem, TOO_LARGE};
use super::work::Work;
use crate::{House, law};

/// Methods that ask.
const POST: &str = "POST,OPTIONS";

/// The four kinds.
pub fn addresses() -> Vec<Address> {
    vec![
        ("/determinations", POST, asked(Kind::Determination)),
        ("/timelines", POST, asked(Kind::Timeline)),
        ("/questions", POST, asked(Kind::Question)),
        ("/paths", POST, asked(Kind::Paths)),
    ]
}

fn asked(kind: Kind) -> MethodRouter<House> {
    post(move |State(house): State<House>, Extension(work): Extension<Arc<Work>>, body: Json| {
        answered(work, move || answer(house, kind, &body.0))
    })
}

async fn answered(
    work: Arc<Work>,
    answer: impl FnOnce() -> Result<String, Error> + Send + 'static,
) -> Response {
    match work.done(answer).await {
        Ok(Ok(text)) => ([(CONTENT_TYPE, "application/json")], text).into_response(),
        Ok(Err(error)) => Problem::from(error).into_response(),
        Err(problem) => problem.into_response(),
    }
}

fn answer(house: House, kind: Kind, body: &[u8]) -> Result<String, Error> {
    let asked = Request::read(body, kind)?;
    let today = Some((house.today)());
    law::ask(|door| Responder { law: law::law(), door, today }.answer(&asked))
}

/// A body that is said to be JSON.
struct Json(Bytes);

impl<S: Send + Sync> FromRequest<S> for Json {
    type Rejection = Response;

    async fn from_request(request: HttpRequest, state: &S) -> Result<Json, Response> {
        if !is_json(request.headers()) {
            let (what, nearest) =
                ("the body isn't said to be JSON", "Content-Type: application/json");
            return Err(Problem::new(MEDIA_TYPE, "Content-Type", what, nearest).into_response());
        }
        match Bytes::from_request(request, state).await {
            Ok(bytes) => Ok(Json(bytes)),
            Err(wrong) if wrong.status() == StatusCode::PAYLOAD_TOO_LARGE => Err(too_large()),
            Err(_) => {
                let problem = Problem::new(NOT_JSON, "request", "the body breaks off", "");
                Err(problem.into_response())
            }
        }
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let essence = kind.split(';').next().unwrap_or_default().trim();
    essence.eq_ignore_ascii_case("application/json")
}

fn too_large() -> Response {
    let what = format!("the body has more than {} bytes", crate::BODY_BYTES_MAX);
    Problem::new(TOO_LARGE, "request", what, "a shorter one").into_response()
}
