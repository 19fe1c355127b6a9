//! The description tells the truth: its examples fit its schemas, and get the answers that are shown.

use serde_json::Value;

use crate::house::{get, post};
use crate::rules::description;
use crate::schema::{misfits, resolved};

/// Each example of a request, with its address and the schema it should fit.
fn requests() -> Vec<(&'static str, &'static str, &'static Value)> {
    let paths = description()["paths"].as_object().unwrap().iter();
    let of = |(path, item): (&'static String, &'static Value)| {
        let examples = &item["post"]["requestBody"]["content"]["application/json"]["examples"];
        let examples = examples.as_object().into_iter().flatten();
        examples.map(|(name, example)| (path.as_str(), name.as_str(), &example["value"]))
    };
    paths.flat_map(of).collect()
}

fn media(path: &str, part: &str) -> &'static Value {
    let operation = &description()["paths"][path]["post"];
    match part {
        "request" => &operation["requestBody"]["content"]["application/json"],
        _ => &operation["responses"][part]["content"]["application/json"],
    }
}

#[test]
fn every_question_has_an_example() {
    let of_questions = requests().len();
    assert!(of_questions >= 4, "{of_questions}");
}

#[test]
fn examples_of_requests_fit_their_schema() {
    for (path, name, value) in requests() {
        let found = misfits(description(), &media(path, "request")["schema"], value);
        assert!(found.is_empty(), "{path} {name}: {found:?}");
    }
}

#[test]
fn examples_get_the_answers_shown() {
    for (path, name, value) in requests() {
        let answer = post(path, value.to_string());
        assert_eq!(answer.status.as_u16(), 200, "{path} {name}: {}", answer.body);
        let found = misfits(description(), &media(path, "200")["schema"], &answer.json());
        assert!(found.is_empty(), "{path} {name}: {found:?}");
        if let Some(shown) = media(path, "200")["examples"].get(name) {
            assert_eq!(shown["value"], answer.json(), "{path} {name}");
        }
    }
}

#[test]
fn a_whole_answer_with_reasons_fits_its_schema() {
    let (path, _, value) = requests()[0];
    let mut asked = value.clone();
    asked["explain"] = true.into();
    asked["parts"] = Value::Null;
    asked["only"] = Value::Null;
    let found = misfits(
        description(),
        &media(path, "200")["schema"],
        &post(path, asked.to_string()).json(),
    );
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn a_problem_fits_its_schema() {
    let schema = resolved(description(), &description()["components"]["schemas"]["Problem"]);
    for problem in
        [get("/api/v1/nowhere"), post("/api/v1/paths", "{"), post("/api/v1/paths", "{\"on\":1}")]
    {
        assert_eq!(misfits(description(), schema, &problem.json()), Vec::<String>::new());
    }
}

#[test]
fn the_status_fits_its_schema() {
    let schema = &description()["components"]["schemas"]["Status"];
    assert_eq!(misfits(description(), schema, &get("/status").json()), Vec::<String>::new());
}
