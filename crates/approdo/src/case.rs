//! A case file from the disk or from standard input, read against the law.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use norma::facts::{CASE_BYTES_MAX, ReadCase, case_text, read_toml};
use norma::notice::{Notice, Severity, Sources};
use norma::program::Program;

use crate::failure::Failure;

/// A case, and the text its notices point into.
pub struct Case {
    pub read: ReadCase,
    pub sources: Sources,
}

impl Case {
    /// What is worth telling about a usable case.
    pub fn warnings(&self) -> &[Notice] {
        &self.read.notices
    }
}

/// The case in a file; `-` is standard input.
pub fn read(program: &Program, path: &Path) -> Result<Case, Failure> {
    let (name, bytes) = bytes(path)?;
    let mut sources = Sources::default();
    let text = match case_text(0, &bytes) {
        Ok(text) => text,
        Err(notice) => {
            let text = String::from_utf8_lossy(&bytes[..bytes.len().min(CASE_BYTES_MAX)]);
            sources.add(name, harmless(&text));
            return Err(Failure::noticed(&[notice], &sources));
        }
    };
    let source = sources.add(name, harmless(text));
    let read = read_toml(program, source, text);
    match read.notices.iter().any(|notice| notice.severity == Severity::Error) {
        true => Err(Failure::noticed(&read.notices, &sources)),
        false => Ok(Case { read, sources }),
    }
}

/// The text with no sign that would steer a terminal, each replaced by as many bytes, so that places stay right.
fn harmless(text: &str) -> String {
    let plain = |letter: char| match (
        letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'),
        letter.len_utf8(),
    ) {
        (true, 1) => '?',
        (true, _) => '¿',
        (false, _) => letter,
    };
    text.chars().map(plain).collect()
}

/// The name to show and the content, at most one byte more than is allowed.
fn bytes(path: &Path) -> Result<(String, Vec<u8>), Failure> {
    let name = if path == "-" { "standard input".to_string() } else { path.display().to_string() };
    let cannot =
        |error: io::Error| Failure::new(format!("`{name}` can't be read: {}", reason(&error)));
    let mut bytes = Vec::new();
    let most = CASE_BYTES_MAX as u64 + 1;
    match path == "-" {
        true => io::stdin().lock().take(most).read_to_end(&mut bytes).map_err(cannot)?,
        false => File::open(path)
            .and_then(|file| file.take(most).read_to_end(&mut bytes))
            .map_err(cannot)?,
    };
    Ok((name, bytes))
}

/// Why the machine refused, in plain words.
pub fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_string(),
        io::ErrorKind::PermissionDenied => "we may not open it".to_string(),
        io::ErrorKind::IsADirectory => "it is a folder".to_string(),
        _ => error.to_string(),
    }
}
