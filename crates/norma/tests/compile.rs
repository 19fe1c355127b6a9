//! A whole small corpus: from its pages to the program, its cases and back.

use norma::notice::render;
use norma::{Compiled, Page, cases, compile};

fn corpus() -> Compiled {
    let page = |name: &str, text: &str| Page { name: name.to_string(), text: text.to_string() };
    compile(&[
        page("register.md", include_str!("acts/register.md")),
        page("decree.md", include_str!("acts/decree.md")),
    ])
}

#[test]
fn a_sound_corpus_is_told_nothing() {
    let compiled = corpus();
    let told: Vec<String> =
        compiled.notices.iter().map(|notice| render(notice, &compiled.sources, false)).collect();
    assert_eq!(told.join("\n"), "");
    assert!(compiled.is_sound());
}

#[test]
fn every_case_of_the_corpus_holds() {
    let compiled = corpus();
    assert_eq!(compiled.cases.len(), 3);
    for case in &compiled.cases {
        for checked in cases::run(&compiled.program, case) {
            assert!(checked.holds(), "{}: {checked:#?}", case.title);
        }
    }
}
