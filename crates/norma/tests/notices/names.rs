//! What is told of names that lead nowhere, or to two things.

use super::*;

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
