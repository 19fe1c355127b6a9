//! Numbers say their kind, and everything has a bound.

use serde_json::{Value, json};

use super::{Wrong, check, schemas_of, unless};

fn each(whole: &Value, of: &str, wrong: impl Fn(&Value) -> Option<String>) -> Wrong {
    let says = |schema: &Value| wrong(schema).map(|words| format!("{words}: {schema}"));
    schemas_of(whole, of).iter().filter_map(says).collect()
}

fn numbers_say_their_kind(whole: &Value) -> Wrong {
    let check = |of: &str, kinds: &'static [&str]| {
        each(whole, of, |schema| {
            let kind = schema["format"].as_str().unwrap_or_default();
            unless(kinds.contains(&kind), "no kind of number")
        })
    };
    let exact = &["decimal32", "decimal64", "decimal128", "float", "double"];
    [check("integer", &["int32", "int64"]), check("number", exact)].concat()
}

fn numbers_are_bounded(whole: &Value) -> Wrong {
    let check = |of| {
        each(whole, of, |schema| {
            let holds = schema["minimum"].is_number() && schema["maximum"].is_number();
            unless(holds, "no bounds")
        })
    };
    [check("integer"), check("number")].concat()
}

fn texts_are_bounded(whole: &Value) -> Wrong {
    each(whole, "string", |schema| {
        let holds = schema["enum"].is_array()
            || schema["format"].is_string()
            || schema["maxLength"].is_u64();
        unless(holds, "no `maxLength`")
    })
}

fn lists_are_bounded(whole: &Value) -> Wrong {
    each(whole, "array", |schema| {
        unless(schema["minItems"].is_u64() && schema["maxItems"].is_u64(), "no bounds")
    })
}

fn objects_are_closed(whole: &Value) -> Wrong {
    each(whole, "object", |schema| {
        let rest = &schema["additionalProperties"];
        let holds = rest == false || (rest.is_object() && schema["maxProperties"].is_u64());
        unless(holds, "open to any key")
    })
}

/// Puts this schema among the others.
fn with(schema: Value) -> impl Fn(&mut Value) {
    move |whole| whole["components"]["schemas"]["Broken"] = schema.clone()
}

#[test]
fn numbers_have_a_format() {
    check(numbers_say_their_kind, with(json!({ "type": "integer", "format": "big" })));
    check(numbers_say_their_kind, with(json!({ "type": "number" })));
}

#[test]
fn numbers_have_bounds() {
    check(numbers_are_bounded, with(json!({ "type": "integer", "minimum": 0 })));
}

#[test]
fn texts_have_a_greatest_length() {
    check(texts_are_bounded, with(json!({ "type": ["string", "null"] })));
}

#[test]
fn lists_have_bounds() {
    check(lists_are_bounded, with(json!({ "type": "array", "maxItems": 3 })));
}

#[test]
fn objects_have_only_the_keys_they_name_or_so_many() {
    check(objects_are_closed, with(json!({ "type": "object" })));
    check(objects_are_closed, with(json!({ "type": "object", "additionalProperties": true })));
    check(objects_are_closed, with(json!({ "type": "object", "additionalProperties": {} })));
}
