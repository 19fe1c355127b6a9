//! Cases run where they are written.

use serde_json::{Value, json};

use crate::session::{Session, small, uri, words};

fn run(session: &mut Session, page: &str, title: &str) -> usize {
    let arguments = json!([uri(page), title]);
    session.ask(
        "workspace/executeCommand",
        json!({ "command": "approdo.runCase", "arguments": arguments }),
    )
}

fn of_cases(told: &[Value]) -> Vec<&Value> {
    told.iter().filter(|it| it["source"] == "approdo case").collect()
}

#[test]
fn a_case_that_holds_says_so_under_each_expectation() {
    let mut session = Session::on(small());
    session.look_at("decree.md");
    let text = session.text("decree.md").to_string();
    let asked = run(&mut session, "decree.md", "an applicant in 2019");
    let heard = session.end();
    assert_eq!(heard.answer(asked)["holds"], true);
    assert_eq!(heard.shown(), [(3, "\"an applicant in 2019\": 4 of 4 expectations hold")]);
    let told = of_cases(heard.told("decree.md").last().unwrap());
    assert_eq!(told.len(), 4);
    assert!(told.iter().all(|it| it["severity"] == 3), "{told:?}");
    assert_eq!(told[0]["message"], "holds under ministry");
    assert!(words(&text, &told[0]["range"]).starts_with("expect registrable no under ministry"));
}

#[test]
fn a_case_that_fails_says_where_and_is_run_again_when_it_is_mended() {
    let mut session = Session::on(small());
    let good = session.text("decree.md").to_string();
    let bad = good
        .replace("expect registrable yes under courts\n", "expect registrable no under courts\n");
    session.open("decree.md", &bad);
    let asked = run(&mut session, "decree.md", "an applicant in 2019");
    session.change("decree.md", &good);
    let heard = session.end();
    assert_eq!(heard.answer(asked)["holds"], false);
    let (kind, shown) = heard.shown()[0];
    assert_eq!(kind, 1);
    assert!(
        shown.contains("3 of 4")
            && shown.contains("courts: expected no, got yes, by `ordinary_route`"),
        "{shown}"
    );
    let told = heard.told("decree.md");
    let failed = |told: &[Value]| of_cases(told).iter().filter(|it| it["severity"] == 1).count();
    let [.., before, after] = told[..] else { panic!("it is told twice") };
    assert_eq!((failed(before), failed(after)), (1, 0));
}

#[test]
fn each_case_has_its_lens_and_its_action() {
    let mut session = Session::on(small());
    session.look_at("register.md");
    let page = json!({ "uri": uri("register.md") });
    let lenses = session.ask("textDocument/codeLens", json!({ "textDocument": page }));
    let at = session.at("register.md", "expect due_fee", 0)["position"].clone();
    let range = json!({ "start": at, "end": at });
    let actions = session.ask(
        "textDocument/codeAction",
        json!({ "textDocument": page, "range": range, "context": {} }),
    );
    let all = session.ask(
        "workspace/executeCommand",
        json!({ "command": "approdo.runCases", "arguments": [uri("register.md")] }),
    );
    let heard = session.end();
    let titles: Vec<&str> = heard
        .answer(lenses)
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|it| it["command"]["title"].as_str())
        .collect();
    assert_eq!(titles, ["run the case", "run the 2 cases of the page", "run the case"]);
    let action = &heard.answer(actions)[0];
    assert_eq!(action["title"], "run the case \"somebody with a permit\"");
    assert_eq!(
        action["command"]["arguments"],
        json!([uri("register.md"), "somebody with a permit"])
    );
    assert_eq!(heard.answer(all)["cases"].as_array().unwrap().len(), 2);
}

#[test]
fn what_cannot_be_run_is_said() {
    let mut session = Session::on(small());
    session.look_at("decree.md");
    run(&mut session, "decree.md", "nobody");
    run(&mut session, "nowhere.md", "nobody");
    let bad = session.text("decree.md").replace("where kind =", "where kindd =");
    session.change("decree.md", &bad);
    run(&mut session, "decree.md", "an applicant in 2019");
    let heard = session.end();
    let shown: Vec<&str> = heard.shown().iter().map(|(_, words)| *words).collect();
    assert_eq!(
        shown,
        [
            "there is no case \"nobody\" on this page",
            "this is no page of the law",
            "the law has 1 mistake: no case can be run"
        ]
    );
}
