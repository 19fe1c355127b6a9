//! What `determine` and `timeline` answer, for a machine and for a reader.

use serde_json::Value;

use crate::run::{APPLICANT, WORDS, act, folder, on_law, run_words};

/// The value of a conclusion in the first result.
fn registrable(words: &str) -> Value {
    let run = on_law(&format!("determine - {words} --json"), APPLICANT);
    assert_eq!(run.status, 0, "{}", run.err);
    run.result()["findings"]["registrable"].clone()
}

fn keys(value: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> =
        value.as_object().expect("an object").keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn readings_differ_and_a_ruling_reaches_back() {
    let check =
        |words: &str, value: &str| assert_eq!(registrable(words)["value"], value, "{words}");
    check("--on 2019-02-01 --known 2019-04-01 --reading ministry", "no");
    check("--on 2019-02-01 --known 2019-04-01 --reading courts", "yes");
    check("--on 2019-02-01 --known 2019-04-01 --reading ministry --take art13=neutral", "yes");
    check("--on 2019-02-01 --known 2020-08-05 --reading ministry", "no");
    check("--on 2019-02-01 --known 2020-08-06 --reading ministry", "yes");
}

#[test]
fn an_empty_case_is_answered_with_what_is_missing() {
    let run = on_law("determine - --on 2019-02-01 --known 2019-04-01 --json", "");
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let finding = &run.result()["findings"]["registrable"];
    assert_eq!((finding["state"].as_str(), finding["value"].is_null()), (Some("unknown"), true));
    assert!(finding["missing"].as_array().unwrap().contains(&"habitual_abode".into()), "{finding}");
}

#[test]
fn the_form_for_machines_has_its_keys() {
    let run =
        on_law("determine - --on 2019-02-01 --known 2019-04-01 --reading all --json", APPLICANT);
    let results = run.json()["results"].as_array().unwrap().clone();
    assert_eq!(results.len(), 3);
    for result in &results {
        assert_eq!(
            keys(result),
            [
                "deadlines",
                "findings",
                "openings",
                "paths",
                "pending",
                "reading",
                "receipt",
                "vantage"
            ]
        );
        assert_eq!(keys(&result["vantage"]), ["in_force_on", "known_at", "reading"]);
        assert_eq!(keys(&result["reading"]), ["by", "state"]);
        assert_eq!(keys(&result["receipt"]), ["corpus", "engine", "facts", "program"]);
        assert_eq!(keys(&result["findings"]), ["due_fee", "last_notice", "registrable"]);
        let finding = &result["findings"]["registrable"];
        assert_eq!(
            keys(finding),
            ["articles", "confidence", "decided_by", "missing", "state", "value", "warnings"]
        );
        assert_eq!(
            keys(&finding["articles"][0]),
            ["confidence", "heading", "published", "reference", "since", "urn"]
        );
        assert_eq!(result["findings"]["due_fee"]["value"], "8.00");
        assert_eq!(result["findings"]["last_notice"]["value"], "2019-01-31");
        let deadline = &result["deadlines"][0];
        for key in ["name", "start", "due", "earliest", "calendar", "article", "if_missed"] {
            assert!(deadline.get(key).is_some(), "{key} in {deadline}");
        }
        assert_eq!(
            (deadline["due"].as_str(), deadline["calendar"].as_str()),
            (Some("2019-02-04"), Some("offices"))
        );
        let path = &result["paths"][0];
        for key in ["name", "requirements", "last_day", "authority", "articles"] {
            assert!(path.get(key).is_some(), "{key} in {path}");
        }
        assert_eq!(path["requirements"][0]["state"], "yes");
    }
}

/// The keys that the published schema requires of a form.
fn required(form: &str) -> Vec<String> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/command-line.schema.json");
    let schema: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let keys = schema["$defs"][form]["required"].as_array().unwrap().iter();
    let mut keys: Vec<String> = keys.map(|key| key.as_str().unwrap().to_string()).collect();
    keys.sort_unstable();
    keys
}

#[test]
fn the_published_schema_names_the_same_keys() {
    let words = "determine - --on 2019-02-01 --known 2019-04-01 --explain --json";
    let result = on_law(words, APPLICANT).result();
    assert_eq!(keys(&result), required("result"));
    assert_eq!(keys(&result["deadlines"][0]), required("deadline"));
    assert_eq!(keys(&result["paths"][0]), required("path"));
    let finding = &result["findings"]["registrable"];
    assert_eq!(keys(&finding["articles"][0]), required("article"));
    let mut with_id = [required("reason"), vec!["id".to_string()]].concat();
    with_id.sort_unstable();
    assert_eq!(keys(&finding["reasons"]), with_id);
    let with_reasons = [required("finding"), vec!["reasons".to_string()]].concat();
    assert_eq!(keys(finding).len(), with_reasons.len());
    assert!(keys(finding).iter().all(|key| with_reasons.contains(&key.to_string())));
}

#[test]
fn reasons_come_when_asked_for() {
    let with = registrable("--on 2019-02-01 --known 2019-04-01 --reading ministry --explain");
    assert_eq!(with["reasons"]["what"], "conclusion");
    assert!(
        with["reasons"]["because"]
            .as_array()
            .unwrap()
            .iter()
            .any(|reason| reason["status"]["state"] == "defeated"),
        "{with}"
    );
    assert!(registrable("--on 2019-02-01 --known 2019-04-01").get("reasons").is_none());
}

#[test]
fn the_same_question_gives_the_same_text() {
    let ask = || {
        on_law(
            "determine - --on 2019-02-01 --known 2019-04-01 --reading all --explain --json",
            APPLICANT,
        )
        .out
    };
    assert_eq!(ask(), ask());
}

