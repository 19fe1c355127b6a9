//! A house to ask, and a person to ask about.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use serde_json::Value;
use tower::ServiceExt;
use web::{House, Limits};

/// The applicant of Palermo.
pub const APPLICANT: &str = include_str!("../../../../examples/applicant-palermo.toml");

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|_| panic!("no JSON: {}", self.body))
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("a header is text"))
    }
}

/// All pages, on a day of 2026.
pub fn router(limits: Limits) -> Router {
    let today = || "2026-11-26".parse().expect("a day");
    web::router_within(House { today, city: "palermo".into() }, limits)
}

/// One request to a house of its own.
pub fn sent(request: Request<Body>) -> Answer {
    sent_to(&router(Limits::default()), request)
}

pub fn sent_to(router: &Router, request: Request<Body>) -> Answer {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let answered = async {
        let response = router.clone().oneshot(request).await.expect("a router never fails");
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, 64 << 20).await.expect("the body is whole");
        let body = String::from_utf8(body.to_vec()).expect("the body is text");
        Answer { status: parts.status, headers: parts.headers, body }
    };
    runtime.worker_threads(1).enable_all().build().expect("threads").block_on(answered)
}

pub fn request(method: Method, path: &str) -> Request<Body> {
    Request::builder().method(method).uri(path).body(Body::empty()).expect("a request")
}

pub fn get(path: &str) -> Answer {
    sent(request(Method::GET, path))
}

/// A question, as JSON.
pub fn post(path: &str, body: impl Into<Body>) -> Answer {
    let request = Request::post(path).header("content-type", "application/json");
    sent(request.body(body.into()).expect("a request"))
}
