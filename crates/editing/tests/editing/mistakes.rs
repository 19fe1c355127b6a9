//! Mistakes: where they are, what was most likely meant, and that they go when they are mended.

use serde_json::json;

use crate::session::{Session, position, small, uri, words};

#[test]
fn a_mistake_is_told_where_it_is_with_the_nearest_name_and_goes_when_mended() {
    let mut session = Session::on(small());
    let good = session.text("register.md").to_string();
    let bad = good.replace("when habitual_abode and exists", "when habitual_abod and exists");
    session.open("register.md", &bad);
    session.change("register.md", &good);
    let heard = session.end();
    let told = heard.told("register.md");
    let mistake = &told[0].iter().find(|it| it["severity"] == 1).expect("a mistake is told");
    assert_eq!(mistake["code"], "unknown-name");
    assert_eq!(words(&bad, &mistake["range"]), "habitual_abod");
    let message = mistake["message"].as_str().unwrap();
    assert!(message.contains("help: the nearest is `habitual_abode`"), "{message}");
    let last = told.last().unwrap();
    assert!(last.iter().all(|it| it["severity"] != 1), "{last:?}");
}

#[test]
fn columns_are_16_bit_units_whatever_stands_before() {
    for before in ["المادة", "ধারা", "🏛🏛", "città"] {
        let mut session = Session::on(small());
        let text = session.text("decree.md").to_string();
        let label = format!("rule odd for registrable\n  label en \"{before}\" it \"{before}\" x");
        let text = text.replace("except applicant", &format!("{label}\n\nexcept applicant"));
        session.open("decree.md", &text);
        let heard = session.end();
        let told = heard.told("decree.md");
        let at =
            &told[0].iter().find(|it| it["code"] == "unknown-clause").expect("it is told")["range"];
        assert_eq!(at["start"], position(&text, text.find(" x\n").unwrap() + 1), "{before}");
    }
}

#[test]
fn a_page_is_told_of_what_a_change_on_another_breaks() {
    let mut session = Session::on(small());
    let text =
        session.text("register.md").replace("rule ordinary_route for", "rule common_route for");
    session.open("register.md", &text);
    let heard = session.end();
    let told = heard.told("decree.md");
    assert!(
        told[0].iter().any(|it| it["code"] == "unknown-name" && it["severity"] == 1),
        "{told:?}"
    );
}

#[test]
fn the_nearest_name_can_be_taken_with_one_key() {
    let mut session = Session::on(small());
    let bad = session.text("register.md").replace("exists permit where", "exists permitt where");
    session.open("register.md", &bad);
    let at = position(&bad, bad.find("permitt").unwrap() + 2);
    let params = json!({ "textDocument": { "uri": uri("register.md") }, "range": { "start": at, "end": at }, "context": { "diagnostics": [] } });
    let asked = session.ask("textDocument/codeAction", params);
    let heard = session.end();
    let action = &heard.answer(asked)[0];
    assert_eq!(action["title"], "write `permit`");
    let edit = &action["edit"]["changes"][uri("register.md")][0];
    assert_eq!((words(&bad, &edit["range"]), &edit["newText"]), ("permitt", &json!("permit")));
}

#[test]
fn a_page_that_is_closed_is_again_what_is_on_the_disk() {
    let mut session = Session::on(small());
    let bad = session.text("register.md").replace("habitual_abode and exists", "abode and exists");
    session.open("register.md", &bad);
    session.tell("textDocument/didClose", json!({ "textDocument": { "uri": uri("register.md") } }));
    let heard = session.end_with(small());
    let told = heard.told("register.md");
    assert!(told[0].iter().any(|it| it["severity"] == 1));
    assert!(told.last().unwrap().iter().all(|it| it["severity"] != 1));
}

#[test]
fn what_is_no_page_of_the_law_is_left_alone() {
    let mut session = Session::on(small());
    for file in ["file:///w/notes.md", "file:///w/law/README.md", "untitled:1", "http://x/law/a.md"]
    {
        let document =
            json!({ "uri": file, "languageId": "markdown", "version": 1, "text": "# no law" });
        session.tell("textDocument/didOpen", json!({ "textDocument": document }));
        let place =
            json!({ "textDocument": { "uri": file }, "position": { "line": 0, "character": 0 } });
        session.ask("textDocument/hover", place);
    }
    let heard = session.end();
    assert!(heard.all.iter().all(|it| it["params"]["diagnostics"][0]["severity"] != 1));
    assert_eq!(heard.answer(2), &json!(null));
}

#[test]
fn who_types_fast_waits_for_one_check_and_is_answered_by_the_last_text() {
    let mut session = Session::on(small());
    let good = session.text("register.md").to_string();
    session.look_at("register.md");
    for letters in 1.."habitual_abode".len() {
        let word = &"habitual_abode"[..letters];
        session.change(
            "register.md",
            &good.replace("when habitual_abode and exists", &format!("when {word} and exists")),
        );
    }
    session.change("register.md", &good.replace("fact birth_date", "fact born_on"));
    let asked = session.ask("workspace/symbol", json!({ "query": "born_on" }));
    session.in_one_breath();
    let heard = session.end();
    assert_eq!(heard.answer(asked).as_array().map(Vec::len), Some(1));
    assert!(heard.told("register.md").len() <= 1, "{:?}", heard.told("register.md").len());
}
