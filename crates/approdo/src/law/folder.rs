//! The pages of a folder of acts, from the disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use norma::Page;

use crate::case::reason;
use crate::failure::Failure;

/// The most a page of law may hold on its way in; the parser has its own, smaller limit and says so with a place.
const PAGE_BYTES_MAX: u64 = 16 << 20;

/// The pages of a folder, each named by its path in it.
pub fn pages(folder: &Path) -> Result<Vec<Page>, Failure> {
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
