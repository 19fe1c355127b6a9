//! What the engine costs on the real corpus: run it with `cargo xtask bench`.
//!
//! Each figure is the best of several runs, so that what else the machine does weighs least. Nothing is asserted.
//! The last column says how many times the first row of its group fits into the figure.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use norma::door::{self, Ask, Door};
use norma::engine::{Engine, Look, picks};
use norma::facts::{Dossier, read_toml};
use norma::program::Program;
use norma::{Page, compile};

/// One line of the table.
struct Figure {
    what: &'static str,
    best: Duration,
    /// Against the first of its group.
    times: f64,
}

fn main() {
    let pages = pages();
    let compiled = compile(&pages);
    let program = &compiled.program;
    let json = serde_json::to_string(program).expect("a program is JSON");
    let person = person(program);
    let corpus = group(&[]);
    let _ = &json;
    let ask = ask(program, &person);
    let registrable = [program.conclusion_named("registrable").expect("the corpus concludes it")];
    let one = Ask { only: &registrable, ..ask.clone() };
    let engine = Engine::of(program);
    let door = Door::of(program);
    let picks = picks(program, one.reading, one.in_force_on, one.known_at, one.takes);
    let look = Look { on: one.in_force_on, known_at: one.known_at, picks: picks.clone() };
    let seen = one.dossier.seen(program, one.in_force_on, one.known_at);
    let batch = engine.batch(&[&seen], one.in_force_on);
    let plan = engine.plan(engine.shape(), std::slice::from_ref(&look), &registrable);
    println!("plan of {} nodes", plan.nodes());
    let scratch = std::cell::RefCell::new(plan.scratch(&batch));
    let what = std::env::args().nth(1).unwrap_or_default();
    let mut narrow = engine.shape();
    for fact in &mut narrow.facts {
        fact.intervals = false;
    }
    let mut noday = narrow.clone();
    noday.day = Some(i64::from(one.in_force_on.days()));
    for (name, shape) in [
        ("widest", engine.shape()),
        ("no intervals", narrow),
        ("no intervals, one day", noday),
        ("own", batch.shape()),
    ] {
        let plan = engine.plan(shape, std::slice::from_ref(&look), &registrable);
        let mut scratch = plan.scratch(&batch);
        let start = std::time::Instant::now();
        for _ in 0..20000 {
            plan.run(&batch, 0, &mut scratch);
            black_box(plan.questions()[0].yes(&scratch));
        }
        println!(
            "{name}: {} nodes {:?} each; steps {}",
            plan.nodes(),
            start.elapsed() / 20000,
            plan.steps()
        );
    }
    for _ in 0..std::env::args().nth(2).and_then(|n| n.parse().ok()).unwrap_or(3000) {
        match what.as_str() {
            "reasons" => drop(black_box(door.findings(&one))),
            "whole" => drop(black_box(door.determine(&ask))),
            "check" => drop(black_box(norma::check::run(&compiled))),
            "plan" => drop(black_box(engine.plan(
                engine.shape(),
                std::slice::from_ref(&look),
                &registrable,
            ))),
            _ => {
                let day = |text: &str| text.parse().expect("it is a day");
                drop(black_box(door::timeline(&one, day("2016-01-01"), day("2025-12-31"), None)));
            }
        }
    }
    let answers = group(&[]);
    let figures: Vec<Figure> = corpus.into_iter().chain(answers).collect();
    let asked_for_json = std::env::args().any(|word| word == "--json");
    if asked_for_json { print_json(&figures) } else { print_table(&pages, program, &figures) }
}

type Run<'r> = (&'static str, u32, &'r dyn Fn());

fn group(runs: &[Run<'_>]) -> Vec<Figure> {
    if runs.is_empty() {
        return Vec::new();
    }
    let best: Vec<Duration> = runs.iter().map(|(_, times, run)| best(*times, run)).collect();
    let times = |one: &Duration| one.as_secs_f64() / best[0].as_secs_f64();
    runs.iter()
        .zip(&best)
        .map(|((what, ..), best)| Figure { what, best: *best, times: times(best) })
        .collect()
}

fn best(times: u32, run: &dyn Fn()) -> Duration {
    (0..times).map(|_| timed(run)).min().unwrap_or_default()
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn timed(run: &dyn Fn()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

/// The applicant of Palermo, on the day of the declaration, with the knowledge of that spring.
fn ask<'a>(program: &'a Program, dossier: &'a Dossier) -> Ask<'a> {
    let day = |text: &str| text.parse().expect("it is a day");
    let reading = program.reading_named("ministry").expect("the corpus has it");
    let (in_force_on, known_at) = (day("2019-02-01"), day("2019-04-01"));
    Ask { program, dossier, in_force_on, known_at, reading, takes: &[], only: &[], explain: true }
}

fn person(program: &Program) -> Dossier {
    let path = root().join("examples/applicant-palermo.toml");
    read_toml(program, 0, &fs::read_to_string(path).expect("the example is there")).dossier
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn pages() -> Vec<Page> {
    let (root, mut pages) = (root().join("law"), Vec::new());
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the law is there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                let name = path.strip_prefix(&root).map_or(path.as_path(), |name| name);
                let text = fs::read_to_string(&path).expect("a page is text");
                pages.push(Page { name: name.display().to_string(), text });
            }
        }
    }
    pages.sort_by(|a, b| a.name.cmp(&b.name));
    pages
}

fn print_table(pages: &[Page], program: &Program, figures: &[Figure]) {
    println!(
        "reference evaluator, {} pages, {} rules, {} norms",
        pages.len(),
        program.rules.len(),
        program.norms.len()
    );
    for Figure { what, best, times } in figures {
        println!("{what:<50} {:>12.1} µs {times:>10.2} ×", best.as_secs_f64() * 1e6);
    }
}

fn print_json(figures: &[Figure]) {
    let row = |figure: &Figure| serde_json::json!({ "what": figure.what, "microseconds": figure.best.as_secs_f64() * 1e6, "times": figure.times });
    let rows: Vec<_> = figures.iter().map(row).collect();
    println!("{}", serde_json::json!({ "figures": rows }));
}
