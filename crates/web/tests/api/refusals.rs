//! What can't be answered is refused in the one form, with its place and the nearest right thing, and never with HTML.

use std::time::Duration;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use serde_json::json;
use web::{Allowance, Limits};

use crate::house::{Answer, get, post, request, router, sent, sent_to};

/// A problem in the one form.
fn check(answer: &Answer, status: u16, place: &str, nearest: &str) {
    assert_eq!(answer.status.as_u16(), status, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let problem = answer.json();
    assert_eq!(problem["status"], status);
    assert_eq!(problem["where"], place, "{problem}");
    assert!(problem["nearest"].as_str().unwrap_or("").contains(nearest), "{problem}");
    for key in ["type", "title", "detail"] {
        assert!(problem[key].as_str().is_some_and(|words| !words.is_empty()), "{problem}");
    }
}

#[test]
fn a_body_that_is_no_json_is_refused_with_its_place() {
    check(&post("/api/v1/determinations", "{\"on\": 2"), 400, "request:1:8", "");
    check(&post("/api/v1/determinations", "[]"), 400, "request:1:0", "");
}

#[test]
fn a_name_nobody_knows_is_refused_with_the_nearest() {
    let asked = json!({ "reading": "lettre" }).to_string();
    check(&post("/api/v1/determinations", asked), 422, "reading", "`letter`");
}

#[test]
fn a_key_of_another_question_is_refused() {
    check(&post("/api/v1/determinations", "{\"ask\": []}"), 422, "request", "");
    check(&post("/api/v1/timelines", "{\"on\": \"2019-02-01\"}"), 422, "request", "");
}

#[test]
fn a_mistake_in_the_case_has_its_line() {
    let asked = json!({ "case": "\nhabitual_abod = true" }).to_string();
    check(&post("/api/v1/determinations", asked), 422, "case:2:1", "`habitual_abode`");
}

#[test]
fn a_timeline_without_its_days_is_refused() {
    check(&post("/api/v1/timelines", "{}"), 422, "from", "a day");
    let turned = json!({ "from": "2020-01-01", "to": "2019-01-01" }).to_string();
    check(&post("/api/v1/timelines", turned), 422, "to", "exchange");
    let long = json!({ "from": "1900-01-01", "to": "2050-01-01" }).to_string();
    check(&post("/api/v1/timelines", long), 422, "to", "fewer");
}

#[test]
fn a_body_of_another_kind_is_refused() {
    let form = Request::post("/api/v1/determinations").header("content-type", "text/plain");
    let answer = sent(form.body(Body::from("{}")).unwrap());
    check(&answer, 415, "Content-Type", "application/json");
    let bare = Request::post("/api/v1/determinations").body(Body::from("{}")).unwrap();
    check(&sent(bare), 415, "Content-Type", "application/json");
}

#[test]
fn a_body_that_is_too_large_is_refused() {
    check(&post("/api/v1/determinations", vec![b' '; (2 << 20) + 1]), 413, "request", "shorter");
}

#[test]
fn another_method_is_refused_with_those_there_are() {
    let answer = sent(request(Method::DELETE, "/api/v1/determinations"));
    check(&answer, 405, "method", "POST");
    assert_eq!(answer.header("allow"), "POST,OPTIONS");
}

#[test]
fn whoever_asks_is_told_the_methods() {
    let answer = sent(request(Method::OPTIONS, "/api/v1/determinations"));
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    assert_eq!(answer.header("allow"), "POST,OPTIONS");
}

#[test]
fn an_address_nobody_knows_is_no_page() {
    for path in ["/api", "/api/", "/api/v2/determinations", "/api/v1", "/api/v1/", "/api/v1/ask"] {
        check(&get(path), 404, "address", "openapi.json");
    }
}

#[test]
fn a_caller_who_asks_too_much_is_told_when_to_come_back() {
    let few = Allowance { requests: 2, within: Duration::from_secs(3600) };
    let router = router(Limits { caller: few, ..Limits::default() });
    let ask = || sent_to(&router, request(Method::GET, "/api/v1/nowhere"));
    assert_eq!(ask().header("ratelimit-remaining"), "1");
    assert_eq!(ask().header("ratelimit-remaining"), "0");
    let refused = ask();
    check(&refused, 429, "caller", "ask again");
    assert_eq!(refused.header("ratelimit-limit"), "2");
    assert_eq!(refused.header("retry-after"), refused.header("ratelimit-reset"));
}

#[test]
fn pages_are_not_counted() {
    let none = Allowance { requests: 0, within: Duration::from_secs(3600) };
    let router = router(Limits { caller: none, ..Limits::default() });
    let status = sent_to(&router, request(Method::GET, "/status"));
    assert_eq!(status.status, StatusCode::OK);
    assert_eq!(status.header("ratelimit-limit"), "");
}

#[test]
fn an_answer_that_takes_too_long_is_given_up() {
    let router = router(Limits { budget: Duration::ZERO, ..Limits::default() });
    let asked = Request::post("/api/v1/determinations").header("content-type", "application/json");
    let answer = sent_to(&router, asked.body(Body::from("{}")).unwrap());
    check(&answer, 503, "request", "`only`");
    assert!(!answer.header("retry-after").is_empty());
}

#[test]
fn the_question_is_never_repeated_whole() {
    let secret = "x".repeat(5_000);
    let asked = json!({ "reading": secret }).to_string();
    assert!(post("/api/v1/determinations", asked).body.len() < 2_000);
}
