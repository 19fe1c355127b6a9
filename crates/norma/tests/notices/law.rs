//! What is told of rules, readings, intervals and cases.

use super::*;

#[test]
fn an_outcome_has_the_type_of_its_conclusion() {
    check("rule r for fee\n  holds when abode", &["misplaced-outcome 1:6"]);
    check("rule r for fee\n  gives income * rate", &["wrong-type 2:9"]);
    check("rule r for fee\n  gives (income * rate) rounded half_up to 2 places", &[]);
    check("rule r for fee\n  gives birth", &["wrong-type 2:9"]);
    check("conclusion c cents\n  otherwise no", &["wrong-type 2:13"]);
    check("conclusion c cents\n  otherwise base", &["not-a-literal 2:13"]);
    check("conclusion c cents\n  otherwise 1.00 euro + 1.00 euro", &["not-a-literal 2:13"]);
    check("set base = base", &["not-a-literal 1:12"]);
    check("conclusion c yes/no\n  governed by the law at children", &["wrong-type 2:26"]);
}

#[test]
fn an_exception_aims_at_rules_on_its_own_question() {
    check("except e to ordinary\n  fails when grave", &[]);
    check("except e to ordinary for fee\n  gives 1.00 euro", &["other-conclusion 1:13"]);
    check("except e to provision art1\n  fails", &["aims-at-nothing 1:23"]);
    check("except e to provision words/art1 for day_of\n  gives birth", &["aims-at-nothing 1:23"]);
    check("except e to act words\n  fails", &["several-conclusions 1:8"]);
    check("except e to act words for registrable\n  fails when grave", &[]);
    check("except e to label customary\n  fails", &[]);
    check("except e to label costumary\n  fails", &["unknown-name 1:19"]);
    check("rule r for registrable\n  prevails over of_fee\n  holds", &["other-conclusion 2:17"]);
}

#[test]
fn what_leans_on_itself_is_a_circle() {
    check("conclusion c yes/no\nrule r for c\n  holds when c", &["cycle 1:12"]);
    let two = "conclusion c yes/no\nconclusion d yes/no\nrule r for c\n  holds when d\nrule s for d\n  holds when not c";
    check(two, &["cycle 1:12"]);
    check_words(
        two,
        "a circle: `c` leans on `d` leans on `c`",
        "decide one of them without the others",
    );
    check("conclusion c date\n  governed by the law at c", &["cycle 1:12"]);
    let saved = "conclusion c yes/no\nrule r for c\n  holds when abode\nevent e annuls r as if never in force\n  save when c";
    check(saved, &["cycle 1:12"]);
    let exceptions = "except e to ordinary\n  prevails over f\n  fails\nexcept f to ordinary\n  prevails over e\n  holds";
    check(exceptions, &["cycle 1:8"]);
    let readings = "reading r\n  published 2018-10-05\n  follows s otherwise\nreading s\n  published 2018-10-05\n  follows r otherwise";
    check(readings, &["cycle 1:9"]);
}

#[test]
fn a_reading_is_not_decided_by_what_it_holds() {
    let scope = "rule r for disputed\n  under art13 = excluding\n  holds\nreading s\n  published 2018-10-05\n  scope when disputed";
    check(scope, &["cycle 4:9"]);
    check("reading s\n  published 2018-10-05\n  scope when registrable", &[]);
}

#[test]
fn intervals_hold_a_day() {
    check(
        "rule r for registrable\n  in force 2019-01-01 .. 2019-01-01\n  holds",
        &["empty-interval 2:26"],
    );
    check(
        "case \"c\"\n  on 2019-01-01\n  birth between 2001-01-01 and 2000-01-01",
        &["empty-interval 3:32"],
    );
    check(
        "case \"c\"\n  on 2019-01-01\n  abode yes from 2001-01-01 until 2000-01-01",
        &["empty-interval 3:35"],
    );
}

#[test]
fn a_text_begins_once() {
    let twice = "rule r for registrable\n  holds\nevent e amends ordinary into r\nevent f amends ordinary into r";
    check(twice, &["opened-twice 4:30"]);
}

#[test]
fn a_reading_settles_each_dispute_once() {
    check(
        "reading r\n  published 2018-10-05\n  picks art13 = excluding, art13 = neutral",
        &["picked-twice 3:28"],
    );
    check("reading r\n  published 2018-10-05\n  default", &["two-defaults 3:3"]);
}

