use bench::engine::{self, Batch, Law};
use bench::{flat, related, law, outcomes::Outcomes, population::Population};
use calendar::Date;
fn main() {
    let what = std::env::args().nth(1).unwrap();
    let rows: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let times: usize = std::env::args().nth(3).unwrap().parse().unwrap();
    let day = Date::new(2021, 6, 1).unwrap();
    let (program, profile, reading) = if what == "flat" { (law::flat().program, &flat::PROFILE, "narrow") } else { (law::related().program, &related::PROFILE, "plain") };
    let people = Population::draw(&program, profile, rows, 1);
    let batch = Batch::of(&program, &people, day);
    let law = Law::new(&program, day, &[reading]);
    let mut ready = law.ready(&batch);
    let mut out = vec![Outcomes::room(&program, rows)];
    let start = std::time::Instant::now();
    for _ in 0..times { engine::flat(&mut ready, &batch, &mut out); }
    let took = start.elapsed().as_secs_f64();
    println!("{what} {rows}: {:.1} M rows/s, {:.1} ns a step a block", (rows * times) as f64 / took / 1e6, took * 1e9 / times as f64 / (rows as f64 / 1024.0) / ready.steps() as f64);
}
