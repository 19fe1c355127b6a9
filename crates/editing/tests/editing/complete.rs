//! What may come next.

use serde_json::{Value, json};

use crate::session::{Session, position, small, uri};

/// What is offered at the end of `written`, put before the exception of the decree.
fn offered(written: &str) -> Vec<String> {
    let mut session = Session::on(small());
    let text = session.text("decree.md");
    let text = text.replace("except applicant", &format!("{written}\n\nexcept applicant"));
    let byte = text.find(written).expect("it is there") + written.len();
    session.open("decree.md", &text);
    let params =
        json!({ "textDocument": { "uri": uri("decree.md") }, "position": position(&text, byte) });
    let asked = session.ask("textDocument/completion", params);
    let heard = session.end();
    let labels = heard
        .answer(asked)
        .as_array()
        .unwrap()
        .iter()
        .map(|it: &Value| it["label"].as_str().unwrap_or("").to_string());
    labels.collect()
}

fn check(written: &str, there: &[&str], not_there: &[&str]) {
    let found = offered(written);
    let has = |word: &&&str| found.iter().any(|it| it == **word);
    let missing: Vec<_> = there.iter().filter(|word| !has(word)).collect();
    let odd: Vec<_> = not_there.iter().filter(has).collect();
    assert!(missing.is_empty() && odd.is_empty(), "{written}: {missing:?} {odd:?}\n{found:?}");
}

#[test]
fn what_comes_next_depends_on_what_stands_before() {
    check("ru", &["rule", "case", "reading"], &["holds when", "registrable"]);
    check(
        "rule x for registrable\n  ho",
        &["holds", "in force", "prevails over"],
        &["rule", "matter", "rests"],
    );
    check("rule x for ", &["registrable", "due_fee"], &["habitual_abode", "ordinary_route"]);
    check("except x to ", &["ordinary_route", "applicant_excluded"], &["registrable"]);
    check(
        "rule x for registrable\n  holds when ",
        &["habitual_abode", "exists", "registrable"],
        &["ordinary_route", "rule"],
    );
    check(
        "rule x for registrable\n  holds when exists permit where kind = ",
        &["work", "asylum_request"],
        &["habitual_abode", "neutral"],
    );
    check(
        "rule x for registrable\n  holds when sum permit.",
        &["fee", "kind", "valid_until"],
        &["habitual_abode"],
    );
    check("rule x for registrable\n  under ", &["art13"], &["ministry"]);
    check("rule x for registrable\n  under art13 = ", &["excluding", "neutral"], &["work"]);
    check("path x\n  leads to ", &["habitual_abode", "permit"], &["ordinary_route", "kind"]);
    check("path x\n  leads to permit with ", &["kind", "fee"], &["habitual_abode"]);
    check("reading x\n  follows ", &["ministry", "courts", "letter"], &["art13"]);
    check("case \"x\"\n  ", &["on", "expect", "habitual_abode", "permit"], &["kind", "holds"]);
    check("case \"x\"\n  expect ", &["registrable"], &["habitual_abode"]);
    check("case \"x\"\n  expect registrable yes by ", &["ordinary_route"], &["registrable"]);
    check("event x repeals provision ", &["decree/art13", "register/art1"], &["ordinary_route"]);
}

#[test]
fn nothing_is_offered_in_texts_comments_and_prose() {
    check("rule x for registrable\n  label en \"ex", &[], &["exists", "label"]);
    check("rule x for registrable -- ex", &[], &["exists", "label"]);
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let asked = session.ask_at("textDocument/completion", "decree.md", "# The decree", 0);
    assert_eq!(session.end().answer(asked), &json!([]));
}
