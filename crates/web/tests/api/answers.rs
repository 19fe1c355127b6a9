//! What is asked is answered, as the WebAssembly module and the command line answer it.

use axum::http::StatusCode;
use serde_json::{Value, json};

use crate::house::{APPLICANT, get, post};

/// The applicant in February 2019, as known in April, and these keys more.
fn applicant(more: Value) -> String {
    let mut asked = json!({ "case": APPLICANT, "on": "2019-02-01", "known": "2019-04-01" });
    asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    asked.to_string()
}

fn results(path: &str, body: String) -> Vec<Value> {
    let answer = post(path, body);
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    assert_eq!(answer.header("content-type"), "application/json");
    assert_eq!(answer.header("cache-control"), "no-store");
    answer.json()["results"].as_array().expect("results are a list").clone()
}

#[test]
fn a_determination_says_where_readings_differ() {
    let only = json!({ "reading": "all", "only": ["registrable"], "parts": ["findings"] });
    let results = results("/api/v1/determinations", applicant(only));
    let says = |reading: &str| {
        let result = results.iter().find(|result| result["vantage"]["reading"] == reading);
        result.unwrap()["findings"]["registrable"]["value"].clone()
    };
    assert_eq!((says("ministry"), says("conforming_courts")), (json!("no"), json!("yes")));
}

#[test]
fn a_part_that_is_not_wanted_is_no_key() {
    let asked = json!({ "only": ["registrable"], "parts": ["findings"] });
    let result = &results("/api/v1/determinations", applicant(asked))[0];
    assert!(result["findings"].is_object());
    assert!(result.get("deadlines").is_none() && result.get("paths").is_none());
    let asked = json!({ "only": ["registrable"], "parts": ["deadlines"] });
    let result = &results("/api/v1/determinations", applicant(asked))[0];
    assert!(result["deadlines"].is_array() && result.get("findings").is_none());
}

#[test]
fn a_part_says_what_the_whole_says() {
    let whole = &results("/api/v1/determinations", applicant(json!({})))[0];
    for part in ["findings", "deadlines", "paths"] {
        let own = &results("/api/v1/determinations", applicant(json!({ "parts": [part] })))[0];
        assert_eq!(own[part], whole[part], "{part}");
    }
}

#[test]
fn today_is_the_day_of_the_house_when_none_is_named() {
    let asked = json!({ "case": "", "parts": ["findings"], "only": ["registrable"] });
    let result = &results("/api/v1/determinations", asked.to_string())[0];
    assert_eq!(result["vantage"]["in_force_on"], "2026-11-26");
    assert_eq!(result["vantage"]["known_at"], "2026-11-26");
}

#[test]
fn a_timeline_has_a_result_for_each_day_of_change() {
    let asked = json!({ "case": APPLICANT, "from": "2019-01-01", "to": "2020-12-31",
        "known": "same-day", "reading": "letter", "only": ["registrable"] });
    let results = results("/api/v1/timelines", asked.to_string());
    let says = |result: &Value| {
        let day = result["vantage"]["in_force_on"].as_str().unwrap().to_string();
        (day, result["findings"]["registrable"]["value"].as_str().unwrap_or("").to_string())
    };
    let yes = ("2020-08-06".to_string(), "yes".to_string());
    assert!(results.iter().map(says).any(|change| change == yes), "{results:?}");
}

#[test]
fn a_question_says_why_it_is_put() {
    let asked =
        json!({ "case": "", "on": "2019-02-01", "known": "2019-04-01", "ask": ["registrable"] });
    let result = &results("/api/v1/questions", asked.to_string())[0];
    assert!(
        result["question"]["why"]["asked_by"].as_array().is_some_and(|rules| !rules.is_empty())
    );
}

#[test]
fn paths_come_with_what_they_need() {
    let result = &results("/api/v1/paths", applicant(json!({})))[0];
    assert!(result["paths"].as_array().is_some_and(|paths| !paths.is_empty()));
}

#[test]
fn the_status_names_the_law_in_use() {
    let status = get("/status");
    assert_eq!(status.json()["program"], corpus::HASH);
}
