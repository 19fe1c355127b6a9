//! The law to use: a folder of acts, or the law that was put into the binary.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use norma::notice::{Notice, Severity};
use norma::{Compiled, Page};

use crate::case::reason;
use crate::failure::Failure;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

pub use embedded::EXAMPLES;

/// The most a page of law may hold on its way in; the parser has its own, smaller limit and says so with a place.
const PAGE_BYTES_MAX: u64 = 16 << 20;

/// The law, sound or not.
pub fn read(folder: Option<&Path>) -> Result<Compiled, Failure> {
    let pages = pages(folder)?;
    if pages.is_empty() {
        let place =
            folder.map_or("the binary".to_string(), |folder| format!("`{}`", folder.display()));
        return Err(Failure::new(format!(
            "there is no act of law in {place}; `--law DIR` names a folder of acts"
        )));
    }
    Ok(norma::compile(&pages))
}

/// The law, if it can be applied.
pub fn sound(folder: Option<&Path>) -> Result<Compiled, Failure> {
    let law = read(folder)?;
    match law.is_sound() {
        true => Ok(law),
        false => Err(Failure::noticed(&errors(&law), &law.sources)),
    }
}

/// The notices that keep it from being applied.
fn errors(law: &Compiled) -> Vec<Notice> {
    law.notices.iter().filter(|notice| notice.severity == Severity::Error).cloned().collect()
}

fn pages(folder: Option<&Path>) -> Result<Vec<Page>, Failure> {
    let Some(folder) = folder else {
        let page =
            |(name, text): &(&str, &str)| Page { name: name.to_string(), text: text.to_string() };
        return Ok(embedded::PAGES.iter().map(page).collect());
    };
    files(folder)?.iter().map(|path| page(folder, path)).collect()
}

fn page(folder: &Path, path: &Path) -> Result<Page, Failure> {
    let name = path.strip_prefix(folder).unwrap_or(path).display().to_string().replace('\\', "/");
    Ok(Page { text: text(path)?, name })
}

/// The text of a page on the disk.
pub fn text(path: &Path) -> Result<String, Failure> {
    let cannot = |error: io::Error| {
        Failure::new(format!("`{}` can't be read: {}", path.display(), reason(&error)))
    };
    let bytes = fs::metadata(path).map_err(cannot)?.len();
    if bytes > PAGE_BYTES_MAX {
        return Err(Failure::new(format!(
            "`{}` has {bytes} bytes, and a page of law may have {PAGE_BYTES_MAX}; it was not read",
            path.display()
        )));
    }
    String::from_utf8(fs::read(path).map_err(cannot)?)
        .map_err(|error| not_text(path, error.as_bytes(), error.utf8_error().valid_up_to()))
}

fn not_text(path: &Path, bytes: &[u8], good: usize) -> Failure {
    let before = String::from_utf8_lossy(&bytes[..good]);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) + 1;
    Failure::new(format!(
        "{}:{line}:{column}: from here on the page is not text in UTF-8",
        path.display()
    ))
}

/// The pages of a folder and the folders in it, in the order of their names; a page itself when it is no folder.
pub fn files(place: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let cannot = |error: io::Error| {
        Failure::new(format!("`{}` can't be read: {}", place.display(), reason(&error)))
    };
    match fs::metadata(place).map_err(cannot)?.is_dir() {
        true => collect(place, &mut found).map_err(cannot)?,
        false => found.push(place.to_path_buf()),
    }
    found.sort();
    Ok(found)
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        // A link to a folder is not followed: it may lead back here.
        if entry.file_type()?.is_dir() {
            collect(&path, found)?;
        } else if is_page(&path) {
            found.push(path);
        }
    }
    Ok(())
}

fn is_page(path: &Path) -> bool {
    path.extension().is_some_and(|ext| ext == "md")
        && path.file_name().is_some_and(|name| name != "README.md")
}
