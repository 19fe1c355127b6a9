//! From a name to where it is given and used, and a name changed everywhere.

use norma::{Page, compile};
use serde_json::{Value, json};

use crate::session::{Session, edited, small, uri, words};

#[test]
fn a_name_leads_to_the_page_that_gives_it() {
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let register = session.text("register.md").to_string();
    let asked = session.ask_at("textDocument/definition", "decree.md", "ordinary_route", 0);
    let heard = session.end();
    let found = &heard.answer(asked)[0];
    assert_eq!(found["uri"], uri("register.md"));
    assert_eq!(words(&register, &found["range"]), "ordinary_route");
    assert_eq!(found["range"]["start"]["character"], 5);
}

#[test]
fn uses_are_found_on_all_pages_with_the_declaration_when_asked() {
    let mut session = Session::on(small());
    session.look_at("register.md");
    let mut params = session.at("register.md", "habitual_abode", 0);
    let without = session.ask("textDocument/references", params.clone());
    params["context"] = json!({ "includeDeclaration": true });
    let with = session.ask("textDocument/references", params);
    let heard = session.end();
    let count = |id| heard.answer(id).as_array().unwrap().len();
    assert_eq!((count(without), count(with)), (7, 8));
    let elsewhere = heard.answer(with).as_array().unwrap().iter();
    assert_eq!(elsewhere.filter(|it| it["uri"] == uri("decree.md")).count(), 1);
}

/// The pages after a rename of what stands `offset` letters into the first `at`, or why there is none.
fn renamed(page: &str, at: &str, offset: u64, name: &str) -> Result<Vec<Page>, String> {
    let text = small().into_iter().find(|it| it.name == page).expect("there is such a page").text;
    renamed_in(page, &text, at, offset, name)
}

/// The same on a page with this text.
fn renamed_in(
    page: &str,
    text: &str,
    at: &str,
    offset: u64,
    name: &str,
) -> Result<Vec<Page>, String> {
    let mut session = Session::on(small());
    session.open(page, text);
    let mut params = session.at(page, at, 0);
    let column = params["position"]["character"].as_u64().unwrap_or_default() + offset;
    params["position"]["character"] = json!(column);
    params["newName"] = json!(name);
    let asked = session.ask("textDocument/rename", params);
    let heard = session.end();
    let message = heard.message(asked);
    if let Some(why) = message["error"]["message"].as_str() {
        return Err(why.to_string());
    }
    let changes = &message["result"]["changes"];
    let with = |page: Page| match &changes[uri(&page.name)] {
        Value::Null => page,
        edits => Page { text: edited(&page.text, edits), ..page },
    };
    Ok(small().into_iter().map(with).collect())
}

#[test]
fn a_name_is_changed_on_two_pages_and_the_law_compiles() {
    let pages =
        renamed("decree.md", "ordinary_route", 0, "common_route").expect("it can be changed");
    assert!(compile(&pages).is_sound());
    let left = pages.iter().filter(|page| page.text.contains("ordinary_route"));
    assert_eq!(left.count(), 0);
    let with = pages.iter().filter(|page| page.text.contains("common_route"));
    assert_eq!(with.count(), 2);
}

#[test]
fn fields_values_alternatives_lets_anchors_and_acts_have_names_too() {
    let check = |page: &str, at: &str, offset: u64, name: &str, there: &[&str]| {
        let pages = renamed(page, at, offset, name).unwrap_or_else(|why| panic!("{at}: {why}"));
        assert!(compile(&pages).is_sound(), "{at}");
        let text: String = pages.iter().map(|page| page.text.as_str()).collect();
        for words in there {
            assert!(text.contains(words), "{at}: {words}\n{text}");
        }
    };
    check(
        "register.md",
        "field kind",
        6,
        "sort",
        &["field sort permit_kind", "where sort =", "permit: sort asylum_request"],
    );
    check("register.md", "value work", 6, "job", &["value job it", "permit: kind job,"]);
    check("decree.md", "neutral en", 0, "mild", &["alternative mild", "picks art13 = mild"]);
    check(
        "decree.md",
        "dispute art13",
        8,
        "who",
        &["dispute who", "under who = excluding", "picks who =", "{#art13 ", "provision art13"],
    );
    check(
        "decree.md",
        "{#art13 ",
        2,
        "article",
        &["{#article ", "provision article", "dispute art13"],
    );
    check("register.md", "let adult", 4, "grown", &["let grown =", "when grown and"]);
    check("register.md", "act = \"register\"", 8, "rolls", &["act = \"rolls\""]);
    check(
        "decree.md",
        "reading ministry",
        8,
        "minister",
        &["follows minister otherwise", "under minister by"],
    );
}

#[test]
fn a_name_that_is_taken_reserved_or_none_at_all_is_refused_with_the_reason() {
    let check = |name: &str, why: &str| {
        let said = renamed("register.md", "habitual_abode", 0, name).expect_err(name);
        assert!(said.contains(why), "{name}: {said}");
    };
    check("count", "`count` is a word of the language");
    check("registrable", "`registrable`");
    check("Abode", "`Abode`");
    check("", "");
    check("a or b", "");
    check("a\n  label en \"x\"", "");
    let said = renamed("register.md", "# The law", 3, "x").expect_err("prose has no name");
    assert_eq!(said, "there is no name here");
}

#[test]
fn a_name_that_would_come_to_mean_something_else_is_refused() {
    let page = small().remove(0);
    let rule =
        "rule born_then for registrable\n  holds when exists permit where issued = birth_date\n\n";
    let text = page.text.replace("except applicant", &format!("{rule}except applicant"));
    let sound = renamed_in("decree.md", &text, "birth_date", 0, "born_on");
    assert!(sound.is_ok(), "{sound:?}");
    // Inside the fold `issued` is the field, so both sides would be one.
    let said =
        renamed_in("decree.md", &text, "birth_date", 0, "issued").expect_err("it is captured");
    assert_eq!(said, "`issued` would come to mean something else somewhere");
}

#[test]
fn nothing_is_renamed_in_a_law_with_mistakes() {
    let mut session = Session::on(small());
    let bad = session.text("decree.md").replace("where kind =", "where kindd =");
    session.open("decree.md", &bad);
    let mut params = session.at("register.md", "habitual_abode", 0);
    params["newName"] = json!("abode");
    let asked = session.ask("textDocument/rename", params);
    let heard = session.end();
    let said = heard.message(asked)["error"]["message"].as_str().unwrap_or("").to_string();
    assert!(said.contains("the law has 1 mistake"), "{said}");
}

#[test]
fn the_editor_is_told_what_can_be_renamed() {
    let mut session = Session::on(small());
    session.look_at("register.md");
    let name = session.ask_at("textDocument/prepareRename", "register.md", "habitual_abode", 0);
    let none = session.ask_at("textDocument/prepareRename", "register.md", "# The law", 0);
    let here = session.ask_at("textDocument/documentHighlight", "register.md", "habitual_abode", 0);
    let found = session.ask("workspace/symbol", json!({ "query": "ABODE" }));
    let heard = session.end();
    assert_eq!(heard.answer(name)["placeholder"], "habitual_abode");
    assert!(heard.answer(none).is_null());
    assert_eq!(heard.answer(here).as_array().unwrap().len(), 7);
    assert_eq!(heard.answer(found)[0]["name"], "habitual_abode");
}
