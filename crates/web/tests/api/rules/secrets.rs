//! No secret in an address, and each operation says who may use it.

use serde_json::{Value, json};

use super::{Wrong, check, each_operation, is_of_form, parameters, unless};

fn no_key_in_the_query(whole: &Value) -> Wrong {
    let schemes = whole["components"]["securitySchemes"].as_object().into_iter().flatten();
    let wrong = |(name, scheme): (&String, &Value)| {
        unless(scheme["type"] != "apiKey" || scheme["in"] != "query", name)
    };
    schemes.filter_map(wrong).collect()
}

fn no_secret_in_the_address(whole: &Value) -> Wrong {
    let in_address = |parameter: &&Value| parameter["in"] == "query" || parameter["in"] == "path";
    let wrong = |parameter: &Value| {
        let name = parameter["name"].as_str().unwrap_or_default().to_lowercase();
        unless(!is_of_form(&name, "(password|secret|api_?key)"), &name)
    };
    parameters(whole).into_iter().filter(in_address).filter_map(wrong).collect()
}

/// Who may use it: what isn't protected says so with an empty rule.
fn who_may_is_said(whole: &Value) -> Wrong {
    each_operation(whole, |operation| {
        let own = operation.own.get("security").or(whole.get("security"));
        let holds = own.and_then(Value::as_array).is_some_and(|rules| !rules.is_empty());
        unless(holds, "who may use it isn't said")
    })
}

#[test]
fn a_key_is_never_in_the_query() {
    check(no_key_in_the_query, |whole| {
        whole["components"]["securitySchemes"]["Key"] =
            json!({ "type": "apiKey", "in": "query", "name": "key" });
    });
}

#[test]
fn an_address_carries_no_secret() {
    check(no_secret_in_the_address, |whole| {
        whole["paths"]["/status"]["get"]["parameters"] =
            json!([{ "in": "query", "name": "apiKey" }]);
    });
}

#[test]
fn each_operation_says_who_may_use_it() {
    check(who_may_is_said, |whole| {
        whole["paths"]["/api/v1/determinations"]["post"]["security"] = json!([]);
    });
}
