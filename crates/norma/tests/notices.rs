//! What an author is told when a statement reads well and says something wrong: code, line and column.
//!
//! Line 1 is the first line of the statements; the vocabulary stands in another act.

use norma::notice::{Notice, render};
use norma::{Compiled, Page, compile};

const WORDS: &str = include_str!("acts/words.md");

const HEAD: &str = "+++\nact = \"a\"\ntitle.en = \"A\"\nurn = \"urn:nir:a\"\nrank = \"law\"\npublished = 2018-10-04\n\
    in_force = 2018-10-05\nconfidence = \"high\"\n+++\n\n# A\n\n## Art. 1 — First {#art1}\n\n```norma\n";

fn compiled(statements: &str) -> Compiled {
    let page = |name: &str, text: String| Page { name: name.to_string(), text };
    compile(&[
        page("words.md", WORDS.to_string()),
        page("a.md", format!("{HEAD}{statements}\n```\n")),
    ])
}

fn place(compiled: &Compiled, notice: &Notice) -> String {
    let place = compiled.sources.place(notice.at);
    format!("{} {}:{}", notice.code, place.line - HEAD.matches('\n').count(), place.column)
}

#[track_caller]
fn check(statements: &str, expected: &[&str]) {
    let compiled = compiled(statements);
    let told: Vec<String> =
        compiled.notices.iter().map(|notice| place(&compiled, notice)).collect();
    assert_eq!(told, expected, "{statements}");
}

