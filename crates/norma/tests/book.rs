//! The book under `docs/book`: what it quotes stands in the law, and what it makes up compiles and comes true.
//!
//! A `norma` fence is a quotation: it stands, word for word, on the page of the law that was linked last
//! above it. A `markdown` fence with front matter is a law of its own, with its cases.

use std::fs;
use std::path::{Path, PathBuf};

use norma::notice::Severity;
use norma::{Compiled, Page, cases, check, compile};

/// A fence of a chapter.
struct Fence {
    /// The chapter and the line it opens on.
    at: String,
    /// The word after the backticks.
    info: String,
    body: String,
    /// The page of the law linked last above it.
    page: Option<String>,
}

fn book() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/book")
}

fn fences() -> Vec<Fence> {
    let entries = fs::read_dir(book()).expect("the book is there");
    let mut chapters: Vec<PathBuf> = entries.map(|it| it.expect("an entry").path()).collect();
    chapters.sort();
    chapters.iter().flat_map(|chapter| fences_of(chapter)).collect()
}

fn fences_of(chapter: &Path) -> Vec<Fence> {
    let name = chapter.file_name().expect("a name").to_string_lossy().into_owned();
    let text = fs::read_to_string(chapter).expect("a chapter is text");
    let (mut fences, mut open, mut page) = (Vec::new(), None::<(String, Fence)>, None);
    for (number, line) in text.lines().enumerate() {
        let ticks = line.len() - line.trim_start_matches('`').len();
        open = match open.take() {
            Some((closing, fence)) if line == closing => {
                fences.push(fence);
                None
            }
            Some((closing, mut fence)) => {
                fence.body.push_str(line);
                fence.body.push('\n');
                Some((closing, fence))
            }
            None if ticks >= 3 => {
                let (at, info) = (format!("{name}:{}", number + 1), line[ticks..].to_string());
                let fence = Fence { at, info, body: String::new(), page: page.clone() };
                Some((line[..ticks].to_string(), fence))
            }
            None => {
                page = linked(line).or(page);
                None
            }
        };
    }
    fences
}

/// The last page of the law that a line links to.
fn linked(line: &str) -> Option<String> {
    let links = line.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    links.filter(|link| link.starts_with("../../law/")).last().map(String::from)
}

#[test]
fn every_quotation_stands_in_the_law() {
    let (mut quoted, mut untrue) = (0, Vec::new());
    for fence in fences().iter().filter(|fence| fence.info == "norma") {
        quoted += 1;
        let page = fence.page.as_ref().map(|page| book().join(page));
        let text = page.and_then(|page| fs::read_to_string(page).ok()).unwrap_or_default();
        if !text.contains(&fence.body) {
            let page = fence.page.as_deref().unwrap_or("no page");
            untrue.push(format!("{}: it doesn't stand in {page}", fence.at));
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
    assert!(quoted > 20, "only {quoted} quotations were looked at");
}

#[test]
fn every_law_made_up_for_the_book_compiles_and_its_cases_hold() {
    let (mut expectations, mut untrue) = (0, Vec::new());
    for fence in fences().iter().filter(|fence| fence.info == "markdown") {
        let compiled = compile(&[Page { name: fence.at.clone(), text: fence.body.clone() }]);
        untrue.extend(mistakes(&compiled).into_iter().map(|it| format!("{}: {it}", fence.at)));
        for case in &compiled.cases {
            let checked = cases::run(&compiled.program, case);
            expectations += checked.len();
            let misses = checked.iter().flat_map(|expect| &expect.misses);
            untrue.extend(misses.map(|miss| format!("{}: {}: {miss:?}", fence.at, case.title)));
        }
    }
    assert!(untrue.is_empty(), "{}", untrue.join("\n"));
    assert!(expectations > 5, "only {expectations} expectations were looked at");
}

/// What is wrong with a law, told by the compiler or, if it compiles, by the checks.
fn mistakes(compiled: &Compiled) -> Vec<String> {
    let checks = if compiled.is_sound() { check::run(compiled).notices } else { Vec::new() };
    let notices = compiled.notices.iter().chain(&checks);
    let errors = notices.filter(|notice| notice.severity == Severity::Error);
    errors.map(|notice| format!("{}: {}", notice.code, notice.message)).collect()
}
