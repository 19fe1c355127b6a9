//! Plans over columns: batches of every size, and nothing allocated once a batch is loaded.

use std::fs;
use std::path::Path;

use calendar::Date;
use norma::engine::{Engine, Look, Plan, picks};
use norma::program::Program;
use norma::{Page, compile};
use planes::{BLOCK, Batch, BitColumn, Column, Day};

/// A law of two facts: applicants, and tourists, are not registrable; all others are.
fn law() -> Program {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("meaning/good/s08-take.md");
    let page = Page { name: "s08-take.md".into(), text: fs::read_to_string(file).unwrap() };
    compile(&[page]).program
}

/// Bits without rhyme, the same on every machine.
fn scattered(words: usize, seed: u64) -> Vec<u64> {
    let mut state = seed;
    let mut next = || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state ^ (state >> 29)
    };
    (0..words).map(|_| next()).collect()
}

/// A yes, a no or nothing told of each row; no bit beyond the last row.
fn column(rows: usize, seed: u64) -> BitColumn {
    let words = rows.div_ceil(64);
    let mut yes = scattered(words, seed);
    let mut no = scattered(words, seed + 1);
    if let (Some(last), true) = (words.checked_sub(1), !rows.is_multiple_of(64)) {
        let inside = (1_u64 << (rows % 64)) - 1;
        yes[last] &= inside;
        no[last] &= inside;
    }
    no.iter_mut().zip(&yes).for_each(|(no, yes)| *no &= !yes);
    BitColumn { yes, no, absent: None }
}

struct Loaded {
    plan: Plan,
    batch: Batch,
    applicant: BitColumn,
    tourist: BitColumn,
}

fn loaded(program: &Program, rows: usize) -> Loaded {
    let day = Date::new(2019, 2, 1).unwrap();
    let reading = program.reading_named("ministry").unwrap();
    let look = Look { on: day, known_at: day, picks: picks(program, reading, day, day, &[]) };
    let engine = Engine::of(program);
    let (applicant, tourist) = (column(rows, 1), column(rows, 11));
    let facts = vec![Column::Bits(applicant.clone()), Column::Bits(tourist.clone())];
    let batch = Batch::new(rows, facts, &engine.scopes(), vec![], Day::Same(day.days())).unwrap();
    let asked = [program.conclusion_named("registrable").unwrap()];
    let plan = engine.plan(batch.shape(), std::slice::from_ref(&look), &asked);
    Loaded { plan, batch, applicant, tourist }
}

/// Every row of a batch of this size is as the two rules say.
fn check(rows: usize) {
    let program = law();
    let Loaded { plan, batch, applicant, tourist } = loaded(&program, rows);
    let mut scratch = plan.scratch(&batch);
    let question = &plan.questions()[0];
    let (mut yes, mut no) = (0, 0);
    for block in 0..batch.blocks() {
        plan.run(&batch, block, &mut scratch);
        let first = block * BLOCK / 64;
        let words = (rows.div_ceil(64) - first).min(BLOCK / 64);
        for word in 0..words {
            let at = first + word;
            let barred = applicant.yes[at] | tourist.yes[at];
            let free = applicant.no[at] & tourist.no[at];
            assert_eq!(question.no(&scratch)[word], barred, "word {at} of {rows} rows");
            assert_eq!(question.yes(&scratch)[word], free, "word {at} of {rows} rows");
            no += barred.count_ones();
            yes += free.count_ones();
        }
    }
    let bytes = batch.bytes() as f64 / rows.max(1) as f64;
    println!("{rows} rows: {yes} yes, {no} no, {bytes:.3} bytes a row");
}

#[test]
fn no_row_at_all() {
    check(0);
}

#[test]
fn one_row() {
    check(1);
}

#[test]
fn rows_around_a_word() {
    [63, 64, 65].into_iter().for_each(check);
}

#[test]
fn rows_around_a_block() {
    [BLOCK - 1, BLOCK, BLOCK + 1].into_iter().for_each(check);
}

#[test]
fn ten_million_rows() {
    check(10_000_000);
}

#[test]
fn nothing_is_allocated_once_a_batch_is_loaded() {
    let program = law();
    let Loaded { plan, batch, .. } = loaded(&program, 5 * BLOCK);
    let mut scratch = plan.scratch(&batch);
    let made = allocation_counter::measure(|| {
        (0..batch.blocks()).for_each(|block| plan.run(&batch, block, &mut scratch));
    });
    assert_eq!(made.count_total, 0);
}
