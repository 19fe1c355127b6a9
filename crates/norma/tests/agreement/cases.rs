//! The corpus: every case and example, under every reading public by then, and each with everything told of it taken away in turn.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use norma::door::available;
use norma::engine::{Engine, Row};
use norma::facts::Dossier;
use norma::program::Program;
use norma::{Page, compile};

use crate::law::{Law, Someone, tally};
use crate::reference::{World, picks};
use crate::same::{questions, same};

/// The person as told, and with each fact, each field of a row and each closure of a relation taken away.
fn less(dossier: &Dossier) -> Vec<Dossier> {
    let mut all = vec![dossier.clone()];
    for fact in dossier.facts.iter().map(|entry| entry.fact) {
        let mut less = dossier.clone();
        less.facts.retain(|entry| entry.fact != fact);
        all.push(less);
    }
    for (at, row) in dossier.rows.iter().enumerate() {
        for place in 0..row.fields.len() {
            let mut less = dossier.clone();
            less.rows[at].fields.remove(place);
            all.push(less);
        }
        let mut less = dossier.clone();
        less.rows.remove(at);
        all.push(less);
    }
    for relation in &dossier.complete {
        let mut less = dossier.clone();
        less.complete.retain(|other| other != relation);
        all.push(less);
    }
    all
}

/// All that is left of a person under every reading, as the rows of one batch.
fn rows(program: &Program, someone: &Someone) -> Vec<Row> {
    let less = less(&someone.dossier);
    let readings = available(program, someone.known).into_iter();
    let rows = readings.flat_map(|reading| {
        let picks = Rc::new(norma::engine::picks(program, reading, someone.on, someone.known, &[]));
        less.iter().map(move |dossier| Row {
            person: Rc::new(dossier.seen(program, someone.on, someone.known)),
            on: someone.on,
            known_at: someone.known,
            picks: Rc::clone(&picks),
        })
    });
    rows.collect()
}

#[test]
fn every_case_agrees_whatever_is_taken_away() {
    let law = Law::read();
    let program = &law.compiled.program;
    let engine = Engine::of(program);
    let mut answers = 0;
    for someone in law.people() {
        let rows = rows(program, &someone);
        for (row, fast) in rows.iter().zip(&engine.rows(rows.clone())) {
            let slow = World::new(program, &row.person, row.on, row.known_at, &row.picks);
            for id in questions(program) {
                same(&slow, fast, id);
                answers += 1;
            }
        }
    }
    assert!(answers > 0, "there are cases");
    tally("answers both evaluators give", answers);
}

#[test]
fn both_choose_the_same_alternatives() {
    let law = Law::read();
    let program = &law.compiled.program;
    for someone in law.people() {
        for reading in available(program, someone.known) {
            let (on, known) = (someone.on, someone.known);
            let fast = norma::engine::picks(program, reading, on, known, &[]);
            assert_eq!(picks(program, reading, on, known, &[]), fast, "{reading:?} {on} {known}");
        }
    }
}

#[test]
fn every_micro_law_agrees() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("meaning/good");
    let mut answers = 0;
    for file in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let compiled = compile(&[Page { name, text: fs::read_to_string(&file).unwrap() }]);
        let engine = Engine::of(&compiled.program);
        for case in &compiled.cases {
            let (title, dossier) = (case.title.clone(), case.dossier.clone());
            let someone = Someone { title, dossier, on: case.on, known: case.known };
            let rows = rows(&compiled.program, &someone);
            for (row, fast) in rows.iter().zip(&engine.rows(rows.clone())) {
                let slow =
                    World::new(&compiled.program, &row.person, row.on, row.known_at, &row.picks);
                questions(&compiled.program).for_each(|id| same(&slow, fast, id));
                answers += 1;
            }
        }
    }
    assert!(answers > 0, "there are micro-laws");
    println!("rows of micro-laws: {answers}");
}
