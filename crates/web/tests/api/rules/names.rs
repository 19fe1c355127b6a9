//! Names: of addresses, of forms, of operations, of what is told of a person.

use serde_json::{Value, json};

use super::{Wrong, check, each_node, each_operation, is_of_form, parameters, unless};

fn paths(whole: &Value, wrong: impl Fn(&str) -> Option<String>) -> Wrong {
    let paths = whole["paths"].as_object().expect("a description has paths");
    paths.keys().filter_map(|path| wrong(path)).collect()
}

fn paths_are_in_kebab_case(whole: &Value) -> Wrong {
    let kebab = r"^(/[a-z0-9-.]+|/\{[a-zA-Z0-9_]+\})+$";
    paths(whole, |path| unless(is_of_form(path, kebab), path))
}

fn paths_have_no_verb(whole: &Value) -> Wrong {
    let verbs = "/(get|post|put|delete|patch|create|remove|list|determine|ask)(/|-|_|$)";
    paths(whole, |path| unless(!is_of_form(path, verbs), path))
}

fn operations_have_no_method(whole: &Value) -> Wrong {
    each_operation(whole, |operation| {
        let id = operation.own["operationId"].as_str().unwrap_or_default().to_lowercase();
        let holds = !id.is_empty() && !is_of_form(&id, "^(get|post|put|delete|patch|head)");
        unless(holds, "an `operationId` that is a method, or none")
    })
}

fn forms_are_in_pascal_case(whole: &Value) -> Wrong {
    let forms = whole["components"]["schemas"].as_object().expect("there are schemas");
    forms.keys().filter_map(|name| unless(is_of_form(name, "^[A-Z][A-Za-z0-9]*$"), name)).collect()
}

/// Names that the national ontology has others for.
const OTHERS: &str = "^(nome|surname|cf|fiscal_?code|fiscal_?number|first_?name|last_?name)$";

/// `name` is what the law calls a thing of its own; of a person it would be `given_name`.
fn people_have_names_of_the_ontology(whole: &Value) -> Wrong {
    let mut found: Wrong = parameters(whole)
        .into_iter()
        .filter_map(|parameter| parameter["name"].as_str())
        .filter(|name| is_of_form(&name.to_lowercase(), OTHERS) || *name == "name")
        .map(String::from)
        .collect();
    each_node(whole, &mut |node| {
        let own = node["properties"].as_object().into_iter().flatten().map(|(key, _)| key);
        found.extend(own.filter(|key| is_of_form(&key.to_lowercase(), OTHERS)).cloned());
    });
    found
}

#[test]
fn addresses_are_written_in_kebab_case() {
    check(paths_are_in_kebab_case, |whole| whole["paths"]["/api/v1/law_acts"] = json!({}));
}

#[test]
fn addresses_are_nouns() {
    check(paths_have_no_verb, |whole| whole["paths"]["/api/v1/determine"] = json!({}));
}

#[test]
fn operations_are_not_named_by_their_method() {
    check(operations_have_no_method, |whole| {
        whole["paths"]["/status"]["get"]["operationId"] = "getStatus".into();
    });
}

#[test]
fn forms_are_written_as_one_word() {
    check(forms_are_in_pascal_case, |whole| {
        whole["components"]["schemas"]["some_form"] = json!({});
    });
}

#[test]
fn people_are_named_as_the_ontology_names_them() {
    check(people_have_names_of_the_ontology, |whole| {
        whole["components"]["schemas"]["Person"] = json!({ "properties": { "surname": {} } });
    });
}
