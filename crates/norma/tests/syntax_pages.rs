//! Every page of the corpus and every micro-law, held to the promises of reader and formatter.

mod sameness;
mod tally;

use std::fs;
use std::path::{Path, PathBuf};

use norma::syntax;

/// All pages with law on them, in order.
fn pages() -> Vec<PathBuf> {
    let crate_folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pages = Vec::new();
    for folder in ["../../law", "meaning", "tests/fuzz/acts"] {
        collect(&crate_folder.join(folder), &mut pages);
    }
    pages.sort();
    pages
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, pages);
        } else if path.extension().is_some_and(|extension| extension == "md") {
            pages.push(path);
        }
    }
}

#[test]
fn every_page_keeps_its_meaning_when_it_is_laid_out() {
    let mut sound = 0;
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page is text");
        let parsed = syntax::read(0, &text);
        let broken = |promise| panic!("{}: {promise}", page.display());
        sameness::check_places(&text, &parsed).unwrap_or_else(broken);
        if parsed.is_sound() {
            sameness::check_layout(&text, &parsed).map(drop).unwrap_or_else(broken);
            sound += 1;
        }
    }
    assert!(sound > 0, "no page was read");
    tally::tally("properties@norma-pages", 1);
}
