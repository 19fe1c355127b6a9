//! quick
use bench::flat::*;
use bench::outcomes::Outcomes;
use bench::population::Population;
use std::hint::black_box;
fn main() {
    let program = bench::law::flat().program;
    let day = calendar::Date::new(2021, 6, 1).unwrap();
    let marks = Marks::of(day);
    let text = Text { amended: true, strict: true };
    for (rows, reps, runs) in [(16384usize, 200, 7), (10_000_000, 1, 5)] {
        let people = Population::draw(&program, &PROFILE, rows, 1);
        println!("bytes {}", people.bytes_per_row());
        let t = bench::clock::best(runs, || {
            for _ in 0..reps {
                let p = &black_box(&people).people;
                let mut x = 0u64;
                for c in p.yes.iter().chain(&p.no) {
                    x = x.wrapping_add(c.iter().fold(0u64, |a, b| a.wrapping_add(*b)));
                }
                for c in &p.days {
                    x = x.wrapping_add(c.day.iter().fold(0u16, |a, b| a.wrapping_add(*b)) as u64);
                }
                for c in &p.codes {
                    x = x.wrapping_add(c.code.iter().fold(0u8, |a, b| a.wrapping_add(*b)) as u64);
                }
                black_box(x);
            }
        });
        println!("{rows} reading {:.1} M/s", rows as f64 * reps as f64 / t.as_secs_f64() / 1e6);
        let mut out = Outcomes::room(&program, rows);
        for w in Width::here() {
            let t = bench::clock::best(runs, || {
                for _ in 0..reps {
                    run_planes(w, text, &marks, black_box(&people), &mut out)
                }
            });
            println!("{rows} {w:?} {:.1} M/s", rows as f64 * reps as f64 / t.as_secs_f64() / 1e6);
        }
        if rows < 1_000_000 || true {
            let n = rows.min(2_000_000);
            let small = Population::draw(&program, &PROFILE, n, 1);
            let ps = bench::flat::people(&small);
            let mut f = Vec::with_capacity(n);
            let t = bench::clock::best(3, || {
                for _ in 0..reps.min(20) {
                    run_rows(text, &marks, black_box(&ps), &mut f)
                }
            });
            println!(
                "{n} rows {:.1} M/s {} B",
                n as f64 * reps.min(20) as f64 / t.as_secs_f64() / 1e6,
                std::mem::size_of::<Person>()
            );
        }
    }
}
