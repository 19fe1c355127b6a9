//! The reasons of a finding: what they rest on is explained once, however often it is used.

use std::collections::HashMap;

use calendar::Date;
use norma::door::{Ask, determine};
use norma::facts::read_toml;
use norma::finding::{Answer, Point, Reason, Reasons, What};
use norma::program::Program;
use norma::{Page, compile};

/// Two rights rest on one standing, and a third on both; an old one asks by the law of the day of entry.
const LAW: &str = r#"+++
act = "act"
title.en = "An act on standing"
urn = "urn:nir:test:legge:2009-12-31;1"
rank = "law"
published = 2009-12-31
in_force = 2010-01-01
confidence = "high"
+++

# An act

## Art. 1 — Vocabulary {#art1}

```norma
fact here yes/no

fact entered date

conclusion standing yes/no
  otherwise no

conclusion work yes/no
  otherwise no

conclusion care yes/no
  otherwise no

conclusion both yes/no
  otherwise no

conclusion as_entered yes/no
  governed by the law at entered
  otherwise no

reading letter
  published 2010-01-01
  default
```

## Art. 2 — Rights {#art2}

```norma
rule by_presence for standing
  holds when here

rule to_work for work
  holds when standing

rule to_care for care
  holds when standing

rule to_both for both
  holds when work and care and standing

rule of_old for as_entered
  holds when standing
```
"#;

fn program() -> Program {
    let made = compile(&[Page { name: "act.md".to_string(), text: LAW.to_string() }]);
    assert!(made.notices.is_empty(), "{:?}", made.notices);
    made.program
}

fn answer(program: &Program) -> Answer {
    let day: Date = "2019-02-01".parse().unwrap();
    let told = read_toml(program, 0, "here = true\nentered = 2015-05-04");
    determine(&Ask {
        program,
        dossier: &told.dossier,
        in_force_on: day,
        known_at: day,
        reading: program.reading_named("letter").unwrap(),
        takes: &[],
        only: &[],
        explain: true,
    })
}

fn of<'a>(program: &Program, answer: &'a Answer, name: &str) -> &'a Reasons {
    let id = program.conclusion_named(name).unwrap();
    let finding = answer.findings.iter().find(|finding| finding.conclusion == id).unwrap();
    finding.reasons.as_ref().unwrap()
}

/// How often each name stands in the reasons of a conclusion.
fn names(program: &Program, reasons: &Reasons) -> HashMap<String, u32> {
    let mut names = HashMap::new();
    reasons.each(|node| *names.entry(node.what.name(program)).or_default() += 1);
    names
}

#[test]
fn what_is_used_three_times_is_explained_once() {
    let program = program();
    let answer = answer(&program);
    let names = names(&program, of(&program, &answer, "both"));
    assert_eq!((names["standing"], names["by_presence"], names["here"]), (3, 1, 1), "{names:?}");
}

#[test]
fn every_use_leads_to_the_same_explanation() {
    let program = program();
    let answer = answer(&program);
    let reasons = of(&program, &answer, "both");
    let mut standing: Vec<&Reason> = Vec::new();
    reasons.each(|node| {
        if node.what.name(&program) == "standing" {
            standing.push(node);
        }
    });
    for node in standing {
        let [rule] = reasons.under(node) else { panic!("one rule spoke: {node:?}") };
        assert_eq!(rule.what.name(&program), "by_presence");
    }
}

#[test]
fn the_law_of_another_day_is_another_point() {
    let program = program();
    let answer = answer(&program);
    let mut days = Vec::new();
    of(&program, &answer, "as_entered").each(|node| {
        if let What::Point(Point { law, .. }) = node.what {
            days.push(law.to_string());
        }
    });
    assert_eq!(days, ["2019-02-01", "2015-05-04"]);
}

#[test]
fn a_finding_alone_has_the_reasons_it_has_among_others() {
    let program = program();
    let all = answer(&program);
    for finding in &all.findings {
        let day = all.vantage.in_force_on;
        let told = read_toml(&program, 0, "here = true\nentered = 2015-05-04");
        let alone = determine(&Ask {
            program: &program,
            dossier: &told.dossier,
            in_force_on: day,
            known_at: day,
            reading: all.vantage.reading,
            takes: &[],
            only: &[finding.conclusion],
            explain: true,
        });
        assert_eq!(alone.findings[0].reasons, finding.reasons);
    }
}
