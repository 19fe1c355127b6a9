//! Which requests and responses have bodies, and of which kind.

use serde_json::{Value, json};

use super::{Wrong, check, each_operation, each_response, says, unless};
use crate::schema::resolved;

fn get_has_no_body(whole: &Value) -> Wrong {
    each_operation(whole, |operation| {
        unless(operation.method != "get" || !says(operation.own, "requestBody"), "a body in GET")
    })
}

fn delete_has_no_body(whole: &Value) -> Wrong {
    each_operation(whole, |operation| {
        let holds = operation.method != "delete" || !says(operation.own, "requestBody");
        unless(holds, "a body in DELETE")
    })
}

fn no_content_has_no_body(whole: &Value) -> Wrong {
    each_response(whole, |status, response| {
        unless(!["204", "205"].contains(&status) || !says(response, "content"), "a body")
    })
}

fn success_has_a_body(whole: &Value) -> Wrong {
    each_response(whole, |status, response| {
        let needs = ["200", "201", "202", "203", "206"].contains(&status);
        let mut kinds = response["content"].as_object().into_iter().flatten();
        let holds = says(response, "content") && kinds.all(|(_, media)| says(media, "schema"));
        unless(!needs || holds, "no body with a schema")
    })
}

fn patch_has_a_patch(whole: &Value) -> Wrong {
    each_operation(whole, |operation| {
        let body = &operation.own["requestBody"];
        let kinds =
            body["content"].as_object().into_iter().flatten().map(|(kind, _)| kind.as_str());
        let patches = ["application/merge-patch+json", "application/json-patch+json"];
        let is_patch =
            kinds.clone().count() > 0 && kinds.clone().all(|kind| patches.contains(&kind));
        let holds = operation.method != "patch" || (body["required"] == true && is_patch);
        unless(holds, "PATCH without a required patch")
    })
}

fn answers_are_objects(whole: &Value) -> Wrong {
    each_response(whole, |_, response| {
        let mut kinds = response["content"].as_object().into_iter().flatten();
        let is_object = |media: &Value| resolved(whole, &media["schema"])["type"] == "object";
        let holds = kinds.all(|(kind, media)| !kind.ends_with("json") || is_object(media));
        unless(holds, "JSON that is no object")
    })
}

const POST: &str = "/paths/~1api~1v1~1determinations/post";

#[test]
fn a_get_has_no_body() {
    check(get_has_no_body, |whole| {
        whole["paths"]["/status"]["get"]["requestBody"] = json!({ "content": {} });
    });
}

#[test]
fn a_delete_has_no_body() {
    check(delete_has_no_body, |whole| {
        whole["paths"]["/status"]["delete"] = json!({ "requestBody": { "content": {} } });
    });
}

#[test]
fn an_answer_without_content_has_none() {
    check(no_content_has_no_body, |whole| {
        let post = whole.pointer_mut(POST).unwrap();
        post["responses"]["204"] = post["responses"]["200"].clone();
    });
}

#[test]
fn an_answer_has_a_form() {
    check(success_has_a_body, |whole| {
        drop(whole.pointer_mut(POST).unwrap()["responses"]["200"]["content"].take());
    });
}

#[test]
fn a_patch_has_a_patch() {
    check(patch_has_a_patch, |whole| {
        whole["paths"]["/status"]["patch"] =
            json!({ "requestBody": { "required": true, "content": { "application/json": {} } } });
    });
}

#[test]
fn an_answer_is_an_object() {
    check(answers_are_objects, |whole| {
        whole["components"]["schemas"]["Results"] = json!({ "type": "array" });
    });
}
