//! The real corpus under test: its cases hold, no fact is silently needed, and what is named as missing matters.

mod fewer_questions;
mod law;
mod missing;
mod names;
mod removed;
mod ways;

use law::Law;

#[test]
fn every_case_of_the_corpus_holds() {
    let law = Law::read();
    let checked = law
        .compiled
        .cases
        .iter()
        .map(|case| (case, norma::cases::run(&law.compiled.program, case)));
    let (mut cases, mut untrue) = (0, Vec::new());
    for (case, expectations) in checked {
        cases += 1;
        let misses = expectations.iter().flat_map(|expect| &expect.misses);
        untrue.extend(misses.map(|miss| format!("{}: {miss:?}", case.title)));
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
    law::tally("cases", cases);
}

#[test]
fn the_corpus_compiles_and_stands_the_checks() {
    let law = Law::read();
    let report = norma::check::run(&law.compiled);
    let errors = law.compiled.notices.iter().chain(&report.notices);
    let errors = errors.filter(|notice| notice.severity == norma::notice::Severity::Error);
    assert_eq!(
        errors.map(|notice| notice.message.clone()).collect::<Vec<_>>(),
        Vec::<String>::new()
    );
    assert!(report.cells > 0, "the checks looked at nothing");
}

#[test]
fn a_case_stands_on_each_side_of_every_boundary() {
    let law = Law::read();
    let (lacking, all) = norma::coverage::boundaries(&law.compiled);
    let lacking =
        lacking.iter().map(|it| format!("{}: {:?} lacks {:?}", it.name, it.what, it.lacks));
    assert_eq!(lacking.collect::<Vec<_>>(), Vec::<String>::new());
    law::tally("boundaries", all);
}

#[test]
fn every_rule_decides_in_some_case() {
    let law = Law::read();
    let covered = norma::coverage::coverage(&law.compiled);
    let rules = || covered.iter().flat_map(|it| &it.rules);
    let never = rules()
        .filter(|(_, cases)| cases.is_empty())
        .map(|(id, _)| law.compiled.program.rules[id.at()].name.clone());
    assert_eq!(never.collect::<Vec<_>>(), Vec::<String>::new());
    law::tally("rules exercised", rules().count());
}