/// What is told of the guard of a rule; columns count from its first letter.
#[track_caller]
fn check_guard(guard: &str, expected: &[&str]) {
    let compiled = compiled(&format!("rule r for registrable\n  holds when {guard}"));
    let before = "  holds when ".len();
    let told = compiled.notices.iter().map(|notice| {
        let column = compiled.sources.place(notice.at).column - before;
        format!("{} {column}", notice.code)
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{guard}");
}

#[track_caller]
fn check_words(statements: &str, message: &str, help: &str) {
    let compiled = compiled(statements);
    let notice = compiled.notices.first().expect("something to be told");
    assert_eq!((notice.message.as_str(), notice.help.as_deref().unwrap_or("")), (message, help));
}

#[test]
fn a_sound_statement_is_told_nothing() {
    check("rule r for registrable\n  holds when abode", &[]);
}

#[test]
fn a_name_that_stands_for_nothing_is_met_with_the_nearest() {
    check_guard("abbode", &["unknown-name 1"]);
    check_words(
        "rule r for registrable\n  holds when abbode",
        "no thing is called `abbode`",
        "the nearest is `abode`",
    );
    check_words(
        "rule r for registrible\n  holds",
        "no conclusion is called `registrible`",
        "the nearest is `registrable`",
    );
    check("reading r\n  published 2018-10-05\n  picks art13 = exclusing", &["unknown-name 3:17"]);
    check("reading r\n  published 2018-10-05\n  follows letters otherwise", &["unknown-name 3:11"]);
    check(
        "deadline d\n  starts birth\n  term 2 working days\n  calendar ofices",
        &["unknown-name 4:12"],
    );
    check("fact f dat", &["unknown-name 1:8"]);
    check("set bace = 1.00 euro", &["unknown-name 1:5"]);
    check("calendar c\n  rests sonday", &["unknown-name 2:9"]);
    check("group g of one, ordinary", &["unknown-name 1:12"]);
}

#[test]
fn an_enumeration_value_is_known_from_the_other_side() {
    check_guard("exists permit where kind = work", &[]);
    check_guard("exists permit where work = kind", &[]);
    check_guard("exists permit where kind in (work, asylum)", &[]);
    check_guard("exists permit where kind = wrok", &["unknown-name 28"]);
    check_guard("exists permit where kind in (work, assylum)", &["unknown-name 36"]);
    check_guard("work = asylum", &["unknown-name 8"]);
}

#[test]
fn one_mistake_is_told_once() {
    check(
        "fact f dat\n\nrule r for registrable\n  holds when f > 3 and f = 2 and exists f",
        &["unknown-name 1:8"],
    );
    check(
        "conclusion c dat\n\nrule r for c\n  holds when abode\nexcept e to r\n  fails\nexcept g to e\n  fails",
        &["unknown-name 1:14"],
    );
    check(
        "relation things\n  field size hole\nrule r for registrable\n  holds when exists things where size > 3",
        &["unknown-name 2:14"],
    );
    let lets = "rule r for registrable\n  let old = age of birht on the day > 18\n  holds when old and abode or old and not abode";
    check(lets, &["unknown-name 2:20"]);
}

#[test]
fn a_name_stands_for_one_thing() {
    check("fact abode yes/no", &["duplicate-name 1:6"]);
    check("rule ordinary for registrable\n  holds when abode", &["duplicate-name 1:6"]);
    check("conclusion birth date", &["duplicate-name 1:12"]);
    check("enumeration e\n  value x\n  value x", &["duplicate-name 3:9"]);
    check("relation things\n  field size whole\n  field size whole", &["duplicate-name 3:9"]);
    let shown = compiled("fact abode yes/no");
    assert!(render(&shown.notices[0], &shown.sources, false).contains("first here"));
}

#[test]
fn a_reference_leads_somewhere() {
    check("except e to provision words/art2\n  fails", &["dangling-citation 1:23"]);
    check("except e to provision word/art1\n  fails", &["dangling-citation 1:23"]);
    check("except e to act a-2\n  fails", &["dangling-citation 1:17"]);
    check("event e repeals provision art2", &["dangling-citation 1:27"]);
    check("event e repeals ordinary\n  by art9", &["dangling-citation 2:6"]);
    check(
        "dispute d\n  about provision words/art2\n  alternative x\n  alternative y",
        &["dangling-citation 2:19"],
    );
    check(
        "case \"c\"\n  cites words/art2, foreign/art2\n  on 2019-01-01",
        &["dangling-citation 2:9"],
    );
    check_words("event e repeals act wirds", "the corpus has no `wirds`", "the nearest is `words`");
    check_words(
        "event e repeals provision words/ar1",
        "the corpus has no `words/ar1`",
        "the nearest is `words/art1`",
    );
}

#[test]
fn both_sides_of_a_comparison_are_of_one_kind() {
    check_guard("birth > 18", &["wrong-type 9"]);
    check_guard("grace < stay", &["wrong-type 9"]);
    check_guard("abode = children", &["wrong-type 9"]);
    check_guard("seat = \"a\" and children <> seat", &["wrong-type 28"]);
    check_guard("days between birth and the day > 30 days", &["wrong-type 34"]);
    check_guard("rate > 1 and rate > 0.5 and rate > 0.255", &[]);
    check_guard("income * rate > income", &[]);
    check_guard("children", &["wrong-type 1"]);
    check_guard("birth between 3 and the day", &["wrong-type 15"]);
}

#[test]
fn codes_choices_and_answers_have_no_order() {
    check_guard("seat < \"b\"", &["without-order 1"]);
    check_guard("exists permit where kind >= work", &["without-order 21"]);
    check_guard("abode > grave", &["without-order 1"]);
    check_guard("first permit.issued by kind = birth", &["without-order 24"]);
}

#[test]
fn what_may_be_absent_is_asked_for_first() {
    check_guard("filed < birth", &["absent-not-guarded 1"]);
    check_guard("filed < birth and exists filed", &["absent-not-guarded 1"]);
    check_guard("exists filed and filed < birth", &[]);
    check_guard("not exists filed or filed < birth", &[]);
    check_guard("exists filed or filed < birth", &["absent-not-guarded 17"]);
    check_guard("not (exists filed and abode) or filed < birth", &[]);
    check_guard("not exists filed and filed < birth", &["absent-not-guarded 22"]);
    check_guard("(exists filed and abode or exists filed and grave) and filed < birth", &[]);
    check_guard("exists filed and filed + 6 months < birth", &[]);
    check_guard("filed + 6 months < birth", &["absent-not-guarded 1"]);
    check_guard("sometimes", &["absent-not-guarded 1"]);
}

#[test]
fn a_guard_reaches_the_outcome_and_a_row_its_conclusion() {
    check("rule r for day_of\n  gives filed when exists filed", &[]);
    check("rule r for day_of\n  gives filed when abode", &["absent-not-guarded 2:9"]);
    check("rule r for maybe_day\n  gives filed + 3 days when abode", &[]);
    check_guard("all permit where exists ended satisfy ended > birth", &[]);
    check_guard("all permit satisfy ended > birth", &["absent-not-guarded 20"]);
    check_guard("exists permit where ended > birth", &["absent-not-guarded 21"]);
    check_guard("exists filed and exists permit where issued > filed", &[]);
}

#[test]
fn a_fold_that_needs_a_row_may_be_absent() {
    check_guard("latest permit.issued by issued > birth", &["absent-not-guarded 1"]);
    check_guard("(max permit.fee) > base", &["absent-not-guarded 2"]);
    check_guard("(sum permit.fee) > base and count permit > 1", &[]);
    check_guard("exists permit and (latest permit.issued by issued) > birth", &[]);
    check_guard(
        "exists permit and (latest permit.ended by issued) > birth",
        &["absent-not-guarded 20"],
    );
    check_guard("(max permit.ended) > birth", &["absent-not-guarded 13"]);
    let named = "rule r for registrable\n  let last = latest permit.issued by issued\n  holds when exists last and last > birth";
    check(named, &[]);
    check("rule r for maybe_day\n  gives latest permit.issued by issued", &[]);
}

#[test]
fn what_always_is_is_not_asked_for() {
    check_guard("exists abode", &["not-optional 8"]);
    check("conclusion c yes/no\n  otherwise absent", &["not-optional 2:13"]);
    check("case \"c\"\n  on 2019-01-01\n  abode absent", &["not-optional 3:3"]);
    check("case \"c\"\n  on 2019-01-01\n  permit: fee absent", &["not-optional 3:11"]);
    check("case \"c\"\n  on 2019-01-01\n  expect registrable absent", &["not-optional 3:10"]);
}

#[test]
fn a_field_needs_a_row_and_a_relation_has_no_value() {
    check_guard("permit.kind = work", &["field-outside-fold 1"]);
    check_guard("permit.knd = work", &["unknown-name 1"]);
    check_guard("exists permit where permit.kind = work", &[]);
    check_guard("permit", &["not-a-value 1"]);
    check_guard("permit_kind = work", &["not-a-value 1"]);
    check_guard("exists permit", &[]);
    check_guard("count permits > 1", &["unknown-name 7"]);
}

#[test]
fn questions_over_rows_do_not_nest_through_a_name_either() {
    let statement = "rule r for registrable\n  let some = exists permit where kind = work\n  \
        holds when exists permit where some";
    check(statement, &["fold-in-fold 2:14"]);
    check_guard("exists permit where exists permit", &["fold-in-fold 21"]);
}

#[test]
fn arithmetic_keeps_to_its_kinds() {
    check_guard("the day - birth > 3 days", &["cannot-reckon 1"]);
    check_guard("birth + grace < the day and birth - stay < the day", &[]);
    check_guard("grace + stay > 3 days", &["cannot-reckon 1"]);
    check_guard("income * income > base", &["cannot-reckon 1"]);
    check_guard("income * 2 + base > base", &[]);
    check_guard("seat + \"b\" = seat", &["cannot-reckon 1"]);
    check_guard("-abode", &["cannot-reckon 1"]);
    check_guard("age of children on the day > 3", &["wrong-type 8"]);
}

#[test]
fn a_division_says_how_it_is_rounded() {
    check_guard("income / 3 > base", &["unrounded-division 1"]);
    check_guard("(income / 3) rounded up to 2 places > base", &[]);
    check_guard("(income / 3 * 2) rounded up to 2 places > base", &[]);
    check_guard("(base + income / 3) rounded up to 2 places > base", &["unrounded-division 9"]);
    check_guard(
        "(base / (children / 2)) rounded up to 2 places > base",
        &["unrounded-division 10"],
    );
    check_guard("(base / income) rounded up to 2 places > 0.5", &[]);
    check_guard("(income / seat) rounded up to 2 places > base", &["cannot-reckon 1"]);
    check_guard("rate rounded up to 12 places > 0.5", &["too-many-places 20"]);
    check("fact f decimal(12)", &["too-many-places 1:16"]);
}

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
    check_case("expect registrable unknown needs permit.knd", &["unknown-name 3:36"]);
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
    let everything = include_str!("acts/everything.md");
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
