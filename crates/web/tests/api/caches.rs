//! What caches may keep.

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};

use crate::house::{get, request, sent};

#[test]
fn the_description_may_be_kept_for_a_while() {
    let answer = get("/api/v1/openapi.json");
    assert_eq!(answer.header("cache-control"), "public, max-age=300");
    assert!(answer.header("etag").contains(&corpus::HASH[..16]));
}

#[test]
fn whoever_holds_it_is_not_sent_it_again() {
    let tag = get("/api/v1/openapi.json").header("etag").to_string();
    let again = Request::get("/api/v1/openapi.json").header("if-none-match", &tag);
    let answer = sent(again.body(Body::empty()).unwrap());
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
    assert_eq!(answer.header("etag"), tag);
}

#[test]
fn its_head_alone_has_no_body() {
    let answer = sent(request(Method::HEAD, "/api/v1/openapi.json"));
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, ""));
}
