//! What is shown under the pointer.

use crate::session::{Session, small, words};

fn check(page: &str, at: &str, nth: usize, marked: &str, says: &[&str]) {
    let mut session = Session::on(small());
    session.look_at(page);
    let text = session.text(page).to_string();
    let asked = session.ask_at("textDocument/hover", page, at, nth);
    let heard = session.end();
    let answer = heard.answer(asked);
    let shown = answer["contents"]["value"].as_str().unwrap_or("");
    for words in says {
        assert!(shown.contains(words), "{at}: {words}\n{shown}");
    }
    assert_eq!(words(&text, &answer["range"]), marked, "{shown}");
}

#[test]
fn a_name_brings_its_label_its_type_and_its_article() {
    let says = [
        "conclusion **`registrable`**: a yes or no",
        "en: can be entered in the register",
        "**Words**",
        "The law on the register, published 2000-01-01 (`register/words`)",
    ];
    check("register.md", "registrable\n  labelled", 0, "registrable", &says);
}

#[test]
fn a_rule_brings_its_days_and_what_happened_to_it() {
    let says = [
        "rule for `registrable` **`applicant_excluded`**",
        "in force from 2018-10-05",
        "only under `art13` = `excluding`",
        "2020-08-06: lets_in (`lets_in`)",
        "**Art. 13 — Applicants**",
    ];
    check("decree.md", "applicant_excluded\n  expect", 0, "applicant_excluded", &says);
}

#[test]
fn a_value_and_a_field_are_told_apart() {
    check(
        "decree.md",
        "asylum_request\n",
        0,
        "asylum_request",
        &["value of `permit_kind`", "it: richiesta asilo"],
    );
    check(
        "decree.md",
        "kind = asylum",
        0,
        "kind",
        &["field of `permit` **`kind`**: a `permit_kind`"],
    );
    check(
        "decree.md",
        "ministry otherwise",
        0,
        "ministry",
        &["reading **`ministry`**", "published 2018-10-18"],
    );
}

#[test]
fn a_word_of_the_language_brings_its_sentence() {
    check(
        "decree.md",
        "never in force",
        0,
        "as if never in force",
        &["as if they had never been law"],
    );
    check("register.md", "rule ordinary", 0, "rule", &["**rule**: what the law says"]);
    check("register.md", "otherwise no", 0, "otherwise", &["when no rule speaks"]);
}

#[test]
fn a_mistake_brings_the_page_of_its_notice() {
    let mut session = Session::on(small());
    let bad = session.text("decree.md").replace("kind = asylum_request", "kind = asylum_requst");
    session.open("decree.md", &bad);
    let asked = session.ask_at("textDocument/hover", "decree.md", "asylum_requst", 0);
    let heard = session.end();
    let shown = heard.answer(asked)["contents"]["value"].as_str().unwrap_or("");
    assert!(shown.contains("# unknown-name") && shown.contains("### Why it matters"), "{shown}");
}

#[test]
fn prose_says_nothing() {
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let asked = session.ask_at("textDocument/hover", "decree.md", "# The decree", 0);
    assert!(session.end().answer(asked).is_null());
}
