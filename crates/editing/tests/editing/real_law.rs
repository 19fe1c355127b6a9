//! The real law under an editor.

use serde_json::json;

use crate::session::{Session, edited, house, pages_of, uri};

#[test]
fn every_page_is_laid_out_outlined_and_without_mistakes() {
    let pages = pages_of(&house().join("law"));
    let mut session = Session::on(pages.clone());
    let mut asked = Vec::new();
    session.look_at(&pages[0].name);
    for page in &pages {
        let params = json!({ "textDocument": { "uri": uri(&page.name) } });
        asked.push(session.ask("textDocument/documentSymbol", params));
    }
    let heard = session.end();
    for (page, id) in pages.iter().zip(asked) {
        assert!(heard.answer(id)[0]["children"].is_array(), "{}", page.name);
        let mut told = heard.told(&page.name).into_iter().flatten();
        assert!(told.all(|it| it["severity"] != 1), "{}", page.name);
    }
}

#[test]
fn a_fact_of_the_real_law_is_renamed_everywhere_and_the_law_stays_what_it_was() {
    let pages = pages_of(&house().join("law"));
    let page = pages.iter().find(|page| page.text.contains("\nfact habitual_abode yes/no"));
    let page = page.expect("the fact is there").name.clone();
    let mut session = Session::on(pages.clone());
    session.look_at(&page);
    let mut params = session.at(&page, "habitual_abode yes/no", 0);
    params["newName"] = json!("usual_abode");
    let hover = session.ask("textDocument/hover", params.clone());
    let asked = session.ask("textDocument/rename", params);
    let heard = session.end();
    assert!(heard.answer(hover)["contents"]["value"].as_str().unwrap().contains("it: "));
    let changes = heard.answer(asked)["changes"].as_object().expect("it can be renamed");
    assert!(changes.len() > 3, "{} pages", changes.len());
    let mut changed = pages;
    for page in &mut changed {
        if let Some(edits) = changes.get(&uri(&page.name)) {
            page.text = edited(&page.text, edits);
        }
    }
    assert!(norma::compile(&changed).is_sound());
}

#[test]
fn a_case_of_the_real_law_runs() {
    let pages = pages_of(&house().join("law"));
    let with = pages.iter().find(|page| page.text.contains("\ncase \"")).expect("there is a case");
    let (name, count) = (with.name.clone(), with.text.matches("\ncase \"").count());
    let mut session = Session::on(pages);
    session.look_at(&name);
    let params = json!({ "command": "approdo.runCases", "arguments": [uri(&name)] });
    let asked = session.ask("workspace/executeCommand", params);
    let heard = session.end();
    assert_eq!(heard.answer(asked)["holds"], true, "{:?}", heard.shown());
    assert_eq!(heard.answer(asked)["cases"].as_array().unwrap().len(), count);
}
