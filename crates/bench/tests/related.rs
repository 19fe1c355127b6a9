//! The loops written by hand say of everybody what the engine says.

use bench::engine::{self, Batch, Law};
use bench::outcomes::{Answer, Outcomes};
use bench::population::Population;
use bench::related::{self, Years};
use calendar::Date;

const ROWS: usize = 20_000;

#[test]
fn the_loops_agree_with_the_engine() {
    let program = bench::law::related().program;
    let people = Population::draw(&program, &related::PROFILE, ROWS, 5);
    let day = Date::new(2021, 6, 1).expect("it is a day");
    let mut outcomes = Outcomes::room(&program, ROWS);
    let batch = Batch::of(&program, &people, day);
    let mut ready = Law::new(&program, day, &["plain"]).ready(&batch);
    engine::related(&mut ready, &batch, std::slice::from_mut(&mut outcomes));
    let years = Years::of(day);
    let mut written = Outcomes::room(&program, ROWS);
    related::run_rows(&years, &people, &mut written);
    let mut planes = Outcomes::room(&program, ROWS);
    related::run_planes(&years, &people, &mut planes);
    for row in 0..ROWS {
        assert_eq!(related::answers(&years, &people, row), outcomes.of(row), "row {row}");
        assert_eq!(written.of(row), outcomes.of(row), "row {row}, written");
        assert_eq!(planes.of(row), outcomes.of(row), "row {row}, planes");
    }
    for place in 0..program.conclusions.len() {
        for wanted in [Answer::YesNo(true), Answer::YesNo(false), Answer::Unknown] {
            let many = (0..ROWS).filter(|row| outcomes.of(*row)[place] == wanted).count();
            assert!(many > 50, "conclusion {place}: {wanted:?} {many} times");
        }
    }
}
