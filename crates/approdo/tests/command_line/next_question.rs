//! What `ask` asks, for a machine and for a reader.

use crate::run::{APPLICANT, on_law};

#[test]
fn an_unknown_person_is_asked_what_settles_something() {
    let run = on_law("ask - --goal registrable --on 2019-02-01 --known 2019-04-01 --json", "");
    assert_eq!(run.status, 0, "{}", run.err);
    let result = run.result();
    assert_eq!(result["open"][0], "registrable");
    let question = &result["question"];
    assert!(question["about"].is_string(), "{result}");
    assert!(!question["answers"].as_array().unwrap().is_empty(), "{result}");
    assert_eq!(question["why"]["bears_on"][0], "registrable");
}

#[test]
fn what_the_person_cannot_say_is_not_asked_again() {
    let mut unknown = Vec::new();
    loop {
        let passed = if unknown.is_empty() {
            String::new()
        } else {
            format!("--unknown {}", unknown.join(","))
        };
        let words =
            format!("ask - --goal registrable --on 2019-02-01 --known 2019-04-01 --json {passed}");
        let result = on_law(&words, "").result();
        let Some(about) = result["question"]["about"].as_str() else { break };
        assert!(!unknown.contains(&about.to_string()), "`{about}` is asked twice");
        unknown.push(about.to_string());
    }
    assert!(!unknown.is_empty());
}

#[test]
fn when_all_is_settled_nothing_is_asked() {
    let run = on_law("ask - --goal registrable --on 2019-02-01 --known 2019-04-01", APPLICANT);
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("Nothing is left to ask"), "{}", run.out);
}

#[test]
fn a_goal_or_a_fact_nobody_knows_is_met_with_the_nearest() {
    let run = on_law("ask - --goal registrabel", "");
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("did you mean `registrable`"), "{}", run.err);
    let run = on_law("ask - --unknown habitual_abod", "");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("did you mean `habitual_abode`"), "{}", run.err);
}

#[test]
fn paths_are_told_without_the_rest() {
    let result = on_law("paths - --on 2019-02-01 --known 2019-04-01 --json", APPLICANT).result();
    assert_eq!(result["findings"].as_object().map(serde_json::Map::len), Some(0), "{result}");
    assert!(result["paths"].is_array(), "{result}");
}
