//! The reasons as printed: each question of law is explained once, and referred to where else it is used.

use std::collections::HashMap;

use serde_json::Value;

use crate::run::{act, folder, run};

/// Two rights and one standing under both.
const STATEMENTS: &str = "fact abode yes/no

reading letter
  published 2000-01-01

conclusion standing yes/no
  otherwise no

conclusion work yes/no
  otherwise no

conclusion care yes/no
  otherwise no

rule by_abode for standing
  holds when abode

rule to_work for work
  holds when standing

rule to_care for care
  holds when standing and work";

fn explained(name: &str, more: &str) -> crate::run::Run {
    let law = folder(name, &[("act.md", &act(STATEMENTS))]);
    let words = format!(
        "determine - --on 2019-02-01 --known 2019-02-01 --explain {more} --law {}",
        law.display()
    );
    let run = run(&words, b"abode = true");
    assert_eq!(run.status, 0, "{}", run.err);
    run
}

/// The nodes with an id, and the refs.
fn collect<'v>(
    node: &'v Value,
    ids: &mut HashMap<&'v str, &'v Value>,
    refs: &mut Vec<(&'v str, &'v Value)>,
) {
    if let Some(id) = node.get("id") {
        assert!(ids.insert(id.as_str().unwrap(), node).is_none(), "{id} is explained twice");
    }
    refs.extend(node.get("ref").map(|id| (id.as_str().unwrap(), node)));
    node["because"].as_array().unwrap().iter().for_each(|node| collect(node, ids, refs));
}

#[test]
fn every_ref_leads_to_the_one_node_with_its_id() {
    let result = explained("reasons-refs", "--json").result();
    let (mut ids, mut refs) = (HashMap::new(), Vec::new());
    for finding in result["findings"].as_object().unwrap().values() {
        let reasons = &finding["reasons"];
        assert!(!reasons["because"].as_array().unwrap().is_empty(), "each has its own: {reasons}");
        collect(reasons, &mut ids, &mut refs);
    }
    assert_eq!((ids.len(), refs.len()), (3, 3), "{result}");
    for (id, node) in refs {
        let told = ids[id];
        assert_eq!((&told["name"], &told["status"]), (&node["name"], &node["status"]));
        assert!(node["because"].as_array().unwrap().is_empty());
    }
}

#[test]
fn a_question_asked_alone_is_explained_down_to_the_facts() {
    let result = explained("reasons-alone", "--json --only care").result();
    let (mut ids, mut refs) = (HashMap::new(), Vec::new());
    collect(&result["findings"]["care"]["reasons"], &mut ids, &mut refs);
    assert!(ids.contains_key("standing@2019-02-01") && ids.contains_key("work@2019-02-01"));
    assert_eq!(refs.len(), 1);
}

#[test]
fn a_reader_is_told_what_was_explained_above() {
    let out = explained("reasons-text", "--only care").out;
    assert_eq!(out.matches("(explained above)").count(), 1, "{out}");
    assert_eq!(out.matches("by_abode").count(), 1, "{out}");
}
