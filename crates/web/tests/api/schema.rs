//! Whether a value fits a schema: as much of JSON Schema as the description uses, and a complaint about anything else.

use std::cell::RefCell;
use std::collections::HashMap;

use regex::Regex;
use serde_json::Value;

/// What of the value doesn't fit, each with its place.
pub fn misfits(whole: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    fits(whole, schema, value, "", &mut found);
    found
}

/// Follows a reference, if it is one.
pub fn resolved<'a>(whole: &'a Value, node: &'a Value) -> &'a Value {
    match node.get("$ref").and_then(Value::as_str) {
        Some(reference) => {
            let aim = whole.pointer(reference.trim_start_matches('#'));
            resolved(whole, aim.unwrap_or_else(|| panic!("{reference} leads nowhere")))
        }
        None => node,
    }
}

fn fits(whole: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let schema = resolved(whole, schema);
    if schema == &Value::Bool(false) {
        return found.push(format!("{at}: nothing may stand here"));
    }
    for (keyword, rule) in schema.as_object().expect("a schema is an object") {
        let ok = match keyword.as_str() {
            "type" => is_of_type(rule, value),
            "enum" => rule.as_array().unwrap().contains(value),
            "required" => value.as_object().is_none_or(|keys| {
                rule.as_array().unwrap().iter().all(|key| keys.contains_key(key.as_str().unwrap()))
            }),
            "maxLength" => {
                value.as_str().is_none_or(|text| text.chars().count() as u64 <= int(rule))
            }
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= int(rule)),
            "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= int(rule)),
            "minProperties" => value.as_object().is_none_or(|keys| keys.len() as u64 >= int(rule)),
            "maxProperties" => value.as_object().is_none_or(|keys| keys.len() as u64 <= int(rule)),
            "minimum" => value.as_u64().is_none_or(|number| number >= int(rule)),
            "maximum" => value.as_u64().is_none_or(|number| number <= int(rule)),
            "pattern" => value.as_str().is_none_or(|text| is_of_form(text, rule.as_str().unwrap())),
            "format" => is_of_format(rule.as_str().unwrap(), value),
            "oneOf" => matching(whole, rule, value) == 1,
            "anyOf" => matching(whole, rule, value) > 0,
            "properties"
            | "additionalProperties"
            | "prefixItems"
            | "items"
            | "description"
            | "title" => true,
            other => panic!("`{other}` isn't looked at here; look at it first"),
        };
        if !ok {
            found.push(format!("{at}: `{keyword}` {rule} doesn't hold"));
        }
    }
    keys_fit(whole, schema, value, at, found);
    items_fit(whole, schema, value, at, found);
}

/// Whether a text has a form.
pub fn is_of_form(text: &str, form: &str) -> bool {
    thread_local! {
        static FORMS: RefCell<HashMap<String, Regex>> = RefCell::default();
    }
    FORMS.with_borrow_mut(|forms| {
        let ready = || Regex::new(form).expect("a form");
        forms.entry(form.to_string()).or_insert_with(ready).is_match(text)
    })
}

fn int(rule: &Value) -> u64 {
    rule.as_u64().expect("a bound is a whole number")
}

fn is_of_type(rule: &Value, value: &Value) -> bool {
    let is = |name: &Value| match name.as_str().expect("a type has a name") {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_i64() || value.is_u64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("no type `{other}`"),
    };
    rule.as_array().map_or_else(|| is(rule), |names| names.iter().any(is))
}

fn is_of_format(name: &str, value: &Value) -> bool {
    match (name, value.as_str()) {
        ("date", Some(text)) => text.parse::<calendar::Date>().is_ok(),
        ("uri-reference", Some(text)) => !text.contains(' '),
        ("int32" | "int64" | "date" | "uri-reference", _) => true,
        _ => panic!("no format `{name}`"),
    }
}

fn matching(whole: &Value, schemas: &Value, value: &Value) -> usize {
    let schemas = schemas.as_array().expect("a list of schemas").iter();
    schemas.filter(|schema| misfits(whole, schema, value).is_empty()).count()
}

fn keys_fit(whole: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    for (key, value) in value.as_object().into_iter().flatten() {
        let own = schema.get("properties").and_then(|own| own.get(key));
        let rest = schema.get("additionalProperties");
        match own.or(rest) {
            Some(schema) if found.len() < 20 => {
                fits(whole, schema, value, &format!("{at}/{key}"), found);
            }
            _ => {}
        }
    }
}

fn items_fit(whole: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let first = schema.get("prefixItems").and_then(Value::as_array);
    for (place, value) in value.as_array().into_iter().flatten().enumerate() {
        let own = first.and_then(|first| first.get(place)).or(schema.get("items"));
        if let Some(schema) = own.filter(|_| found.len() < 20) {
            fits(whole, schema, value, &format!("{at}/{place}"), found);
        }
    }
}

#[test]
fn what_does_not_fit_is_found() {
    let schema = serde_json::json!({ "type": "object", "required": ["on"], "additionalProperties": false,
        "properties": { "on": { "type": "string", "format": "date" } } });
    let check = |value: Value, count| {
        assert_eq!(misfits(&schema, &schema, &value).len(), count, "{value}");
    };
    check(serde_json::json!({ "on": "2019-02-01" }), 0);
    check(serde_json::json!({ "on": "2019-02-30" }), 1);
    check(serde_json::json!({ "on": 7 }), 1);
    check(serde_json::json!({ "no": "2019-02-01" }), 2);
    check(serde_json::json!([]), 1);
}
