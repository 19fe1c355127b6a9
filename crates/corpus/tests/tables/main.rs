//! The corpus held against the lists and tables it was written from: every entry is carried by a heading, every cell
//! of the table of statuses and periods is shown by a case, and where a cell differs from its source a page argues it.

mod cells;
mod csv;
mod entries;
mod shown;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use norma::{Compiled, Page, compile};

/// The law of the house with its cases.
fn law() -> Compiled {
    let page =
        |(name, text): &(&str, &str)| Page { name: (*name).to_string(), text: (*text).to_string() };
    let law = compile(&corpus::PAGES.iter().map(page).collect::<Vec<_>>());
    assert!(law.is_sound(), "the law doesn't compile");
    law
}

/// A file or folder beside these tests.
fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(name)
}

/// Tells the one command that runs everything what was counted.
fn tally(what: &str, count: usize) {
    println!("{what}: {count}");
    if let Ok(folder) = std::env::var("APPRODO_TALLY_DIR") {
        fs::create_dir_all(&folder).expect("the folder of tallies can be made");
        fs::write(Path::new(&folder).join(what), count.to_string()).expect("a tally is written");
    }
}

/// Fails with every mistake at once.
fn none(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}