#[test]
fn a_reader_is_told_the_answer_the_rule_and_the_article() {
    let run = on_law(
        "determine - --on 2019-02-01 --known 2019-04-01 --reading ministry --only rights --explain",
        APPLICANT,
    );
    assert_eq!(run.status, 0);
    for words in [
        "The law of 2019-02-01, as known on 2019-04-01",
        "[ministry, 2018-10-18]",
        "can be entered in the register: no",
        "§ Art. 13 — Applicants, The decree on applicants, published 2018-10-04",
        "gives way to",
        "├─ ",
        "└─ ",
    ] {
        assert!(run.out.contains(words), "no {words:?} in\n{}", run.out);
    }
    assert!(!run.out.contains('\u{1b}'), "no colours in a pipe");
    let colours =
        on_law("determine - --on 2019-02-01 --known 2019-04-01 --color always", APPLICANT);
    assert!(colours.out.contains('\u{1b}'));
    let italian = on_law("determine - --on 2019-02-01 --known 2019-04-01 --lang it", APPLICANT);
    assert!(italian.out.contains("Il diritto del 2019-02-01"), "{}", italian.out);
}

#[test]
fn readings_stand_side_by_side_in_a_table() {
    let run = on_law(
        "determine - --on 2019-02-01 --known 2019-04-01 --reading all --only registrable",
        APPLICANT,
    );
    let row = run.out.lines().find(|line| line.starts_with("  can be entered in the register "));
    let mut cells: Vec<&str> =
        row.unwrap_or_else(|| panic!("{}", run.out)).split_whitespace().rev().take(2).collect();
    cells.sort_unstable();
    assert_eq!(cells, ["no", "yes"], "{}", run.out);
}

#[test]
fn a_pending_ruling_is_shown_before_it_works() {
    let run = on_law("determine - --on 2019-02-01 --known 2020-08-05 --json", APPLICANT);
    let pending = &run.result()["pending"][0];
    assert_eq!(pending["event"], "lets_in");
    assert_eq!(
        (pending["filed"].as_str(), pending["effect"].as_str()),
        (Some("2020-07-31"), Some("2020-08-06"))
    );
}

#[test]
fn a_timeline_has_one_result_a_day_of_change() {
    let run = on_law(
        "timeline - --from 2018-10-01 --to 2019-12-31 --known 2019-12-31 --reading ministry --only registrable --json",
        APPLICANT,
    );
    assert_eq!(run.status, 0, "{}", run.err);
    let json = run.json();
    let results = json["results"].as_array().unwrap();
    let days: Vec<&str> =
        results.iter().map(|result| result["vantage"]["in_force_on"].as_str().unwrap()).collect();
    assert_eq!(days[0], "2018-10-01");
    assert!(days.contains(&"2018-10-05") && days.is_sorted(), "{days:?}");
}

#[test]
fn a_timeline_is_a_picture_for_a_reader() {
    let run = on_law(
        "timeline - --from 2018-10-01 --to 2019-12-31 --known same-day --reading all --only registrable",
        APPLICANT,
    );
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(run.out.contains("each day as known on that day"), "{}", run.out);
    assert!(run.out.contains("2018-10-01 ── "), "{}", run.out);
}

#[test]
fn an_expectation_that_fails_ends_with_1() {
    let asked = "determine - --on 2019-02-01 --known 2019-04-01 --reading ministry --json";
    let check = |expect: &str, status: i32, says: &str| {
        let run = on_law(asked, &format!("{APPLICANT}{expect}"));
        assert_eq!(run.status, status, "{expect}\n{}", run.err);
        assert!(run.err.contains(says), "{expect}\n{}", run.err);
        assert_eq!(run.result()["findings"]["registrable"]["value"], "no");
    };
    check("[expect]\nregistrable = \"no\"\n", 0, "");
    check("[expect]\nregistrable = \"yes\"\n", 1, "expected yes, got no");
    check("[expect.courts]\nregistrable = \"yes\"\n", 0, "");
    check("[expect.courts]\nregistrable = \"no\"\n", 1, "under `courts`");
}

#[test]
fn the_days_of_a_case_hold_unless_the_command_line_says_otherwise() {
    let case = format!("on = 2019-02-01\nknown = 2019-04-01\n{APPLICANT}");
    let vantage = |words: &str| {
        on_law(&format!("determine - {words} --json"), &case).result()["vantage"].clone()
    };
    assert_eq!(vantage("")["in_force_on"], "2019-02-01");
    assert_eq!(vantage("--on 2019-03-01")["in_force_on"], "2019-03-01");
    assert_eq!(vantage("--on 2019-03-01")["known_at"], "2019-04-01");
}

#[test]
fn a_warning_about_the_case_does_not_stop_the_answer() {
    let run = on_law("determine - --json", "permit = []\n");
    assert_eq!(run.status, 0);
    assert!(run.err.contains("case-nothing-told"), "{}", run.err);
}

#[test]
fn two_rules_that_contradict_each_other_are_both_named() {
    let rules = "rule says_yes for registrable\n  holds when abode\n\nrule says_no for registrable\n  fails when abode\n";
    let folder = folder("contradiction", &[("a.md", &act(&format!("{WORDS}\n{rules}")))]);
    let words = [
        "determine",
        "-",
        "--on",
        "2019-02-01",
        "--known",
        "2019-02-01",
        "--law",
        folder.to_str().unwrap(),
    ];
    let run = run_words(&words, b"abode = true");
    assert_eq!(run.status, 0, "{}", run.err);
    assert!(
        run.out.contains("contradictory")
            && run.out.contains("says_yes")
            && run.out.contains("says_no"),
        "{}",
        run.out
    );
    let run = run_words(&[&words[..], &["--json"]].concat(), b"abode = true");
    assert_eq!(run.result()["findings"]["registrable"]["state"], "conflict");
}
