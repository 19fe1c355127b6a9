//! Errors come as `application/problem+json`.

use serde_json::{Value, json};

use super::{Wrong, check, each_response, unless};
use crate::schema::resolved;

fn is_error(status: &str) -> bool {
    status.starts_with(['4', '5']) || status == "default"
}

fn are_problems(whole: &Value) -> Wrong {
    each_response(whole, |status, response| {
        let mut kinds = response["content"].as_object().into_iter().flatten();
        let holds = kinds.all(|(kind, _)| kind == "application/problem+json");
        unless(!is_error(status) || holds, "not `application/problem+json`")
    })
}

fn forms(whole: &Value, wrong: impl Fn(&Value) -> Option<String>) -> Wrong {
    each_response(whole, |status, response| {
        let form = &response["content"]["application/problem+json"]["schema"];
        if is_error(status) { wrong(resolved(whole, form)) } else { None }
    })
}

fn have_the_standard_fields(whole: &Value) -> Wrong {
    forms(whole, |form| {
        let has = |key: &str| form["properties"][key].is_object();
        let holds = ["type", "title", "status", "detail"].into_iter().all(has);
        unless(holds, "no type, title, status and detail")
    })
}

fn have_no_fields_of_their_own_for_these(whole: &Value) -> Wrong {
    forms(whole, |form| {
        let has = |key: &str| form["properties"][key].is_object();
        let other = ["message", "msg", "code"].into_iter().find(|key| has(key));
        other.map(|key| format!("`{key}`"))
    })
}

const FORM: &str = "/components/schemas/Problem/properties";

#[test]
fn errors_are_problems() {
    check(are_problems, |whole| {
        whole["components"]["responses"]["TooMany"]["content"] = json!({ "text/plain": {} });
    });
}

#[test]
fn problems_have_the_standard_fields() {
    check(have_the_standard_fields, |whole| {
        whole.pointer_mut(FORM).unwrap().as_object_mut().unwrap().remove("detail");
    });
}

#[test]
fn problems_have_no_code_or_message() {
    check(have_no_fields_of_their_own_for_these, |whole| {
        whole.pointer_mut(FORM).unwrap()["code"] = json!({ "type": "string" });
    });
}
