//! What a case file tells, and what is said when it can't be used.

mod support;

use norma::facts::{CASE_BYTES_MAX, Expected, Told, case_text, read_toml};
use norma::notice::Sources;
use norma::program::Value;

/// The facts told, one line each: `name value`.
fn check(text: &str, expected: &[&str]) {
    let program = support::program();
    let read = read_toml(&program, 0, text);
    assert_eq!(told_of(text), [] as [&str; 0], "{text}");
    let name = |fact: norma::program::FactId| program.facts[fact.at()].name.as_str();
    let facts = read.dossier.facts.iter().map(|entry| {
        let day = |word: &str, day: Option<calendar::Date>| {
            day.map(|day| format!(" {word} {day}")).unwrap_or_default()
        };
        let days =
            [day("from", entry.from), day("until", entry.until), day("recorded", entry.recorded)]
                .concat();
        format!("{} {}{days}", name(entry.fact), written(&entry.told))
    });
    let rows = read.dossier.rows.iter().map(|row| {
        let fields: Vec<String> = row
            .fields
            .iter()
            .map(|(fact, told)| format!("{} {}", name(*fact), written(told)))
            .collect();
        let day = row.recorded.map(|day| format!(" recorded {day}")).unwrap_or_default();
        format!("permit: {}{day}", fields.join(", "))
    });
    let complete = read.dossier.complete.iter().map(|_| "complete permit".to_string());
    assert_eq!(facts.chain(rows).chain(complete).collect::<Vec<_>>(), expected, "{text}");
}

fn written(told: &Told) -> String {
    let value = |value: &Value| match value {
        Value::Date(day) => day.to_string(),
        other => format!("{other:?}"),
    };
    let end = |end: &Option<Value>| end.as_ref().map_or("…".to_string(), value);
    match told {
        Told::Is(of) => value(of),
        Told::Between(low, high) => format!("{}..{}", end(low), end(high)),
        Told::Unknown => "unknown".to_string(),
        Told::Absent => "absent".to_string(),
    }
}

/// The notices, one line each: `code line:column message; help`.
fn told_of(text: &str) -> Vec<String> {
    let mut sources = Sources::default();
    let source = sources.add("case.toml", text);
    let line = |notice: &norma::notice::Notice| {
        let place = sources.place(notice.at);
        let help = notice.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
        format!("{} {}:{} {}{help}", notice.code, place.line, place.column, notice.message)
    };
    read_toml(&support::program(), source, text).notices.iter().map(line).collect()
}

fn refused(text: &str, expected: &[&str]) {
    assert_eq!(told_of(text), expected, "{text}");
}

#[test]
fn an_empty_file_tells_nothing() {
    check("", &[]);
    check("# nothing yet\n", &[]);
}

#[test]
fn a_plain_value_of_each_kind() {
    check("habitual_abode = true", &["habitual_abode YesNo(true)"]);
    check("habitual_abode = \"no\"", &["habitual_abode YesNo(false)"]);
    check("birth = 1990-02-03", &["birth 1990-02-03"]);
    check("birth = \"1990-02-03\"", &["birth 1990-02-03"]);
    check("children = 2", &["children Whole(2)"]);
    check("share = \"12.5\"", &["share Decimal(1250, 2)"]);
    check("share = 12.50", &["share Decimal(1250, 2)"]);
    check("share = -0.10", &["share Decimal(-10, 2)"]);
    check("share = 1.500", &["share Decimal(150, 2)"]);
    check("income = \"850.40 euro\"", &["income Money(85040, 2)"]);
    check("income = 850", &["income Money(85000, 2)"]);
    check("comune = \"palermo\"", &["comune Code(\"palermo\")"]);
    check("waited = \"45 days\"", &["waited Days(45)"]);
    check("stay = \"5 years\"", &["stay Months(60)"]);
    check("stay = 6", &["stay Months(6)"]);
}

#[test]
fn unknown_is_told_and_absent_only_where_it_can_be() {
    check("birth = \"unknown\"\nentry = \"absent\"", &["birth unknown", "entry absent"]);
    refused(
        "\nbirth = \"absent\"",
        &[
            "case-not-absent 2:9 this can't be `absent`: it exists for everybody; write `\"unknown\"`, or leave the line out",
        ],
    );
}

