//! What is told of kinds that don't fit, and of things that may be absent.

use super::*;

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
