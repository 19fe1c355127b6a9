//! The invented laws compile, pass every check of the house, and have the size they say.

use norma::notice::render;
use norma::program::{Kind, Program};
use norma::{Compiled, check};

fn flawless(compiled: &Compiled) {
    let told: Vec<String> = compiled
        .notices
        .iter()
        .chain(&check::run(compiled).notices)
        .map(|notice| render(notice, &compiled.sources, false))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    // The loops written by hand don't prove that one of several rules must apply.
    assert!(compiled.program.conclusions.iter().all(|asked| asked.covers.is_empty()));
}

fn facts(program: &Program, wanted: impl Fn(Kind) -> bool) -> usize {
    program.facts.iter().filter(|fact| fact.relation.is_none() && wanted(fact.ty.kind)).count()
}

#[test]
fn the_flat_law_is_sound_and_as_large_as_it_says() {
    let compiled = bench::law::flat();
    flawless(&compiled);
    let program = &compiled.program;
    assert_eq!(facts(program, |kind| kind == Kind::YesNo), 40);
    assert_eq!(facts(program, |kind| kind == Kind::Date), 12);
    assert_eq!(facts(program, |kind| matches!(kind, Kind::Choice(_))), 6);
    assert_eq!(program.conclusions.len(), 20);
    assert_eq!(
        bench::law::size(program),
        "92 rules and exceptions, 180 elementary conditions, 20 conclusions"
    );
}

#[test]
fn the_law_with_relations_is_sound_and_as_large_as_it_says() {
    let compiled = bench::law::related();
    flawless(&compiled);
    let program = &compiled.program;
    assert_eq!(program.relations.len(), 3);
    let governed = program.conclusions.iter().filter(|asked| asked.governed.is_some());
    assert_eq!(governed.count() * 2, program.conclusions.len());
    assert_eq!(
        bench::law::size(program),
        "27 rules and exceptions, 69 elementary conditions, 8 conclusions"
    );
}

#[test]
fn the_template_is_sound_and_has_ten_results() {
    let compiled = bench::law::template();
    flawless(&compiled);
    assert_eq!(compiled.program.conclusions.len(), 10);
}
