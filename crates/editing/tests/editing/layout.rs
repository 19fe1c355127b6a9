//! A page laid out, with no more edits than it needs.

use norma::syntax;
use serde_json::json;

use crate::session::{Session, edited, small, uri};

#[test]
fn laying_out_twice_changes_nothing_the_second_time() {
    let mut session = Session::on(small());
    let text = session.text("decree.md");
    let text = text
        .replace("  filed 2020-07-31", "     filed   2020-07-31")
        .replace("  default", "\tdefault");
    let text = text.replace("\n\n  picks", "\n  picks").replace("kind = asylum", "kind=asylum");
    session.open("decree.md", &text);
    let params = json!({ "textDocument": { "uri": uri("decree.md") }, "options": { "tabSize": 8, "insertSpaces": false } });
    let first = session.ask("textDocument/formatting", params.clone());
    let laid = syntax::format(&text).expect("it can be read");
    session.change("decree.md", &laid);
    let second = session.ask("textDocument/formatting", params);
    let heard = session.end();
    let edits = heard.answer(first);
    assert_eq!(edited(&text, edits), laid);
    assert!(edits.as_array().unwrap().len() > 1, "only what is out of place is changed: {edits}");
    assert_eq!(heard.answer(second), &json!([]));
}

#[test]
fn a_page_with_a_mistake_stays_as_it_is() {
    let mut session = Session::on(small());
    let bad = session.text("decree.md").replace("default", "defaul");
    session.open("decree.md", &bad);
    let asked = session
        .ask("textDocument/formatting", json!({ "textDocument": { "uri": uri("decree.md") } }));
    assert!(session.end().answer(asked).is_null());
}
