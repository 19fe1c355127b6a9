//! The binary as an editor starts it: messages over standard input and output, pages on the disk.

use serde_json::{Value, json};

use crate::run::{LAW, run, run_words};

fn framed(messages: &[Value]) -> Vec<u8> {
    let framed = messages.iter().map(|message| {
        let body = message.to_string();
        format!("Content-Length: {}\r\n\r\n{body}", body.len())
    });
    framed.collect::<String>().into_bytes()
}

fn heard(out: &str) -> Vec<Value> {
    let bodies =
        out.split("Content-Length: ").filter_map(|part| Some(part.split_once("\r\n\r\n")?.1));
    bodies.map(|body| serde_json::from_str(body).expect("it is JSON")).collect()
}

#[test]
fn an_editor_is_told_of_a_mistake_and_ends_in_order() {
    let file = std::path::Path::new(LAW).join("decree.md");
    let uri = format!("file://{}", file.display());
    let text = std::fs::read_to_string(&file).expect("the page is there");
    let text = text.replace("to ordinary_route", "to ordinary_rout");
    let document = json!({ "uri": uri, "languageId": "markdown", "version": 1, "text": text });
    let script = [
        json!({ "jsonrpc": "2.0", "id": 1, "method": "initialize", "params": { "capabilities": {} } }),
        json!({ "jsonrpc": "2.0", "method": "initialized", "params": {} }),
        json!({ "jsonrpc": "2.0", "method": "textDocument/didOpen", "params": { "textDocument": document } }),
        json!({ "jsonrpc": "2.0", "id": 2, "method": "shutdown" }),
        json!({ "jsonrpc": "2.0", "method": "exit" }),
    ];
    let run = run_words(&["language-server", "--law", LAW], &framed(&script));
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    let heard = heard(&run.out);
    assert_eq!(heard[0]["result"]["capabilities"]["renameProvider"]["prepareProvider"], true);
    let told = heard.iter().filter(|it| it["params"]["uri"] == uri.as_str());
    let mut told = told.filter_map(|it| it["params"]["diagnostics"].as_array()).flatten();
    let found = told.find(|it| it["code"] == "unknown-name").expect("the mistake is told");
    assert!(found["message"].as_str().is_some_and(|it| it.contains("`ordinary_route`")), "{found}");
}

#[test]
fn an_editor_that_goes_without_a_word_and_law_without_pages_are_told_apart() {
    assert_eq!(run("language-server", b"").status, 1);
    assert_eq!(run("language-server", b"Content-Length: 2\r\n\r\n{").status, 1);
    let run = run("language-server --law law.json", b"");
    assert_eq!(run.status, 2);
    assert!(run.err.contains("compiled law without its pages"), "{}", run.err);
}
