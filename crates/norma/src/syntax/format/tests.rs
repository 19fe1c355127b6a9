//! The layout, by example.

use super::format;
use crate::notice::told::HEAD;

fn page(statements: &str) -> String {
    format!("{HEAD}{statements}```\n")
}

/// The layout of `written` is `laid`, and stays so.
fn check(written: &str, laid: &str) {
    let out = format(&page(written)).unwrap_or_else(|notices| panic!("{written}: {notices:?}"));
    assert_eq!(out, page(laid));
    assert_eq!(format(&out).as_deref(), Ok(out.as_str()), "laid again");
}

fn unchanged(statements: &str) {
    check(statements, statements);
}

#[test]
fn clauses_come_in_the_order_of_the_page() {
    check(
        "rule  r   for c\n    warning \"b\"\n  holds   when a\n\n\n label en \"x\"   it \"y\"\n in force 2018-10-05  ..\n",
        "rule r for c\n  label en \"x\" it \"y\"\n  in force 2018-10-05 ..\n  holds when a\n  warning \"b\"\n",
    );
    check(
        "case \"x\"\n  known 2019-02-02\n  a yes\n  on 2019-02-01\n",
        "case \"x\"\n  on 2019-02-01 known 2019-02-02\n  a yes\n",
    );
}

#[test]
fn every_clause_keeps_its_form() {
    unchanged(include_str!("../parser/every_clause.norma"));
}

#[test]
fn long_conditions_are_broken_before_and_and_or() {
    let name = "a_name_of_thirty_letters_in_all";
    check(
        &format!("rule r for c\n  holds when {name} and {name} and {name}\n"),
        &format!("rule r for c\n  holds when {name}\n    and {name}\n    and {name}\n"),
    );
    check(
        &format!("rule r for c\n  holds when x and ({name} or {name} or {name} or y)\n"),
        &format!(
            "rule r for c\n  holds when x\n    and ({name}\n        or {name}\n        or {name}\n        or y)\n"
        ),
    );
    check(
        &format!("rule r for c\n  holds when exists permit where {name} and {name} and {name}\n"),
        &format!(
            "rule r for c\n  holds when exists permit where {name}\n      and {name}\n      and {name}\n"
        ),
    );
}

#[test]
fn long_lists_are_broken_where_the_line_is_full() {
    let name = "a_name_of_thirty_letters_in_all";
    check(
        &format!("group g of {name}, {name}, {name}\n"),
        &format!("group g of {name}, {name},\n    {name}\n"),
    );
    check(
        &format!(
            "case \"x\"\n  on 2019-02-01\n  permit: kind {name}, other {name}, third {name} recorded 2019-01-01\n"
        ),
        &format!(
            "case \"x\"\n  on 2019-02-01\n  permit: kind {name}, other {name},\n    third {name} recorded 2019-01-01\n"
        ),
    );
}

#[test]
fn brackets_stand_only_where_they_are_needed() {
    let guard = |written: &str, laid: &str| {
        check(
            &format!("rule r for c\n  holds when {written}\n"),
            &format!("rule r for c\n  holds when {laid}\n"),
        );
    };
    guard("((a)) and (b and c)", "a and b and c");
    guard("(a or b) and c", "(a or b) and c");
    guard("(a and b) or c", "a and b or c");
    guard("not (a = b)", "not a = b");
    guard("(a + b) + c > (d * e)", "a + b + c > d * e");
    guard("a - (b - c) > 0", "a - (b - c) > 0");
    guard("count p >= 2", "(count p) >= 2");
    guard("a and (exists p where b)", "a and exists p where b");
    guard("(a and exists p where b) or c", "a and (exists p where b) or c");
    guard("a and (exists p where b or c)", "a and (exists p where b or c)");
    guard("not exists p where b and c", "not (exists p where b and c)");
    guard("exists p where b and c", "exists p where b and c");
    guard("(exists p where b or c) and d", "(exists p where b or c) and d");
    guard("(years between a and b) >= 18", "years between a and b >= 18");
    guard("(years between a and b) + 1 >= 18", "(years between a and b) + 1 >= 18");
    guard("(age of a on the day) >= 18", "age of a on the day >= 18");
    guard("(fee at (filing)) > - ( - a)", "fee at filing > -(-a)");
    guard("(a / b) rounded half_up to 2 places = c", "(a / b) rounded half_up to 2 places = c");
    guard("(exists a) and (exists b.c)", "exists a and exists b.c");
}

#[test]
fn numbers_stay_as_they_were_written() {
    check("set  a = 48   months\n", "set a = 48 months\n");
    check("set a = 1 years\n", "set a = 1 year\n");
    check("set a = 2 year\n", "set a = 2 years\n");
    check("set a = 1_000.5 euro\n", "set a = 1_000.5 euro\n");
}

#[test]
fn comments_stay_with_their_clause() {
    unchanged(
        "-- of a\nfact a date  -- head\n  -- of the source\n  source \"x\"  -- side\n\n-- at the end\n",
    );
    check(
        "rule r for c -- head\n  -- of holds\n  holds when a -- first\n    and b -- second\n  label it \"x\" -- label\n",
        "rule r for c  -- head\n  label it \"x\"  -- label\n  -- of holds\n  -- first\n  holds when a and b  -- second\n",
    );
    check(
        "case \"x\"\n  on 2019-02-01 -- one\n  -- two\n  known 2019-02-02 -- three\n",
        "case \"x\"\n  -- one\n  -- two\n  on 2019-02-01 known 2019-02-02  -- three\n",
    );
    unchanged("-- nothing but this\n");
}

#[test]
fn short_statements_stay_together_and_long_ones_are_parted() {
    unchanged("set a = 1\nset b = 2\n\nset c = 3\n");
    check(
        "set a = 1\n\n\nfact b date\n  source \"x\"\nset c = 3\n",
        "set a = 1\n\nfact b date\n  source \"x\"\n\nset c = 3\n",
    );
}

#[test]
fn all_but_the_fences_stays_byte_for_byte() {
    let around = |fence: &str| {
        format!(
            "\u{feff}{HEAD}fact a date\n```\n\n  Prose,  as it is.  \n\n ~~~norma\n{fence} ~~~\n\n```text\nfact  b\n```\n"
        )
    };
    let out = format(&around(" fact  c   date\n  source \"x\"\n"));
    assert_eq!(out.as_deref(), Ok(around(" fact c date\n   source \"x\"\n").as_str()));
    let with_returns = page("fact  a date\n").replace('\n', "\r\n");
    assert_eq!(format(&with_returns), Ok(page("fact a date\n").replace('\n', "\r\n")));
}

#[test]
fn an_act_with_mistakes_is_left_alone() {
    let notices = format(&page("fact a date\nfatc b date\n")).unwrap_err();
    assert_eq!(notices[0].code, "unknown-keyword");
}