#[test]
fn a_date_may_be_known_roughly() {
    check("entry = \"2018\"", &["entry 2018-01-01..2018-12-31"]);
    check("entry = \"2018-02\"", &["entry 2018-02-01..2018-02-28"]);
    check("entry = \"before 2018-10-05\"", &["entry …..2018-10-04"]);
    check("entry = \"after 2018\"", &["entry 2019-01-01..…"]);
    check("entry = \"between 2018-05 and 2018-06-07\"", &["entry 2018-05-01..2018-06-07"]);
    check("entry = { between = [2018-05-01, \"2018-06\"] }", &["entry 2018-05-01..2018-06-30"]);
    check(
        "entry = { before = 2018-10-05, recorded = 2019-01-01 }",
        &["entry …..2018-10-04 recorded 2019-01-01"],
    );
    check("children = \"between 1 and 3\"", &["children Whole(1)..Whole(3)"]);
    check("income = { between = [1, \"2.5\"] }", &["income Money(100, 2)..Money(250, 2)"]);
    let help =
        "case-reversed 1:9 this interval ends before it begins; exchange the two, if that is meant";
    refused("entry = { between = [2018-05-02, 2018-05-01] }", &[help]);
}

#[test]
fn an_entry_says_when_it_holds_and_since_when_we_know() {
    check(
        "habitual_abode = { value = true, recorded = 2019-03-20, from = 2018-01-01, until = 2019-01-31 }",
        &["habitual_abode YesNo(true) from 2018-01-01 until 2019-01-31 recorded 2019-03-20"],
    );
    check(
        "[[children]]\nvalue = 1\n[[children]]\nvalue = 2\nrecorded = 2019-02-01",
        &["children Whole(1)", "children Whole(2) recorded 2019-02-01"],
    );
    refused(
        "children = [1]",
        &[
            "case-wrong-value 1:13 one of several values needs its days; write each as `{ value = …, recorded = 2019-02-01 }`",
        ],
    );
    refused(
        "children = { value = 1, record = 2019-02-01 }",
        &["case-unknown-word 1:25 an entry has no `record`; did you mean `recorded`"],
    );
    let empty = "case-entry-empty 1:12 this entry tells no `value`; write `{ value = …, recorded = 2019-02-01 }`, or \
                 `{ between = [2018-01-01, 2018-12-31] }`";
    refused("children = { recorded = 2019-02-01 }", &[empty]);
}

#[test]
fn rows_are_told_one_by_one_and_closed_by_name() {
    check(
        "complete = [\"permit\"]\n[[permit]]\nkind = \"humanitarian\"\nvalid_until = \"2020\"\n[[permit]]\nrecorded = 2019-02-01\nid = \"b\"",
        &[
            "permit: kind Choice(EnumerationId(0), 1), valid_until 2020-01-01..2020-12-31",
            "permit:  recorded 2019-02-01",
            "complete permit",
        ],
    );
    check("permit = []\ncomplete = [\"permit\"]", &["complete permit"]);
}

#[test]
fn an_empty_list_alone_says_nothing_and_is_warned_of() {
    refused(
        "permit = []",
        &[
            "case-nothing-told 1:10 `permit = []` tells nothing: there may be rows nobody wrote down; if there are none, \
           say so: `complete = [\"permit\"]`",
        ],
    );
}

#[test]
fn a_wrong_name_is_met_with_the_nearest_right_one() {
    refused(
        "habitual_abod = true",
        &["case-unknown-fact 1:1 there is no fact `habitual_abod`; did you mean `habitual_abode`"],
    );
    refused(
        "permits = []",
        &["case-unknown-fact 1:1 there is no fact `permits`; did you mean `permit`"],
    );
    refused(
        "kind = \"humanitarian\"",
        &[
            "case-unknown-fact 1:1 there is no fact `kind`; `kind` is a field: write it under `[[permit]]`",
        ],
    );
    refused(
        "registrable = true",
        &[
            "case-unknown-fact 1:1 there is no fact `registrable`; it is a conclusion, which the law draws: put it under \
           `[expect]` to check it",
        ],
    );
    refused(
        "[[permit]]\nkynd = 1",
        &["case-unknown-field 2:1 `permit` has no field `kynd`; did you mean `kind`"],
    );
    refused(
        "complete = [\"permits\"]",
        &["case-unknown-relation 1:13 there is no relation `permits`; did you mean `permit`"],
    );
    refused(
        "[[permit]]\nkind = \"asylum_reqest\"",
        &[
            "case-unknown-value 2:8 this is no `permit_kind`; did you mean `asylum_request`; the values are \
           `asylum_request`, `humanitarian`",
        ],
    );
}

