//! How what is closed opens, by a small law: time, one path, three, facts that were otherwise, and what is lost.

use norma::door::{Ask, Door};
use norma::facts::{Known, read_toml};
use norma::finding::{Change, Closed, Opening};
use norma::program::{Program, Value};
use norma::{Compiled, Page, compile};

const LAW: &str = r#"+++
act = "act"
title.en = "An act on doors"
urn = "urn:nir:test:legge:2017-12-31;1"
rank = "law"
published = 2017-12-31
in_force = 2018-01-01
+++

# An act

## Art. 1 — Vocabulary {#art1 confidence=high}

```norma
enumeration kind_of_permit
  value study
  value work
  value stay

fact abode yes/no
  label en "lives here"

fact has_job yes/no
  label en "a job"

fact born_here yes/no fixed
  label en "born here"

fact registered_since date optional
  label en "in the register since"

relation permit
  field kind kind_of_permit
  field valid_from date
  field valid_until date

dispute pension
  alternative ended it "cessata" en "ended"
  alternative goes_on it "continua" en "goes on"

reading letter
  published 2017-01-01
  picks pension = ended
  default

reading kind
  published 2017-01-01
  picks pension = goes_on

conclusion library_card yes/no
  label en "the card of the library"
  group rights
  otherwise no

conclusion city_award yes/no
  label en "the award of the city"
  group rights
  otherwise no

conclusion old_pension yes/no
  label en "the old pension"
  group rights
  otherwise no

conclusion swimming yes/no
  label en "the swimming pool"
  group rights
  otherwise no

conclusion quiet_bench yes/no
  label en "the quiet bench"
  group rights
  otherwise no

conclusion not_written_yet yes/no
  label en "what isn't written for these days"
  group rights
  covered from 2030-01-01
  otherwise no

conclusion free_bus yes/no
  label en "the bus free of charge"
  group rights
  otherwise no
```

## Art. 2 — Rights {#art2 confidence=high}

```norma
rule card for library_card
  holds when exists registered_since and registered_since <= the day

rule award for city_award
  holds when exists permit where kind = stay and born_here

rule bus for free_bus
  holds when abode and has_job and the day >= 2019-05-01

rule pension_goes_on for old_pension
  under pension = goes_on
  holds when abode

rule pension_ended for old_pension
  under pension = ended
  fails when abode or not abode

rule pool for swimming
  holds when abode and (the day >= 2023-01-01 or exists registered_since and registered_since <= the day)

rule bench for quiet_bench
  holds when the day >= 2019-03-05 and the day <= 2019-03-20 and abode
```

## Art. 3 — Paths {#art3 confidence=high}

```norma
path enter_the_register
  requires lives_here = abode
  takes 2 days
  leads to registered_since = the day

path work_permit
  requires a_job = has_job
  requires in_the_register = exists registered_since and registered_since <= the day
  takes 10 days
  leads to permit with kind = work, valid_from = the day, valid_until = the day + 2 years

path long_stay
  requires a_year_of_work = exists permit where kind = work and valid_from + 1 year <= the day
  takes 5 days
  leads to permit with kind = stay, valid_from = the day, valid_until = the day + 10 years

path old_amnesty
  requires here_in_time = exists permit where valid_from < 2018-06-01
  requires before_christmas = the day <= 2018-12-15
  last day 2018-12-31
```
"#;

const NOBODY: &str = "abode = true\nhas_job = true\nborn_here = false\nregistered_since = \"absent\"\n\
                      complete = [\"permit\"]";

fn law() -> Compiled {
    let law = compile(&[Page { name: "act.md".into(), text: LAW.into() }]);
    assert!(law.notices.is_empty(), "{:?}", law.notices);
    law
}

fn openings(program: &Program, told: &str) -> Vec<Opening> {
    let dossier = read_toml(program, 0, told).dossier;
    let on = "2019-02-01".parse().unwrap();
    let ask = Ask {
        program,
        dossier: &dossier,
        in_force_on: on,
        known_at: on,
        reading: program.reading_named("letter").unwrap(),
        takes: &[],
        only: &[],
        explain: false,
    };
    Door::of(program).paths(&ask).openings
}

fn path(program: &Program, name: &str) -> Closed {
    Closed::Path(program.path_named(name).unwrap())
}

fn right(program: &Program, name: &str) -> Closed {
    Closed::Right(program.conclusion_named(name).unwrap())
}

fn opening(of: Closed, all: &[Opening]) -> &Opening {
    all.iter().find(|opening| opening.of == of).expect("it is closed today")
}

/// `enter_the_register 2019-02-01/2019-02-03, open from 2019-02-03`
fn ways(program: &Program, opening: &Opening) -> Vec<String> {
    let written = opening.ways.iter().map(|way| {
        let steps = way.steps.iter().map(|step| {
            let name = &program.paths[step.path.at()].name;
            format!("{name} {}/{}, ", step.begun, step.done)
        });
        format!("{}open from {}", steps.collect::<String>(), way.opens)
    });
    written.collect()
}

fn check_ways(of: fn(&Program, &str) -> Closed, name: &str, expected: &[&str]) {
    let law = law();
    let all = openings(&law.program, NOBODY);
    assert_eq!(ways(&law.program, opening(of(&law.program, name), &all)), expected);
}

