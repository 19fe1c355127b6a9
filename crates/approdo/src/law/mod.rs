//! The law in use: a folder of acts, a compiled file, or the law in the binary.
//!
//! [`in_use`] is for who only asks; it takes the law in the binary as it was compiled when the binary was built.
//! [`with_pages`] is for who looks at the words, the cases or the notices of the law, and compiles its pages.

mod compiled;
mod folder;

pub use folder::{files, pages, text};

use std::path::Path;

use answers::Law;
use norma::notice::{Notice, Severity};
use norma::program::{Program, form_hash};
use norma::{Compiled, Page};

use crate::failure::Failure;

/// The law to ask, with the hash of its compiled form.
pub struct InUse {
    pub program: Program,
    hash: String,
}

impl InUse {
    /// As the answers need it.
    pub fn law(&self) -> Law<'_> {
        Law { program: &self.program, hash: &self.hash }
    }
}

/// The law of a folder or of a compiled file, else that in the binary; only if it can be applied.
pub fn in_use(place: Option<&Path>) -> Result<InUse, Failure> {
    let Some(place) = place else {
        let program = not_empty(corpus::program(), None)?;
        return Ok(InUse { program, hash: corpus::HASH.to_string() });
    };
    let program = match compiled::is_named(place) {
        true => not_empty(compiled::read(place)?, Some(place))?,
        false => sound_with_pages(Some(place))?.program,
    };
    let hash = form_hash(&program.to_form());
    Ok(InUse { program, hash })
}

/// The law with its pages, sound or not.
pub fn with_pages(place: Option<&Path>) -> Result<Compiled, Failure> {
    place.map_or(Ok(()), refuse_compiled)?;
    let pages = match place {
        None => embedded(),
        Some(folder) => folder::pages(folder)?,
    };
    let law = norma::compile(&pages);
    match pages.is_empty() {
        true => Err(nothing(place)),
        false => Ok(law),
    }
}

/// The law with its pages, if it can be applied.
pub fn sound_with_pages(place: Option<&Path>) -> Result<Compiled, Failure> {
    let law = with_pages(place)?;
    match law.is_sound() {
        true => Ok(law),
        false => Err(Failure::noticed(&errors(&law), &law.sources)),
    }
}

/// A verb on pages can do nothing with law that was compiled from them.
pub fn refuse_compiled(place: &Path) -> Result<(), Failure> {
    match compiled::is_named(place) {
        false => Ok(()),
        true => Err(Failure::new(format!(
            "`{}` is compiled law without its pages, and this verb needs them; name their folder",
            place.display()
        ))),
    }
}

fn embedded() -> Vec<Page> {
    let page =
        |(name, text): &(&str, &str)| Page { name: name.to_string(), text: text.to_string() };
    corpus::PAGES.iter().map(page).collect()
}

fn not_empty(program: Program, place: Option<&Path>) -> Result<Program, Failure> {
    if program.acts.is_empty() { Err(nothing(place)) } else { Ok(program) }
}

fn nothing(place: Option<&Path>) -> Failure {
    let place = place.map_or("the binary".to_string(), |place| format!("`{}`", place.display()));
    Failure::new(format!("there is no act of law in {place}; `--law DIR` names a folder of acts"))
}

/// The notices that keep it from being applied.
fn errors(law: &Compiled) -> Vec<Notice> {
    law.notices.iter().filter(|notice| notice.severity == Severity::Error).cloned().collect()
}