#[test]
fn a_day_that_is_none_is_met_with_the_nearest_one() {
    let day = "`2019-02-30` is not a day: February 2019 has 28 days; the last is 2019-02-28";
    refused("birth = 2019-02-30", &[&format!("case-no-such-day 1:9 {day}")]);
    refused("birth = \"2019-02-30\"", &[&format!("case-no-such-day 1:9 {day}")]);
    refused("[[permit]]\nvalid_until = 2019-02-30", &[&format!("case-no-such-day 2:15 {day}")]);
    refused(
        "birth = \"1/2/2019\"",
        &["case-no-such-day 1:9 `1/2/2019` is not written year-month-day; did you mean 2019-02-01"],
    );
}

#[test]
fn a_value_of_another_type_is_refused_with_what_is_wanted() {
    refused(
        "habitual_abode = 1",
        &["case-wrong-value 1:18 yes or no stands here, not this number; write `true` or `false`"],
    );
    refused(
        "birth = 2019-02-01T10:00:00",
        &[
            "case-wrong-value 1:9 a date stands here, not a time of day; write `2019-02-01`, or what is known of it: \
           `\"2019-02\"`, `\"before 2019-02-01\"`",
        ],
    );
    refused(
        "income = 12.505",
        &[
            "case-wrong-value 1:10 an amount of money stands here, not this number; write euros with at most 2 digits after \
           the point, as `\"12.50\"`",
        ],
    );
    refused(
        "[permit]\nkind = \"humanitarian\"",
        &[
            "case-not-rows 1:1 `permit` is a list of rows, since a person may have several; head each row with `[[permit]]`; \
         an empty list is `permit = []`",
        ],
    );
}

#[test]
fn what_is_not_toml_is_told_and_the_rest_is_read_on() {
    refused(
        "habitual_abode = yes\nchildren = true\n",
        &[
            "case-syntax 1:18 a word stands in quotes here; write `\"yes\"`, or `true` or `false`",
            "case-wrong-value 2:12 a whole number stands here, not `true` or `false`; write `3`, or `{ between = [3, 5] }`",
        ],
    );
    let twice = "case-syntax 2:1 this is told twice; keep one, or write entries that say from which day each is known: \
                 `[{ value = …, recorded = … }, …]`";
    refused("children = 1\nchildren = 2", &[twice]);
}

#[test]
fn expectations_are_of_conclusions_for_all_readings_or_one() {
    let read = read_toml(
        &support::program(),
        0,
        "[expect]\nregistrable = \"unknown\"\n[expect.ministry]\nregistrable = false",
    );
    assert_eq!(read.notices, []);
    let outcomes: Vec<_> = read
        .expects
        .iter()
        .map(|expect| (expect.reading.is_some(), expect.outcome.clone()))
        .collect();
    assert_eq!(
        outcomes,
        [(false, Expected::Unknown), (true, Expected::Known(Some(Value::YesNo(false))))]
    );
    refused(
        "expect.registrabel = true",
        &[
            "case-unknown-conclusion 1:8 there is no conclusion `registrabel`; did you mean `registrable`",
        ],
    );
    refused(
        "[expect.minister]",
        &["case-unknown-reading 1:9 there is no reading `minister`; did you mean `ministry`"],
    );
}

#[test]
fn the_days_of_the_question_may_stand_in_the_file() {
    let read = read_toml(&support::program(), 0, "on = 2019-02-01\nknown = \"2019-04-01\"");
    assert_eq!(
        (read.on, read.known, read.notices),
        ("2019-02-01".parse().ok(), "2019-04-01".parse().ok(), vec![])
    );
}

#[test]
fn bytes_that_are_no_case_are_refused_before_they_are_read() {
    assert_eq!(case_text(0, b"a = \xff").unwrap_err().code, "case-not-text");
    assert_eq!(case_text(0, &vec![b'#'; CASE_BYTES_MAX + 1]).unwrap_err().code, "case-too-large");
    assert_eq!(
        read_toml(&support::program(), 0, &"#".repeat(CASE_BYTES_MAX + 1)).notices[0].code,
        "case-too-large"
    );
    assert!(case_text(0, &vec![b'#'; CASE_BYTES_MAX]).is_ok());
}
