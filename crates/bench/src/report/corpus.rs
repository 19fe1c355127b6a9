//! What the real corpus costs to read, and one person to answer.

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Duration;

use bench::clock::best;
use bench::engine::{self, Asked};
use norma::door::{self, Ask, Door, determine};
use norma::facts::{Dossier, read_toml};
use norma::program::Program;
use norma::{Page, compile};

use super::Group;

/// Reading the corpus, and answering the applicant of Palermo.
pub fn groups() -> Vec<Group> {
    vec![reading(), answering()]
}

/// Every question the cases of the corpus ask.
pub fn spread() -> Vec<Group> {
    super::spread::groups(&compile(&pages()))
}

fn reading() -> Group {
    let pages = pages();
    let compiled = compile(&pages);
    let json = serde_json::to_string(&compiled.program).expect("a program is JSON");
    let (rules, norms) = (compiled.program.rules.len(), compiled.program.norms.len());
    let title = format!("The corpus: {} pages, {rules} rules, {norms} norms", pages.len());
    let mut group = Group::new(title, "µs");
    let mut add = |what, took| group.add(what, micros(took), None);
    add("corpus from source", best(3, || drop(black_box(compile(&pages)))));
    add("its checks", best(3, || drop(black_box(norma::check::run(&compiled)))));
    let read = || drop(black_box(serde_json::from_str::<Program>(&json)));
    add("corpus from its JSON form", best(3, read));
    group
}

fn answering() -> Group {
    let program = compile(&pages()).program;
    let (person, asked) = (person(&program), registrable(&program));
    let all = ask(&program, &person, &[]);
    let one = ask(&program, &person, &asked);
    let day = |text: &str| text.parse().expect("it is a day");
    let (first, last) = (day("2016-01-01"), day("2025-12-31"));
    let mut group = Group::new(format!("One person, {}", engine::NAME), "µs");
    let mut add = |what, took| group.add(what, micros(took), None);
    let mut asked = Asked::new(&one);
    let finding = best(3, || {
        black_box(asked.finding());
    });
    add("one finding, without reasons", finding);
    let door = Door::of(&program);
    add("the law made ready to be asked", best(3, || drop(black_box(Door::of(&program)))));
    let explained = best(3, || drop(black_box(engine::explained(&door, &one))));
    add("one finding, with reasons and articles", explained);
    let whole = best(3, || drop(black_box(door.determine(&all))));
    add(
        "the whole answer, when nothing was made ready",
        best(3, || drop(black_box(determine(&all)))),
    );
    add("the whole answer: all findings, deadlines, paths", whole);
    let timeline = best(3, || drop(black_box(door::timeline(&one, first, last, None))));
    add("ten years as a timeline", timeline);
    group
}

/// The same questions so many times and no clock: for counting instructions. Says whether there is such a question.
pub fn repeat(what: &str, times: u32) -> bool {
    let program = compile(&pages()).program;
    let (person, asked) = (person(&program), registrable(&program));
    let all = ask(&program, &person, &[]);
    let one = ask(&program, &person, &asked);
    let (mut asked, door) = (Asked::new(&one), Door::of(&program));
    for _ in 0..times {
        match what {
            "finding" => {
                black_box(asked.finding());
            }
            "explained" => drop(black_box(engine::explained(&door, &one))),
            "whole" => drop(black_box(door.determine(&all))),
            _ => return false,
        }
    }
    true
}

fn micros(took: Duration) -> f64 {
    took.as_secs_f64() * 1e6
}

fn registrable(program: &Program) -> [norma::program::ConclusionId; 1] {
    [program.conclusion_named("registrable").expect("the corpus concludes it")]
}

/// The applicant of Palermo, on the day of the declaration, with the knowledge of that spring.
fn ask<'a>(
    program: &'a Program,
    dossier: &'a Dossier,
    only: &'a [norma::program::ConclusionId],
) -> Ask<'a> {
    let day = |text: &str| text.parse().expect("it is a day");
    let reading = program.reading_named("ministry").expect("the corpus has it");
    let (in_force_on, known_at) = (day("2019-02-01"), day("2019-04-01"));
    Ask { program, dossier, in_force_on, known_at, reading, takes: &[], only, explain: true }
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
