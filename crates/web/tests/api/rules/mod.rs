//! The rules a description must keep to be taken into the national catalogue of interfaces: those of the checker "Italian
//! Guidelines Full", its errors, warnings and hints, as functions from a description to what is wrong with it.
//!
//! Each rule has one test: our description keeps it, and a description broken in the one way doesn't.

mod bodies;
mod bounds;
mod caching;
mod headers;
mod metadata;
mod names;
mod problems;
mod rates;
mod secrets;
mod status;

use std::sync::OnceLock;

use serde_json::Value;

use crate::house::get;
use crate::schema::{is_of_form, resolved};

/// The description as the house gives it.
pub fn description() -> &'static Value {
    static DESCRIPTION: OnceLock<Value> = OnceLock::new();
    DESCRIPTION.get_or_init(|| get("/api/v1/openapi.json").json())
}

/// What is wrong, one line each.
type Wrong = Vec<String>;

/// Ours keeps the rule, and broken in this way it doesn't.
fn check(rule: fn(&Value) -> Wrong, breaking: impl Fn(&mut Value)) {
    assert_eq!(rule(description()), Wrong::new());
    let mut broken = description().clone();
    breaking(&mut broken);
    assert!(!rule(&broken).is_empty(), "the rule doesn't see what is broken");
}

/// One operation: its path, its method, itself.
struct Operation<'a> {
    path: &'a str,
    method: &'a str,
    own: &'a Value,
}

const METHODS: [&str; 8] = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

fn operations(whole: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for (path, item) in whole["paths"].as_object().expect("a description has paths") {
        found.extend(METHODS.iter().filter_map(|method| Operation::of(path, method, item)));
    }
    found
}

impl<'a> Operation<'a> {
    fn of(path: &'a str, method: &'a str, item: &'a Value) -> Option<Operation<'a>> {
        item.get(method).map(|own| Operation { path, method, own })
    }

    fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// The responses, each with its status, references followed.
    fn responses(&self, whole: &'a Value) -> Vec<(&'a str, &'a Value)> {
        let own = self.own["responses"].as_object().into_iter().flatten();
        own.map(|(status, response)| (status.as_str(), resolved(whole, response))).collect()
    }
}

/// One line for each operation of which this says something.
fn each_operation(whole: &Value, wrong: impl Fn(&Operation<'_>) -> Option<String>) -> Wrong {
    let says = |operation: &Operation<'_>| {
        wrong(operation).map(|words| format!("{}: {words}", operation.name()))
    };
    operations(whole).iter().filter_map(says).collect()
}

/// One line for each response of which this says something.
fn each_response(whole: &Value, wrong: impl Fn(&str, &Value) -> Option<String>) -> Wrong {
    let of = |operation: &Operation<'_>| {
        let says = |(status, response): &(&str, &Value)| {
            let words = wrong(status, response)?;
            Some(format!("{} {status}: {words}", operation.name()))
        };
        operation.responses(whole).iter().filter_map(says).collect::<Wrong>()
    };
    operations(whole).iter().flat_map(of).collect()
}

/// All parameters, wherever they stand, references followed.
fn parameters(whole: &Value) -> Vec<&Value> {
    let mut found = Vec::new();
    each_node(whole, &mut |node| {
        let own = node.get("parameters").and_then(Value::as_array).into_iter().flatten();
        found.extend(own.map(|parameter| resolved(whole, parameter)));
    });
    found
}

/// All schemas of a type, wherever they stand, each with what to call it.
fn schemas_of(whole: &Value, name: &str) -> Vec<Value> {
    let mut found = Vec::new();
    each_node(whole, &mut |node| {
        let is = match &node["type"] {
            Value::String(own) => own == name,
            Value::Array(several) => several.iter().any(|own| own == name),
            _ => false,
        };
        if is {
            found.push(node.clone());
        }
    });
    found
}

/// Every object of the description, but what stands in examples.
fn each_node<'a>(node: &'a Value, look: &mut dyn FnMut(&'a Value)) {
    match node {
        Value::Object(keys) => {
            look(node);
            let own = keys
                .iter()
                .filter(|(key, _)| !["examples", "example", "enum"].contains(&key.as_str()));
            own.for_each(|(_, node)| each_node(node, look));
        }
        Value::Array(items) => items.iter().for_each(|node| each_node(node, look)),
        _ => {}
    }
}

/// One line when it doesn't hold.
fn unless(holds: bool, words: &str) -> Option<String> {
    (!holds).then(|| words.to_string())
}

/// Whether a key is there and says something.
fn says(node: &Value, key: &str) -> bool {
    match &node[key] {
        Value::Null => false,
        Value::String(words) => !words.is_empty(),
        Value::Object(keys) => !keys.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Bool(is) => *is,
        Value::Number(_) => true,
    }
}
