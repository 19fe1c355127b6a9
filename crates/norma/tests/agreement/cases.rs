//! The corpus: every case and example, under some of the readings public by then, with some of what is told taken away.
//!
//! Which readings and which things is another sample for each case, so that over the corpus each reading and each kind of
//! thing has its turn. `APPRODO_PROPERTIES=160` tries every reading and takes everything away in turn.

use std::fs;
use std::path::Path;
use std::rc::Rc;

use norma::door::available;
use norma::engine::{Engine, Row};
use norma::facts::Dossier;
use norma::program::{Program, ReadingId};
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

/// One reading in so many, and one thing taken away in so many.
const SHARE: usize = 11;
/// From so many times the daily number of properties on, nothing is left out.
const ALL_FROM: usize = 160;
/// After so many people the engine is made anew: it keeps what it makes of every vantage.
const PEOPLE_AT_ONCE: usize = 40;

/// One in so many of these, beginning at another place for each person.
fn sample<T>(all: Vec<T>, nth: usize) -> Vec<T> {
    let times = std::env::var("APPRODO_PROPERTIES").ok().and_then(|times| times.parse().ok());
    let share = if times.unwrap_or(1) >= ALL_FROM { 1 } else { SHARE };
    all.into_iter().skip(nth % share).step_by(share).collect()
}

/// What is left of a person, as told and with things taken away, under readings, as the rows of one batch.
fn rows(program: &Program, someone: &Someone, nth: usize) -> Vec<Row> {
    let told = std::iter::once(someone.dossier.clone());
    let less: Vec<Dossier> = told.chain(sample(less(&someone.dossier), nth)).collect();
    let readings = sample(available(program, someone.known), nth).into_iter();
    let rows = readings.flat_map(|reading| {
        less.iter().map(move |dossier| row(program, someone, dossier, reading))
    });
    rows.collect()
}

fn row(program: &Program, someone: &Someone, dossier: &Dossier, reading: ReadingId) -> Row {
    let (on, known_at) = (someone.on, someone.known);
    let picks = norma::engine::picks(program, reading, on, known_at, &[]);
    let person = Rc::new(dossier.seen(program, on, known_at));
    Row { person, on, known_at, picks: Rc::new(picks) }
}

/// Everything that is left of a person under every reading.
fn every_row(program: &Program, someone: &Someone) -> Vec<Row> {
    let readings = available(program, someone.known);
    let rows = readings.into_iter().flat_map(|reading| {
        less(&someone.dossier)
            .into_iter()
            .map(move |dossier| row(program, someone, &dossier, reading))
    });
    rows.collect()
}

#[test]
fn every_case_agrees_whatever_is_taken_away() {
    let law = Law::read();
    let program = &law.compiled.program;
    let mut engine = Engine::of(program);
    let mut answers = 0;
    for (nth, someone) in law.people().iter().enumerate() {
        if nth.is_multiple_of(PEOPLE_AT_ONCE) {
            engine = Engine::of(program);
        }
        let rows = rows(program, someone, nth);
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
            let rows = every_row(&compiled.program, &someone);
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
