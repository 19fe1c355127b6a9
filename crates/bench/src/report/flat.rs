//! The flat law: the engine beside a loop over people and a loop over planes, from memory and in the cache.

use std::hint::black_box;

use bench::clock::best;
use bench::engine::{self, Batch, Law};
use bench::flat::{self, Marks, Person, Text, Width};
use bench::law;
use bench::outcomes::Outcomes;
use bench::population::{Columns, Population};
use calendar::Date;
use norma::program::Program;

use super::{Group, rate};

/// Rows that lie in the cache.
const NEAR: usize = 16_384;
/// After the amending act, art. 12 read narrowly: the text with most rules.
const TEXT: Text = Text { amended: true, strict: true };

/// From memory with so many rows, and in the cache.
pub fn groups(rows: usize) -> Vec<Group> {
    let program = law::flat().program;
    let run = |rows, place| Run { program: &program, rows }.group(place);
    vec![run(rows, "from memory"), run(NEAR, "in the cache")]
}

struct Run<'r> {
    program: &'r Program,
    rows: usize,
}

impl Run<'_> {
    fn group(&self, place: &str) -> Group {
        let size = law::size(self.program);
        let title = format!("The flat law ({size}), {} rows {place}", self.rows);
        let mut group = Group::new(title, "million rows/s");
        let day = Date::new(2021, 6, 1).expect("it is a day");
        let marks = Marks::of(day);
        // A fifth of the people as structs is as far out of every cache as all of them.
        let fewer = if self.rows > 100 * NEAR { self.rows / 5 } else { self.rows };
        self.add_rows(&mut group, &marks, fewer);
        let people = Population::draw(self.program, &flat::PROFILE, self.rows, 1);
        let mut outcomes = Outcomes::room(self.program, self.rows);
        let bytes = people.bytes_per_row() + outcomes.bytes_per_row();
        for width in Width::here() {
            let took = best(5, || {
                flat::run_planes(width, TEXT, &marks, black_box(&people), &mut outcomes)
            });
            let what = format!("planes by hand, {width}");
            group.add(what, rate(self.rows, took), Some(bytes));
        }
        let took = best(5, || {
            black_box(read(black_box(&people.people)));
        });
        let what = "only reading the columns, one after the other";
        group.add(what, rate(self.rows, took), Some(people.bytes_per_row()));
        self.add_engine(&mut group, day);
        group
    }

    fn add_rows(&self, group: &mut Group, marks: &Marks, rows: usize) {
        let people = flat::people(&Population::draw(self.program, &flat::PROFILE, rows, 1));
        let mut found = Vec::with_capacity(rows);
        let took = best(5, || flat::run_rows(TEXT, marks, black_box(&people), &mut found));
        let bytes = size_of::<Person>() + size_of::<flat::Found>();
        let what = "row by row by hand";
        group.add(what, rate(rows, took), Some(bytes as f64));
    }

    fn add_engine(&self, group: &mut Group, day: Date) {
        let rows = self.rows;
        let people = Population::draw(self.program, &flat::PROFILE, rows, 1);
        let batch = Batch::of(self.program, &people, day);
        let one = Law::new(self.program, day, &["narrow"]);
        let readings = Law::new(self.program, day, &["narrow", "broad"]);
        let before = Date::new(2019, 6, 1).expect("it is a day");
        let days = Law::new(self.program, day, &["narrow"]).and_on(before);
        let laws = [("", one), (", two readings", readings), (", two laws", days)];
        for (place, (what, law)) in laws.into_iter().enumerate() {
            let mut outcomes = vec![Outcomes::room(self.program, rows); 1 + usize::from(place > 0)];
            let mut ready = law.ready(&batch);
            let took = best(5, || engine::flat(&mut ready, black_box(&batch), &mut outcomes));
            let what = format!("{}{what}, {} steps", engine::NAME, ready.steps());
            let written = outcomes.iter().map(Outcomes::bytes_per_row).sum::<f64>();
            group.add(what, rate(rows, took), Some(batch.bytes_per_row() + written));
        }
    }
}

/// Every column once, added up: no loop that needs them all can be faster.
fn read(columns: &Columns) -> u64 {
    let words = |bits: &[u64]| bits.iter().fold(0, |sum: u64, word| sum.wrapping_add(*word));
    let bits = columns.yes.iter().chain(&columns.no);
    let bits = bits.chain(columns.days.iter().map(|days| &days.told));
    let bits = bits.chain(columns.codes.iter().map(|codes| &codes.told));
    let days = columns
        .days
        .iter()
        .map(|days| u64::from(days.day.iter().fold(0, |sum: u16, day| sum.wrapping_add(*day))));
    let codes = columns
        .codes
        .iter()
        .map(|codes| u64::from(codes.code.iter().fold(0, |sum: u8, code| sum.wrapping_add(*code))));
    bits.map(|bits| words(bits)).chain(days).chain(codes).fold(0, u64::wrapping_add)
}
