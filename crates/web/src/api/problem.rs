//! What went wrong, as a machine reads it: `application/problem+json` (RFC 9457).

use answers::request::{Error, Mistake};
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// Where each kind of problem is explained.
const EXPLAINED_AT: &str = "/en/api#problem-";

/// A kind of problem: its status, its name, and what it is in a few words.
#[derive(Clone, Copy, Debug)]
pub struct Kind(StatusCode, &'static str, &'static str);

/// The body is no JSON object.
pub const NOT_JSON: Kind = Kind(StatusCode::BAD_REQUEST, "not-json", "The body is no JSON object");
/// The address can't be read.
pub const ADDRESS: Kind = Kind(StatusCode::BAD_REQUEST, "address", "The address can't be read");
/// The question is one that can't be put.
pub const QUESTION: Kind =
    Kind(StatusCode::UNPROCESSABLE_ENTITY, "question", "This can't be asked");
/// There is nothing here.
pub const NOT_FOUND: Kind = Kind(StatusCode::NOT_FOUND, "not-found", "There is nothing here");
/// The address takes other methods.
pub const METHOD: Kind =
    Kind(StatusCode::METHOD_NOT_ALLOWED, "method", "This address takes other methods");
/// The body is too large.
pub const TOO_LARGE: Kind =
    Kind(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The body is too large");
/// The body isn't said to be JSON.
pub const MEDIA_TYPE: Kind =
    Kind(StatusCode::UNSUPPORTED_MEDIA_TYPE, "media-type", "The body isn't said to be JSON");
/// One caller asks more than their part.
pub const TOO_MANY: Kind =
    Kind(StatusCode::TOO_MANY_REQUESTS, "too-many", "These are too many requests");
/// All hands are busy.
pub const BUSY: Kind = Kind(StatusCode::SERVICE_UNAVAILABLE, "busy", "All hands are busy");
/// The answer takes too long.
pub const TOO_LONG: Kind =
    Kind(StatusCode::SERVICE_UNAVAILABLE, "too-long", "The answer takes too long");
/// Something broke in us.
pub const BROKEN: Kind = Kind(StatusCode::INTERNAL_SERVER_ERROR, "broken", "Something broke in us");

/// All kinds.
pub const ALL: [Kind; 11] = [
    NOT_JSON, ADDRESS, QUESTION, NOT_FOUND, METHOD, TOO_LARGE, MEDIA_TYPE, TOO_MANY, BUSY,
    TOO_LONG, BROKEN,
];

impl Kind {
    /// The status of the answer.
    pub fn status(self) -> StatusCode {
        self.0
    }

    /// Its name, in its address.
    pub fn name(self) -> &'static str {
        self.1
    }

    /// What it is, for a programmer.
    pub fn title(self) -> &'static str {
        self.2
    }
}

/// A problem.
#[derive(Clone, Debug)]
pub struct Problem {
    kind: Kind,
    error: Box<Error>,
    retry_after: Option<u64>,
}

#[derive(Serialize)]
struct Form<'a> {
    r#type: String,
    title: &'a str,
    status: u16,
    detail: &'a str,
    r#where: &'a str,
    nearest: Option<&'a str>,
    also: &'a [Mistake],
}

impl Problem {
    /// A problem, where it is, and the nearest right thing.
    pub fn new(kind: Kind, place: &str, what: impl Into<String>, nearest: &str) -> Problem {
        Problem::of(kind, Error::new(place, what, nearest))
    }

    /// The address isn't text.
    pub fn unreadable() -> Problem {
        Problem::new(ADDRESS, "address", "the address isn't UTF-8", "")
    }

    fn of(kind: Kind, error: Error) -> Problem {
        Problem { kind, error: Box::new(error), retry_after: None }
    }

    /// The same, and after how many seconds it is worth asking again.
    pub fn retry_after(self, seconds: u64) -> Problem {
        Problem { retry_after: Some(seconds), ..self }
    }

    fn body(&self) -> Vec<u8> {
        let Kind(status, name, title) = self.kind;
        let Error { first, also } = &*self.error;
        let form = Form {
            r#type: format!("{EXPLAINED_AT}{name}"),
            title,
            status: status.as_u16(),
            detail: &first.what,
            r#where: &first.place,
            nearest: first.nearest.as_deref(),
            also,
        };
        answers::json::text(&form).into_bytes()
    }
}

impl From<Error> for Problem {
    fn from(error: Error) -> Problem {
        let kind = if error.is_of_form() { NOT_JSON } else { QUESTION };
        Problem::of(kind, error)
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let kind = [(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
        let mut response = (self.kind.0, kind, self.body()).into_response();
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}
