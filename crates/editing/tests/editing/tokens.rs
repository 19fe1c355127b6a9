//! Each word coloured by what it means.

use serde_json::json;

use crate::session::{Session, small, uri};

#[test]
fn names_are_told_apart_by_what_they_stand_for() {
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let text = session.text("decree.md").to_string();
    let params = json!({ "textDocument": { "uri": uri("decree.md") } });
    let asked = session.ask("textDocument/semanticTokens/full", params);
    let heard = session.end();
    let legend = &heard.answer(1)["capabilities"]["semanticTokensProvider"]["legend"]["tokenTypes"];
    let data: Vec<usize> = heard.answer(asked)["data"]
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it.as_u64().unwrap() as usize)
        .collect();
    let (mut line, mut column, mut found) = (0, 0, Vec::new());
    for token in data.chunks(5) {
        column = if token[0] == 0 { column + token[1] } else { token[1] };
        line += token[0];
        let words = &text.lines().nth(line).unwrap()[column..column + token[2]];
        found.push((words, legend[token[3]].as_str().unwrap(), token[4] == 1));
    }
    let exception: Vec<_> =
        found.iter().skip_while(|it| it.0 != "except").take(15).copied().collect();
    let is = |words, kind| (words, kind, false);
    assert_eq!(
        exception,
        [
            is("except", "keyword"),
            ("applicant_excluded", "function", true),
            is("to", "keyword"),
            is("ordinary_route", "function"),
            is("under", "keyword"),
            is("art13", "interface"),
            is("excluding", "enumMember"),
            is("fails", "keyword"),
            is("when", "keyword"),
            is("exists", "keyword"),
            is("permit", "struct"),
            is("where", "keyword"),
            is("kind", "property"),
            is("asylum_request", "enumMember"),
            is("event", "keyword"),
        ]
    );
}