fn check_changes(told: &str, name: &str, expected: &[&[(&str, Known)]]) {
    let law = law();
    let all = openings(&law.program, told);
    let written = |change: &Change| match change {
        Change::Told(_, path, known) => (path.clone(), known.clone()),
        Change::Led(path) => (law.program.paths[path.at()].name.clone(), Known::Unknown),
    };
    let changes = &opening(right(&law.program, name), &all).changes;
    let changes: Vec<Vec<(String, Known)>> =
        changes.iter().map(|all| all.iter().map(written).collect()).collect();
    let expected = expected
        .iter()
        .map(|all| all.iter().map(|(path, known)| ((*path).to_string(), known.clone())).collect());
    assert_eq!(changes, expected.collect::<Vec<Vec<_>>>());
}

#[test]
fn a_right_opens_by_one_path() {
    check_ways(
        right,
        "library_card",
        &["enter_the_register 2019-02-01/2019-02-03, open from 2019-02-03"],
    );
}

#[test]
fn a_path_opens_by_another() {
    check_ways(
        path,
        "work_permit",
        &["enter_the_register 2019-02-01/2019-02-03, open from 2019-02-03"],
    );
}

#[test]
fn two_steps_and_a_year_of_waiting() {
    check_ways(
        path,
        "long_stay",
        &["enter_the_register 2019-02-01/2019-02-03, work_permit 2019-02-03/2019-02-13, \
           open from 2020-02-13"],
    );
}

#[test]
fn three_steps_lead_nowhere_for_who_was_not_born_here() {
    check_ways(right, "city_award", &[]);
}

#[test]
fn three_steps_lead_to_the_award() {
    let law = law();
    let all = openings(&law.program, &NOBODY.replace("born_here = false", "born_here = true"));
    assert_eq!(
        ways(&law.program, opening(right(&law.program, "city_award"), &all)),
        ["enter_the_register 2019-02-01/2019-02-03, work_permit 2019-02-03/2019-02-13, \
          long_stay 2020-02-13/2020-02-18, open from 2020-02-18"]
    );
}

#[test]
fn time_alone_opens_a_right() {
    check_ways(right, "free_bus", &["open from 2019-05-01"]);
}

#[test]
fn a_faster_way_stands_beside_waiting() {
    check_ways(
        right,
        "swimming",
        &["enter_the_register 2019-02-01/2019-02-03, open from 2019-02-03", "open from 2023-01-01"],
    );
}

#[test]
fn a_short_window_the_law_names_is_seen_and_not_lost() {
    check_ways(right, "quiet_bench", &["open from 2019-03-05"]);
    let law = law();
    let all = openings(&law.program, NOBODY);
    assert!(!opening(right(&law.program, "quiet_bench"), &all).for_good);
}

#[test]
fn what_has_no_content_isnt_called_closed() {
    let law = law();
    let all = openings(&law.program, NOBODY);
    assert!(all.iter().all(|one| one.of != right(&law.program, "not_written_yet")));
}

#[test]
fn what_is_over_is_lost_for_good_and_what_may_come_is_not() {
    let law = law();
    let all = openings(&law.program, NOBODY);
    let amnesty = opening(path(&law.program, "old_amnesty"), &all);
    assert!(amnesty.for_good);
    assert_eq!(amnesty.no_longer, [(0, None), (1, Some("2018-12-15".parse().unwrap()))]);
    let work = opening(path(&law.program, "work_permit"), &all);
    assert!(!work.for_good);
    assert_eq!(work.no_longer, []);
}

#[test]
fn one_fact_otherwise() {
    check_changes(
        &NOBODY.replace("abode = true", "abode = false"),
        "library_card",
        &[&[("registered_since", Known::Is(Value::Date("2019-02-01".parse().unwrap())))]],
    );
}

#[test]
fn no_fewer_facts_than_are_needed() {
    let told = NOBODY.replace("abode = true\nhas_job = true", "abode = false\nhas_job = false");
    let law = law();
    let all = openings(&law.program, &told);
    // Before May 2019 nothing that could be otherwise gives the bus; the day itself isn't a fact.
    let bus = opening(right(&law.program, "free_bus"), &all);
    assert_eq!((bus.changes.len(), bus.for_good), (0, false));
    // Nobody else makes the register but the person's abode.
    let work = opening(path(&law.program, "work_permit"), &all);
    let [both] = &work.changes[..] else { panic!("{:?}", work.changes) };
    assert_eq!(both.len(), 2);
}

#[test]
fn a_row_that_a_closed_path_leads_to_is_not_proposed() {
    check_changes(&NOBODY.replace("born_here = false", "born_here = true"), "city_award", &[]);
}

#[test]
fn what_is_fixed_is_never_proposed() {
    let stay = "[[permit]]\nkind = \"stay\"\nvalid_from = 2019-01-01\nvalid_until = 2029-01-01";
    check_changes(&format!("{NOBODY}\n{stay}"), "city_award", &[]);
}

#[test]
fn what_is_open_needs_no_way() {
    let law = law();
    let told = NOBODY.replace("registered_since = \"absent\"", "registered_since = 2019-01-01");
    let all = openings(&law.program, &told);
    assert!(all.iter().all(|one| one.of != right(&law.program, "library_card")));
}

#[test]
fn what_was_met_once_says_until_when() {
    let law = law();
    let permit = "[[permit]]\nkind = \"study\"\nvalid_from = 2018-03-01\nvalid_until = 2018-09-30";
    let all = openings(&law.program, &format!("{NOBODY}\n{permit}"));
    let amnesty = opening(path(&law.program, "old_amnesty"), &all);
    assert!(amnesty.for_good);
    assert_eq!(amnesty.no_longer, [(1, Some("2018-12-15".parse().unwrap()))]);
}

#[test]
fn what_another_reading_keeps_open_is_not_lost() {
    let law = law();
    let all = openings(&law.program, NOBODY);
    assert!(!opening(right(&law.program, "old_pension"), &all).for_good);
}
