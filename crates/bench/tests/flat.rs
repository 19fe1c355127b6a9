//! The loops written by hand say of everybody what the engine says.

use bench::engine::{self, Batch, Law};
use bench::flat::{self, Marks, Text};
use bench::outcomes::{Answer, Outcomes};
use bench::population::Population;
use calendar::Date;
use norma::program::Program;

const ROWS: usize = 10_000;

/// Before and after the amending act, under both readings.
const TEXTS: [(Text, (i32, u32, u32), &str); 4] = [
    (Text { amended: false, strict: false }, (2019, 6, 1), "broad"),
    (Text { amended: false, strict: true }, (2019, 6, 1), "narrow"),
    (Text { amended: true, strict: false }, (2021, 6, 1), "broad"),
    (Text { amended: true, strict: true }, (2021, 6, 1), "narrow"),
];

/// Shows each text with the day, what the engine says, and the people.
fn each(see: &dyn Fn(Text, Date, &Program, &Outcomes, &Population)) {
    let program = bench::law::flat().program;
    for (seed, (text, (year, month, day), reading)) in TEXTS.into_iter().enumerate() {
        let people = Population::draw(&program, &flat::PROFILE, ROWS, seed as u64);
        let day = Date::new(year, month, day).expect("it is a day");
        let mut outcomes = Outcomes::room(&program, ROWS);
        let batch = Batch::of(&program, &people, day);
        let mut ready = Law::new(&program, day, &[reading]).ready(&batch);
        engine::flat(&mut ready, &batch, std::slice::from_mut(&mut outcomes));
        see(text, day, &program, &outcomes, &people);
    }
}

#[test]
fn one_person_at_a_time_agrees_with_the_engine() {
    each(&|text, day, _, outcomes, people| {
        let mut found = Vec::new();
        flat::run_rows(text, &Marks::of(day), &flat::people(people), &mut found);
        for (row, found) in found.iter().enumerate() {
            assert_eq!(found.answers(), outcomes.of(row), "{text:?}, row {row}");
        }
    });
}

#[test]
fn planes_agree_with_the_engine_at_every_width() {
    each(&|text, day, program, outcomes, people| {
        for width in flat::Width::here() {
            let mut found = Outcomes::room(program, people.people.rows);
            flat::run_planes(width, text, &Marks::of(day), people, &mut found);
            for row in 0..people.people.rows {
                assert_eq!(found.of(row), outcomes.of(row), "{text:?}, {width:?}, row {row}");
            }
        }
    });
}

#[test]
fn every_conclusion_comes_out_every_way() {
    each(&|text, _, program, outcomes, people| {
        let answers: Vec<Vec<Answer>> =
            (0..people.people.rows).map(|row| outcomes.of(row)).collect();
        for place in 0..program.conclusions.len() {
            let most: &[Answer] = match answers[0].len() - place {
                1 | 2 => &[0, 1, 2, 3].map(Answer::Choice),
                _ => &[true, false].map(Answer::YesNo),
            };
            for wanted in most.iter().chain(&[Answer::Unknown]) {
                let many = answers.iter().filter(|row| row[place] == *wanted).count();
                assert!(many > 4, "{text:?}, conclusion {place}: {wanted:?} {many} times");
            }
        }
    });
}
