//! What is the same for everybody and may be kept by caches: the law, and the description of the interface.

use std::sync::OnceLock;

use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

/// For so long it may be used without asking again.
const FRESH: HeaderValue = HeaderValue::from_static("public, max-age=300");

/// Lets caches keep what was found, and spares those who hold it already.
pub async fn kept(request: Request, next: Next) -> Response {
    let is_held = holds(request.headers());
    let mut response = next.run(request).await;
    if response.status() != StatusCode::OK {
        return response;
    }
    if is_held {
        response = StatusCode::NOT_MODIFIED.into_response();
    }
    response.headers_mut().insert(CACHE_CONTROL, FRESH);
    response.headers_mut().extend(HeaderValue::from_str(tag()).map(|tag| (ETAG, tag)));
    response
}

fn holds(headers: &HeaderMap) -> bool {
    let held = headers.get(IF_NONE_MATCH).and_then(|held| held.to_str().ok()).unwrap_or_default();
    held.split(',').any(|held| held.trim() == tag() || held.trim() == "*")
}

/// Changes with the law and with the house. Weak, since the same may come compressed or not.
fn tag() -> &'static str {
    static TAG: OnceLock<String> = OnceLock::new();
    TAG.get_or_init(|| format!("W/\"{}-{}\"", &corpus::HASH[..16], env!("CARGO_PKG_VERSION")))
}
