//! What the description says of itself.

use serde_json::{Value, json};

use super::{Wrong, check, is_of_form, says, unless};

fn is_openapi_3(whole: &Value) -> Wrong {
    let version = whole["openapi"].as_str().unwrap_or_default();
    unless(version.starts_with("3.") && !says(whole, "swagger"), "not OpenAPI 3")
        .into_iter()
        .collect()
}

fn has_a_summary(whole: &Value) -> Wrong {
    let info = &whole["info"];
    let of_31 = whole["openapi"].as_str().is_some_and(|version| version.starts_with("3.1"));
    let holds = says(info, "x-summary") && (!of_31 || says(info, "summary"));
    unless(holds, "no `info.x-summary`, or in 3.1 no `info.summary`").into_iter().collect()
}

fn has_a_contact(whole: &Value) -> Wrong {
    let contact = &whole["info"]["contact"];
    let holds = says(contact, "url") || says(contact, "email");
    unless(holds, "no `info.contact` with an address").into_iter().collect()
}

fn has_a_semantic_version(whole: &Value) -> Wrong {
    let version = whole["info"]["version"].as_str().unwrap_or_default();
    let holds = is_of_form(version, r"^\d+\.\d+\.\d+(-[a-z0-9+.-]+)?$");
    unless(holds, "`info.version` isn't semantic").into_iter().collect()
}

fn has_terms_of_service(whole: &Value) -> Wrong {
    unless(says(&whole["info"], "termsOfService"), "no `info.termsOfService`").into_iter().collect()
}

fn has_an_id(whole: &Value) -> Wrong {
    unless(says(&whole["info"], "x-api-id"), "no `info.x-api-id`").into_iter().collect()
}

fn servers(whole: &Value) -> impl Iterator<Item = &Value> {
    whole["servers"].as_array().into_iter().flatten()
}

fn servers_are_described(whole: &Value) -> Wrong {
    let wrong = |server: &Value| unless(says(server, "description"), "a server isn't described");
    servers(whole).filter_map(wrong).collect()
}

fn servers_are_safe(whole: &Value) -> Wrong {
    let wrong = |server: &Value| {
        let is_https = server["url"].as_str().is_some_and(|url| url.starts_with("https://"));
        unless(is_https || server["x-sandbox"] == true, "a server without https is no sandbox")
    };
    servers(whole).filter_map(wrong).collect()
}

#[test]
fn it_is_openapi_3() {
    check(is_openapi_3, |whole| whole["openapi"] = "2.0".into());
}

#[test]
fn it_has_a_summary() {
    check(has_a_summary, |whole| drop(whole["info"]["x-summary"].take()));
}

#[test]
fn it_has_a_contact() {
    check(has_a_contact, |whole| drop(whole["info"]["contact"].take()));
}

#[test]
fn its_version_is_semantic() {
    check(has_a_semantic_version, |whole| whole["info"]["version"] = "one".into());
}

#[test]
fn it_has_terms_of_service() {
    check(has_terms_of_service, |whole| drop(whole["info"]["termsOfService"].take()));
}

#[test]
fn it_has_an_id() {
    check(has_an_id, |whole| drop(whole["info"]["x-api-id"].take()));
}

#[test]
fn its_servers_are_described() {
    check(servers_are_described, |whole| drop(whole["servers"][0]["description"].take()));
}

#[test]
fn its_servers_use_https_unless_they_are_a_sandbox() {
    check(servers_are_safe, |whole| {
        whole["servers"] = json!([{ "url": "http://example.invalid" }])
    });
}
