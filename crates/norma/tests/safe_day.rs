//! The safe day of a term: what is in doubt, and which reading may still be held.

use norma::door::{Ask, Door};
use norma::facts::read_toml;
use norma::finding::Due;
use norma::program::Program;
use norma::{Compiled, Page, compile};

const LAW: &str = r#"+++
act = "act"
title.en = "An act on terms"
urn = "urn:nir:test:legge:2017-12-31;1"
rank = "law"
published = 2017-12-31
in_force = 2018-01-01
+++

# An act

## Art. 1 — Vocabulary {#art1 confidence=high}

```norma
fact handed_over date
  label en "handed over on"

fact read date
  label en "read on"

fact short_route yes/no
  label en "the short route"

conclusion notified date optional
  label en "the day of notification"
  otherwise absent

dispute start
  alternative hand it "consegna" en "when handed over"
  alternative eyes it "lettura" en "when read"

dispute extra
  alternative there it "c'è" en "there is one"
  alternative none it "non c'è" en "there is none"

reading office
  published 2010-01-01
  picks start = eyes, extra = none
  default

reading courts
  published 2019-01-15
  picks start = hand, extra = none

reading scholars
  published 2019-01-20
  picks start = eyes, extra = there
```

## Art. 2 — Terms {#art2 confidence=high}

```norma
rule when_handed for notified
  under start = hand
  gives handed_over

rule when_read for notified
  under start = eyes
  gives read

deadline appeal
  starts notified
  term 30 days

deadline complaint
  under extra = there
  when short_route
  starts handed_over
  term 90 days
```
"#;

fn law() -> Compiled {
    let law = compile(&[Page { name: "act.md".into(), text: LAW.into() }]);
    assert!(law.notices.is_empty(), "{:?}", law.notices);
    law
}

fn due(program: &Program, told: &str, known: &str) -> Vec<Due> {
    let dossier = read_toml(program, 0, told).dossier;
    let ask = Ask {
        program,
        dossier: &dossier,
        in_force_on: "2019-02-01".parse().unwrap(),
        known_at: known.parse().unwrap(),
        reading: program.reading_named("office").unwrap(),
        takes: &[],
        only: &[],
        explain: false,
    };
    Door::of(program).determine(&ask).deadlines
}

/// `appeal 2019-02-27 safe 2019-02-20 by courts`
fn check(told: &str, known: &str, expected: &[&str]) {
    let law = law();
    let day = |day: Option<calendar::Date>| day.map_or("-".to_string(), |day| day.to_string());
    let said = due(&law.program, told, known).into_iter().map(|due| {
        let name = &law.program.deadlines[due.deadline.at()].name;
        let by = due.safe_by.map(|id| format!(" by {}", law.program.readings[id.at()].name));
        format!("{name} {} safe {}{}", day(due.due), day(due.safe), by.unwrap_or_default())
    });
    assert_eq!(said.collect::<Vec<_>>(), expected);
}

const TOLD: &str = "handed_over = 2019-01-21\nread = 2019-01-28\nshort_route = false";

#[test]
fn another_reading_that_can_be_held_ends_the_term_sooner() {
    check(TOLD, "2019-02-01", &["appeal 2019-02-27 safe 2019-02-20 by courts"]);
}

#[test]
fn a_reading_not_public_yet_doesnt_count() {
    check(TOLD, "2019-01-10", &["appeal 2019-02-27 safe 2019-02-27"]);
}

#[test]
fn an_interval_is_safe_to_its_first_end() {
    let told = "handed_over = \"between 2019-01-24 and 2019-01-28\"\nread = 2019-01-28\nshort_route = false";
    check(told, "2019-02-01", &["appeal 2019-02-27 safe 2019-02-23 by courts"]);
}

#[test]
fn no_day_is_safe_when_nobody_can_say_how_soon() {
    check(
        "read = 2019-01-28\nshort_route = false",
        "2019-02-01",
        &["appeal 2019-02-27 safe - by courts"],
    );
}

#[test]
fn a_term_that_runs_by_another_reading_only_is_told() {
    check(
        &TOLD.replace("false", "true"),
        "2019-02-01",
        &["appeal 2019-02-27 safe 2019-02-20 by courts", "complaint - safe 2019-04-21 by scholars"],
    );
}

#[test]
fn a_term_of_another_reading_whose_start_nobody_knows_is_told() {
    check(
        "read = 2019-01-28\nshort_route = true",
        "2019-02-01",
        &["appeal 2019-02-27 safe - by courts", "complaint - safe - by scholars"],
    );
}

#[test]
fn a_term_still_open_comes_before_those_that_passed() {
    check(
        "handed_over = 2018-10-20\nread = 2019-01-28\nshort_route = true",
        "2019-02-01",
        &["appeal 2019-02-27 safe 2018-11-19 by courts"],
    );
}