#[test]
fn working_days_are_somebodys() {
    check("deadline d\n  starts birth\n  term 2 working days", &["no-calendar 1:10"]);
    check(
        "deadline d\n  starts birth\n  term 2 days\n  moves to the next working day",
        &["no-calendar 1:10"],
    );
    check("deadline d\n  starts filed\n  term 2 months", &[]);
    check("deadline d\n  starts children\n  term 2 months", &["wrong-type 2:10"]);
}

#[test]
fn an_idle_name_is_mentioned() {
    check("rule r for registrable\n  let x = abode\n  holds", &["unused-let 2:7"]);
    check("rule r for registrable\n  let x = abbode\n  holds", &["unknown-name 2:11"]);
    assert!(compiled("rule r for registrable\n  let x = abode\n  holds").is_sound());
}

#[test]
fn lets_that_repeat_each_other_come_to_an_end() {
    let doubled = |n: usize| format!("  let x{n} = x{before} and x{before}\n", before = n - 1);
    let lets: String = (1..60).map(doubled).collect();
    let statement = format!("rule r for registrable\n  let x0 = abode\n{lets}  holds when x59");
    let codes: Vec<&str> = compiled(&statement).notices.iter().map(|notice| notice.code).collect();
    assert_eq!(codes, ["nested-too-deep"]);
}

#[test]
fn a_case_tells_what_there_is_to_tell() {
    let check_case = |told: &str, expected: &[&str]| {
        check(&format!("case \"c\"\n  on 2019-01-01\n  {told}"), expected)
    };
    check_case("abode yes", &[]);
    check_case("abbode yes", &["unknown-name 3:3"]);
    check_case("abode 3", &["wrong-type 3:9"]);
    check_case("seat between \"a\" and \"b\"", &["without-order 3:3"]);
    check_case("permit: knd work", &["unknown-name 3:11"]);
    check_case("permit: kind walk", &["unknown-name 3:16"]);
    check_case("permit: kind work, kind work", &["duplicate-name 3:22"]);
    check_case("complete permits", &["unknown-name 3:12"]);
    check_case("expect registrable 3", &["wrong-type 3:22"]);
    check_case("expect registrable yes by ordinari", &["unknown-name 3:29"]);
    check_case("expect registrable unknown needs permit.knd", &["unknown-name 3:43"]);
    check_case("expect registrable unknown needs permit.kind, permit, abode", &[]);
    check_case("expect deadline answre unknown", &["unknown-name 3:19"]);
    check_case("expect registrable yes under leter", &["unknown-name 3:32"]);
}

#[test]
fn doubt_about_certainty_is_told_once_an_act() {
    let page = |text: &str| Page {
        name: "b.md".to_string(),
        text: text.replace("confidence = \"high\"\n", ""),
    };
    let text = format!(
        "{HEAD}fact f yes/no\nconclusion c yes/no\nrule r for c\n  holds when f\nrule s for c\n  holds when f\n```\n"
    );
    let compiled = compile(&[page(&text)]);
    let codes: Vec<&str> = compiled.notices.iter().map(|notice| notice.code).collect();
    assert_eq!(codes, ["no-confidence"]);
    assert!(compiled.is_sound());
}

#[test]
fn a_notice_shows_the_heading_it_stands_under() {
    let compiled = compiled("rule r for registrable\n  holds when abbode");
    assert!(
        render(&compiled.notices[0], &compiled.sources, false)
            .contains("a.md:17:14 (Art. 1 — First)")
    );
    let provision = compiled.map.heading_above(compiled.notices[0].at).expect("a heading above");
    assert_eq!(compiled.program.reference(provision), "a/art1");
}

#[test]
fn nothing_that_is_written_makes_it_panic() {
    let everything = include_str!("../acts/everything.md");
    let pages = |text: &str| vec![Page { name: "e.md".to_string(), text: text.to_string() }];
    for (at, _) in everything.char_indices().filter(|(at, _)| at % 37 == 0) {
        compile(&pages(&everything[..at]));
    }
    let words: Vec<&str> = everything.split(' ').collect();
    for left_out in (0..words.len()).step_by(5) {
        let kept =
            words.iter().enumerate().filter(|(place, _)| *place != left_out).map(|(_, word)| *word);
        compile(&pages(&kept.collect::<Vec<_>>().join(" ")));
    }
}
