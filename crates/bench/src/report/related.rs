//! The law with relations: the engine beside a loop over people and their rows.

use std::hint::black_box;

use bench::clock::best;
use bench::engine::{self, Batch, Law};
use bench::law;
use bench::outcomes::Outcomes;
use bench::population::Population;
use bench::related::{self, Years};
use calendar::Date;

use super::{Group, rate};

/// From memory, with so many people.
pub fn group(rows: usize) -> Group {
    let program = law::related().program;
    let day = Date::new(2021, 6, 1).expect("it is a day");
    let title = format!(
        "Three relations, law of the day of filing ({}), {rows} people",
        law::size(&program)
    );
    let mut group = Group::new(title, "million people/s");
    let people = Population::draw(&program, &related::PROFILE, rows, 1);
    let (years, mut outcomes) = (Years::of(day), Outcomes::room(&program, rows));
    let bytes = people.bytes_per_row() + outcomes.bytes_per_row();
    let took = best(3, || related::run_rows(&years, black_box(&people), &mut outcomes));
    group.add("row by row by hand, over offsets", rate(rows, took), Some(bytes));
    let took = best(3, || related::run_planes(&years, black_box(&people), &mut outcomes));
    group.add("planes by hand", rate(rows, took), Some(bytes));
    let (law, batch) = (Law::new(&program, day, &["plain"]), Batch::of(&program, &people, day));
    let (mut ready, mut found) = (law.ready(&batch), [outcomes]);
    let took = best(3, || engine::related(&mut ready, black_box(&batch), &mut found));
    let bytes = batch.bytes_per_row() + found[0].bytes_per_row();
    let what = format!("{}, {} steps", engine::NAME, ready.steps());
    group.add(what, rate(rows, took), Some(bytes));
    group
}
