//! What an editor should never send. The server answers, or ends in order; it never falls over.

use editing::Ended;
use serde_json::{Value, json};

use crate::session::{Session, small, uri};

const METHODS: [&str; 15] = [
    "textDocument/hover",
    "textDocument/definition",
    "textDocument/references",
    "textDocument/documentHighlight",
    "textDocument/prepareRename",
    "textDocument/rename",
    "textDocument/formatting",
    "textDocument/completion",
    "textDocument/documentSymbol",
    "textDocument/codeLens",
    "textDocument/codeAction",
    "workspace/executeCommand",
    "workspace/symbol",
    "textDocument/semanticTokens/full",
    "no/such/method",
];

#[test]
fn every_question_is_answered_whatever_its_parameters() {
    let far = json!({ "line": u32::MAX, "character": u32::MAX });
    let page = json!({ "uri": uri("decree.md") });
    let odd = [
        Value::Null,
        json!([]),
        json!("x"),
        json!({ "textDocument": 7 }),
        json!({ "textDocument": { "uri": "file:///w/law/none.md" }, "position": far, "newName": "x", "range": { "start": far, "end": far } }),
        json!({ "textDocument": page, "position": far, "newName": "🏛", "range": { "start": far, "end": far } }),
        json!({ "textDocument": page, "position": { "line": -1, "character": 0.5 }, "newName": 1 }),
        json!({ "command": "rm", "arguments": [null] }),
        json!({ "command": "approdo.runCase", "arguments": [] }),
        json!({ "command": "approdo.runCase", "arguments": [[], {}] }),
        json!({ "query": { "a": 1 } }),
    ];
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let mut asked = Vec::new();
    for method in METHODS {
        asked.extend(odd.iter().map(|params| session.ask(method, params.clone())));
    }
    let heard = session.end();
    for id in asked {
        let message = heard.message(id);
        assert!(message.get("result").is_some() != message.get("error").is_some(), "{message}");
    }
    assert_eq!(heard.ended, Ended::AsAsked);
}

#[test]
fn what_is_told_wrongly_is_left_alone() {
    let mut session = Session::on(small());
    for params in [
        Value::Null,
        json!({ "textDocument": { "uri": 1 } }),
        json!({ "textDocument": { "uri": uri("none.md") }, "contentChanges": [] }),
    ] {
        for method in ["didOpen", "didChange", "didClose", "didSave"] {
            session.tell(&format!("textDocument/{method}"), params.clone());
        }
        session.tell("workspace/didChangeConfiguration", params.clone());
        session.tell("$/cancelRequest", params);
    }
    let asked = session.ask("workspace/symbol", json!({ "query": "art13" }));
    let heard = session.end();
    assert_eq!(heard.answer(asked).as_array().unwrap().len(), 2);
}

#[test]
fn broken_json_is_refused_and_the_next_question_answered() {
    let mut session = Session::on(small());
    for body in ["{", "[1,2]", "null", "\"", "{\"id\":1}", "\u{0}", "{\"method\":7,\"id\":8}"] {
        session.say(body);
    }
    session.raw(b"Content-Length: twelve\r\n\r\n");
    session.raw(b"\xff\xfe: x\r\n\r\n");
    let asked = session.ask("workspace/symbol", json!({ "query": "art13" }));
    let heard = session.end();
    assert_eq!(heard.answer(asked).as_array().unwrap().len(), 2);
    let refused = heard.all.iter().filter(|it| it["error"]["code"] == -32700);
    assert_eq!(refused.count(), 8);
}

#[test]
fn a_page_of_any_letters_is_read() {
    let mut session = Session::on(small());
    let good = session.text("decree.md").to_string();
    session.look_at("decree.md");
    for at in (0..good.len()).step_by(37).filter(|at| good.is_char_boundary(*at)) {
        let cut = format!("{}🏛\r{}", &good[..at], &good[at..]);
        session.change("decree.md", &cut);
        for method in METHODS {
            let mut params = session.at("decree.md", "🏛", 0);
            params["newName"] = json!("x");
            session.ask(method, params);
        }
    }
    assert_eq!(session.end().ended, Ended::AsAsked);
}

#[test]
fn a_part_of_a_page_can_be_changed() {
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let start = session.at("decree.md", "ordinary_route", 0)["position"].clone();
    let line = start["line"].clone();
    let end = json!({ "line": line, "character": 9_999 });
    let change = json!({ "range": { "start": start, "end": end }, "text": "nowhere" });
    let document = json!({ "uri": uri("decree.md"), "version": 2 });
    session.tell(
        "textDocument/didChange",
        json!({ "textDocument": document, "contentChanges": [change] }),
    );
    let heard = session.end_with(small());
    let told = heard.told("decree.md");
    assert!(
        told[0].iter().any(|it| it["message"].as_str().is_some_and(|it| it.contains("`nowhere`")))
    );
}

#[test]
fn the_order_of_a_conversation_is_kept() {
    let mut session = Session::silent(small());
    let early = session.ask("textDocument/hover", json!({}));
    session.ask("initialize", json!({ "capabilities": {} }));
    let again = session.ask("initialize", json!({}));
    session.ask("shutdown", Value::Null);
    let late = session.ask("workspace/symbol", json!({ "query": "" }));
    let heard = session.end();
    let code = |id| heard.message(id)["error"]["code"].as_i64();
    assert_eq!((code(early), code(again), code(late)), (Some(-32002), Some(-32600), Some(-32600)));
    assert!(heard.shown()[0].1.contains("no folder is open"));
}
