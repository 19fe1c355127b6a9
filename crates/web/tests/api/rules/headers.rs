//! The names of headers.

use serde_json::{Value, json};

use super::{Wrong, check, each_response, is_of_form, parameters, unless};

/// The headers of requests and of responses.
fn headers(whole: &Value, wrong: impl Fn(&str) -> Option<String>) -> Wrong {
    let own = parameters(whole).into_iter().filter(|parameter| parameter["in"] == "header");
    let asked = own.filter_map(|parameter| wrong(parameter["name"].as_str()?));
    let told = each_response(whole, |_, response| {
        response["headers"].as_object().into_iter().flatten().find_map(|(name, _)| wrong(name))
    });
    asked.chain(told).collect()
}

fn none_is_reserved(whole: &Value) -> Wrong {
    headers(whole, |name| {
        let reserved = ["accept", "content-type", "authorization"];
        unless(!reserved.contains(&name.to_lowercase().as_str()), name)
    })
}

fn none_begins_with_x(whole: &Value) -> Wrong {
    headers(whole, |name| {
        let allowed = "^([^x]|.[^-])|ratelimit-|correlation-id|replyto";
        unless(is_of_form(&name.to_lowercase(), allowed), name)
    })
}

fn are_in_train_case(whole: &Value) -> Wrong {
    let train = "^([A-Z][a-zA-Z0-9]*(-[A-Z][a-zA-Z0-9]*)*)$";
    headers(whole, |name| unless(is_of_form(name, train), name))
}

fn with_parameter(name: &'static str) -> impl Fn(&mut Value) {
    move |whole| {
        whole["paths"]["/status"]["get"]["parameters"] = json!([{ "in": "header", "name": name }]);
    }
}

fn with_header(name: &'static str) -> impl Fn(&mut Value) {
    move |whole| whole["components"]["responses"]["TooMany"]["headers"][name] = json!({})
}

#[test]
fn no_header_is_one_that_openapi_says_otherwise() {
    check(none_is_reserved, with_parameter("Authorization"));
    check(none_is_reserved, with_header("content-type"));
}

#[test]
fn no_header_begins_with_x() {
    check(none_begins_with_x, with_parameter("X-Reading"));
    check(none_begins_with_x, with_header("x-reading"));
}

#[test]
fn headers_are_written_in_train_case() {
    check(are_in_train_case, with_parameter("reading_name"));
    check(are_in_train_case, with_header("retry-after"));
}
