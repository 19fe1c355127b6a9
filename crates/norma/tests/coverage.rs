//! What cases show of a small law: the rules they exercise, and the boundaries they leave without another side.

use norma::coverage::{Boundary, Lacks, What, boundaries, coverage};
use norma::{Compiled, Page, compile};

const LAW: &str = r#"+++
act = "act"
title.en = "An act on a small permit"
urn = "urn:nir:test:legge:2017-12-31;1"
rank = "law"
published = 2017-12-31
in_force = 2018-01-01
+++

# An act

## Art. 1 — Vocabulary {#art1}

```norma
fact ill yes/no
  label en "ill"

fact asked date
  label en "day of the request"

conclusion permit_due yes/no
  label en "the permit is due"
  covered from 2017-01-01
  otherwise no

reading letter
  published 2017-01-01
  default
```

## Art. 2 — The permit {#art2}

```norma
rule for_the_ill for permit_due
  in force 2018-06-01 ..
  holds when ill and asked + 60 days >= the day
```

## Art. 3 — A rule nobody tries {#art3}

```norma
except never to for_the_ill
  fails when asked < 2000-01-01
```
"#;

/// Asked on both sides of the first day and of the sixty days.
const BOTH_SIDES: &str = r#"
## Cases {#cases}

```norma
case "ill, before and after"
  on 2018-06-01
  ill yes
  asked 2018-05-20
  expect permit_due yes
  expect permit_due no on 2018-05-31

case "asked sixty-one days ago"
  on 2018-09-01
  ill yes
  asked 2018-07-02
  expect permit_due no
```
"#;

/// Asked only after the first day, and only in time.
const ONE_SIDE: &str = r#"
## Cases {#cases}

```norma
case "ill and in time"
  on 2018-06-20
  ill yes
  asked 2018-06-10
  expect permit_due yes

case "not ill, long ago: the sixty days decide nothing"
  on 2018-09-01
  ill no
  asked 2018-01-10
  expect permit_due no
```
"#;

fn law(cases: &str) -> Compiled {
    let law = compile(&[Page { name: "act.md".into(), text: format!("{LAW}{cases}") }]);
    assert!(law.is_sound(), "{:?}", law.notices);
    law
}

fn of(law: &Compiled, name: &str) -> Vec<(What, Lacks, Option<String>)> {
    let titled = |it: &Boundary| it.nearest.map(|(case, _)| law.cases[case].title.clone());
    let (lacking, _) = boundaries(law);
    let named = lacking.iter().filter(|it| it.name == name);
    named.map(|it| (it.what.clone(), it.lacks, titled(it))).collect()
}

#[test]
fn nothing_lacks_where_cases_stand_on_both_sides() {
    assert_eq!(of(&law(BOTH_SIDES), "for_the_ill"), []);
}

#[test]
fn a_side_no_case_stands_on_is_named_with_the_nearest_case() {
    let near = || Some("ill and in time".to_string());
    let first = What::Day("2018-06-01".parse().unwrap(), true);
    let sixty = What::Threshold("asked + 60 days >= the day".to_string());
    assert_eq!(
        of(&law(ONE_SIDE), "for_the_ill"),
        [(first, Lacks::Before, near()), (sixty, Lacks::Unmet, near())]
    );
}

#[test]
fn without_any_case_both_sides_lack() {
    let lacking = of(&law(""), "for_the_ill");
    assert!(lacking.iter().all(|(_, lacks, near)| *lacks == Lacks::Both && near.is_none()));
    assert_eq!(lacking.len(), 2);
}

#[test]
fn a_rule_is_exercised_where_it_applies() {
    let law = law(ONE_SIDE);
    let rules = |anchor: &str| {
        let at = law.program.provision_named(&format!("act/{anchor}")).unwrap();
        let covered = coverage(&law).into_iter().find(|it| it.provision == at).unwrap();
        (covered.rules.iter().map(|(_, cases)| cases.clone()).collect::<Vec<_>>(), covered.days)
    };
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(rules("art2"), (vec![vec![0]], Some((day("2018-06-01"), None))));
    assert_eq!(rules("art3"), (vec![vec![]], Some((day("2018-01-01"), None))));
    assert_eq!(rules("art1"), (vec![], None));
}

/// A rule under a text without content, and a count with a day inside it.
const MORE: &str = r#"
## Art. 4 — More {#art4 confidence=high}

```norma
relation child
  field born date

conclusion allowance yes/no
  otherwise no

conclusion large_family yes/no
  otherwise no

rule for_children for allowance
  holds when exists child

unwritten amount to for_children
  when ill
  matter "how much"

rule three_born for large_family
  holds when (count child where born <= the day) >= 3

case "a child, and ill"
  on 2018-09-01
  ill yes
  child: born 2018-01-01
  complete child
  expect allowance unknown
  expect large_family no
```
"#;

#[test]
fn a_rule_kept_open_by_a_text_without_content_is_exercised() {
    let law = law(MORE);
    let at = law.program.provision_named("act/art4").unwrap();
    let covered = coverage(&law).into_iter().find(|it| it.provision == at).unwrap();
    let cases: Vec<usize> = covered.rules.iter().map(|(_, cases)| cases.len()).collect();
    assert_eq!(cases, [1, 1, 0]);
}

#[test]
fn a_day_inside_a_count_is_a_boundary_of_its_own() {
    let born = What::Threshold("born <= the day".to_string());
    let lacking = of(&law(MORE), "three_born");
    assert!(
        lacking.iter().any(|(what, lacks, _)| (what, *lacks) == (&born, Lacks::Unmet)),
        "{lacking:?}"
    );
}
