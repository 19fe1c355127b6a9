//! `approdo law format`: lays acts out in their one form, and loses nothing.
//!
//! A page that has a mistake is left as it is. A new text takes the place of the old one in one step, so that a
//! machine that stops in between leaves one or the other.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use norma::notice::Sources;
use norma::syntax;
use serde::Serialize;

use crate::case::reason;
use crate::cli::{Format, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;
use answers::json;

#[derive(Default, Serialize)]
struct Formatted {
    pages: usize,
    changed: Vec<String>,
    written: bool,
}

/// Lays out, or with `--check` only says what isn't.
pub fn run(shared: &Shared, asked: &Format) -> Result<Done, Failure> {
    let mut formatted = Formatted { written: !asked.check, ..Formatted::default() };
    let pages = pages(shared, asked)?;
    let mut wrong = Vec::new();
    for (done, page) in pages.iter().enumerate() {
        print::progress(done, pages.len(), "page");
        match format(page, asked.check) {
            Ok(changed) => formatted.changed.extend(changed.then(|| page.display().to_string())),
            Err(failure) => wrong.push(failure.to_string()),
        }
        formatted.pages += 1;
    }
    print::progress(pages.len(), pages.len(), "page");
    for failure in &wrong {
        print::complain(failure);
    }
    print::out(&if shared.json { json::text(&formatted) } else { told(&formatted) });
    match (wrong.is_empty(), asked.check && !formatted.changed.is_empty()) {
        (false, _) => Err(Failure::new(format!(
            "{} of {} pages have mistakes and stay as they are",
            wrong.len(),
            pages.len()
        ))),
        (true, true) => Ok(Done::Failed),
        (true, false) => Ok(Done::Answered),
    }
}

fn told(formatted: &Formatted) -> String {
    let verb = if formatted.written { "laid out" } else { "not laid out" };
    let lines: String = formatted.changed.iter().map(|page| format!("{verb}: {page}\n")).collect();
    format!("{lines}{} pages, {} {verb}", formatted.pages, formatted.changed.len())
}

fn pages(shared: &Shared, asked: &Format) -> Result<Vec<PathBuf>, Failure> {
    let folder = shared.law.clone().unwrap_or_else(|| PathBuf::from("law"));
    let places = if asked.paths.is_empty() { vec![folder] } else { asked.paths.clone() };
    let mut pages = Vec::new();
    for place in &places {
        law::refuse_compiled(place)?;
        pages.extend(law::files(place)?);
    }
    pages.sort();
    pages.dedup();
    Ok(pages)
}

/// Whether the page wasn't laid out; then it is now, unless we only check.
fn format(path: &Path, check: bool) -> Result<bool, Failure> {
    let text = law::text(path)?;
    let laid_out = syntax::format(&text).map_err(|notices| {
        let mut sources = Sources::default();
        sources.add(path.display().to_string(), text.as_str());
        Failure::noticed(&notices, &sources)
    })?;
    if laid_out == text {
        return Ok(false);
    }
    if !check {
        replace(path, &laid_out).map_err(|error| {
            Failure::new(format!("`{}` can't be written: {}", path.display(), reason(&error)))
        })?;
    }
    Ok(true)
}

/// Puts a text in the place of a file's, wholly or not at all.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    // A link stays a link: what it points to is replaced.
    let path = path.canonicalize()?;
    let beside = path.with_extension(format!("md.{}.new", std::process::id()));
    let written = fs::write(&beside, text)
        .and_then(|()| fs::set_permissions(&beside, fs::metadata(&path)?.permissions()))
        .and_then(|()| fs::File::open(&beside)?.sync_all())
        .and_then(|()| fs::rename(&beside, &path));
    written.inspect_err(|_| {
        let _ = fs::remove_file(&beside);
    })
}
