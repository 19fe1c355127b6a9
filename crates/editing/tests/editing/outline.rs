//! The outline of a page.

use serde_json::{Value, json};

use crate::session::{Session, small, uri, words};

#[test]
fn headings_hold_their_statements_and_each_other() {
    let mut session = Session::on(small());
    session.look_at("register.md");
    let text = session.text("register.md").to_string();
    let asked = session.ask(
        "textDocument/documentSymbol",
        json!({ "textDocument": { "uri": uri("register.md") } }),
    );
    let heard = session.end();
    let act = &heard.answer(asked)[0];
    assert_eq!((&act["name"], &act["detail"]), (&json!("The law on the register"), &json!("")));
    let names = |of: &Value| -> Vec<String> {
        of["children"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|it| it["name"].as_str())
            .map(str::to_string)
            .collect()
    };
    assert_eq!(names(act), ["Words", "Art. 1 — The ordinary route", "Cases"]);
    let article = &act["children"][1];
    let inside =
        ["ordinary_route", "base_fee", "fee_of_adults", "notified", "letter", "Par. 2 — Days"];
    assert_eq!(names(article), inside);
    assert_eq!(names(&act["children"][2]), ["somebody with a permit", "nothing known"]);
    let rule = &article["children"][0];
    assert_eq!(rule["detail"], "rule");
    assert_eq!(words(&text, &rule["selectionRange"]), "ordinary_route");
    assert!(words(&text, &rule["range"]).ends_with(">= the day"));
    assert!(words(&text, &article["range"]).trim_end().ends_with("```"));
    all_lie_inside(act, &text);
}

fn all_lie_inside(outer: &Value, text: &str) {
    let whole = words(text, &outer["range"]);
    assert!(whole.contains(words(text, &outer["selectionRange"])), "{}", outer["name"]);
    for inner in outer["children"].as_array().into_iter().flatten() {
        assert!(whole.contains(words(text, &inner["range"])), "{}", inner["name"]);
        all_lie_inside(inner, text);
    }
}
