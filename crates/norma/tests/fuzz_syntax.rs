//! A fuzzer of the reader and the formatter, in process and the same on every run.
//!
//! It starts from the pages under `fuzz/acts`, the corpus and the micro-laws, changes them byte by byte and
//! word by word, and holds every text to the promises: no panic, places inside the text, time in bounds,
//! and for sound acts one layout with the same meaning. A text that breaks one is kept under `fuzz/acts`,
//! where it is tried first ever after. `APPRODO_FUZZ` and `APPRODO_SEED` ask for more, and for others.

#[path = "fuzz/chance.rs"]
mod chance;
#[path = "fuzz/mutate.rs"]
mod mutate;
mod sameness;
mod tally;

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use chance::Chance;
use norma::notice::{Sources, render};
use norma::syntax;

/// Texts tried, unless the environment variable `APPRODO_FUZZ` says how many.
const EXECUTIONS: u64 = 100_000;
/// Without `APPRODO_FUZZ`, tests don't wait longer.
const PATIENCE: Duration = Duration::from_secs(20);
/// No text of this size may take longer, on a machine busy with other things.
const TEXT_TIME_MAX: Duration = Duration::from_secs(2);
/// Longer texts are cut: what they show, shorter ones show sooner.
const TEXT_BYTES_MAX: usize = 12_000;
/// Sound variants kept as starting points of further ones.
const VARIANTS_MAX: usize = 400;

/// What a run did.
#[derive(Default)]
struct Ran {
    executions: u64,
    sound: u64,
}

#[test]
fn no_text_breaks_the_reader_or_the_formatter() {
    let asked = number("APPRODO_FUZZ");
    let ran = fuzz(asked.unwrap_or(EXECUTIONS), asked.is_none().then_some(PATIENCE));
    println!("{} texts, {} of them sound acts", ran.executions, ran.sound);
    assert!(ran.sound > 0, "no sound act was met");
    tally::tally("fuzz executions", ran.executions);
}

/// A number from the environment.
fn number(variable: &str) -> Option<u64> {
    std::env::var(variable).ok()?.parse().ok()
}

#[expect(clippy::disallowed_methods, reason = "a test may run out of patience")]
fn fuzz(executions: u64, patience: Option<Duration>) -> Ran {
    let begun = Instant::now();
    let mut pool = seeds();
    let seeds = pool.len();
    let mut ran = Ran::default();
    for text in pool.clone() {
        hold(&text, &mut ran);
    }
    let mut chance = Chance::new(number("APPRODO_SEED").unwrap_or(0x0041_7070_726f_646f));
    while ran.executions < executions && patience.is_none_or(|patience| begun.elapsed() < patience)
    {
        let text = mutate::variant(&pool, &mut chance);
        let text = text[..text.floor_char_boundary(TEXT_BYTES_MAX)].to_string();
        if hold(&text, &mut ran) {
            if pool.len() == seeds + VARIANTS_MAX {
                pool.swap_remove(seeds + chance.below(VARIANTS_MAX));
            }
            pool.push(text);
        }
    }
    ran
}

/// Holds one text to the promises; whether it is a sound act.
#[expect(clippy::disallowed_methods, reason = "the time a text takes is one of the promises")]
fn hold(text: &str, ran: &mut Ran) -> bool {
    let begun = Instant::now();
    let held = catch_unwind(AssertUnwindSafe(|| promises(text)));
    let took = begun.elapsed();
    ran.executions += 1;
    match held {
        Ok(Ok(sound)) if took <= TEXT_TIME_MAX => {
            ran.sound += u64::from(sound);
            sound
        }
        Ok(Ok(_)) => panic!("it took {took:?}: {}", keep(text)),
        Ok(Err(broken)) => panic!("{}: {broken}", keep(text)),
        Err(_) => panic!("it panicked: {}", keep(text)),
    }
}

fn promises(text: &str) -> Result<bool, String> {
    let parsed = syntax::read(0, text);
    sameness::check_places(text, &parsed)?;
    let mut sources = Sources::default();
    let source = sources.add("act.md", text);
    sources.set_headings(source, syntax::headings(&parsed.act));
    parsed.notices.iter().take(5).for_each(|notice| drop(render(notice, &sources, true)));
    if parsed.is_sound() {
        sameness::check_layout(text, &parsed)?;
        return Ok(true);
    }
    match syntax::format(text) {
        Ok(_) => Err("an act with mistakes was laid out".to_string()),
        Err(_) => Ok(false),
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/acts")
}

/// Where the text that broke a promise is kept.
fn keep(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    let path = folder().join(format!("found-{:016x}.md", hasher.finish()));
    match fs::write(&path, text) {
        Ok(()) => format!("kept as {}", path.display()),
        Err(why) => format!("not kept ({why}):\n{text}"),
    }
}

/// The pages to start from, in the order of their names.
fn seeds() -> Vec<String> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["meaning/good", "meaning/bad", "../../law/it/acts", "../../law/it/readings"];
    let folders = folders.map(|folder| crate_folder.join(folder));
    let paths = std::iter::once(folder()).chain(folders).flat_map(|folder| {
        let entries = fs::read_dir(folder).into_iter().flatten().flatten();
        let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
        paths.sort();
        paths
    });
    let texts: Vec<String> = paths.filter_map(|path| fs::read_to_string(path).ok()).collect();
    assert!(!texts.is_empty(), "there is no page to start from");
    texts
}
