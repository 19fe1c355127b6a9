//! `/status`, by which a house is asked whether it stands.

use serde_json::{Value, json};

use super::{Wrong, check, unless};
use crate::schema::resolved;

fn is_there(whole: &Value) -> Wrong {
    let answers = &whole["paths"]["/status"]["get"]["responses"]["200"]["content"];
    let kinds = answers.as_object().into_iter().flatten().map(|(kind, _)| kind.as_str());
    let holds = |kind: &str| ["application/json", "application/problem+json"].contains(&kind);
    unless(kinds.clone().count() > 0 && kinds.clone().all(holds), "no `/status` in JSON")
        .into_iter()
        .collect()
}

fn says_what_is_wrong(whole: &Value) -> Wrong {
    let responses = whole["paths"]["/status"]["get"]["responses"].as_object().into_iter().flatten();
    let errors = responses.filter(|(status, _)| status.starts_with(['4', '5']));
    let wrong = |(status, response): (&String, &Value)| {
        let response = resolved(whole, response);
        let form = resolved(whole, &response["content"]["application/problem+json"]["schema"]);
        let has = |key: &str| form["properties"][key].is_object();
        let holds = ["status", "title", "detail"].into_iter().all(has);
        unless(holds && response["content"].as_object().map_or(0, |kinds| kinds.len()) == 1, status)
    };
    errors.filter_map(wrong).collect()
}

#[test]
fn there_is_a_status_in_json() {
    check(is_there, |whole| drop(whole["paths"]["/status"].take()));
    check(is_there, |whole| {
        whole["paths"]["/status"]["get"]["responses"]["200"]["content"] =
            json!({ "text/html": {} });
    });
}

#[test]
fn its_errors_say_status_title_and_detail() {
    let at = "/paths/~1status/get/responses/503/content/application~1problem+json/schema";
    check(says_what_is_wrong, |whole| {
        *whole.pointer_mut(at).unwrap() = json!({ "type": "object" })
    });
}
