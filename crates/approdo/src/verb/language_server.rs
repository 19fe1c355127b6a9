//! `approdo language-server`: an editor at standard input and output, the pages of the law on the disk.

use std::io::{self, BufReader};
use std::path::{self, Path};

use editing::{Ended, Library};
use norma::Page;

use crate::case::reason;
use crate::cli::Shared;
use crate::failure::{Done, Failure};
use crate::law;

/// The pages on the disk.
struct Disk;

impl Library for Disk {
    fn pages(&self, folder: &Path) -> Result<Vec<Page>, String> {
        law::pages(folder).map_err(|failure| failure.words().to_string())
    }
}

/// Serves until the editor is done; status 1 when it went without a word.
pub fn run(shared: &Shared) -> Result<Done, Failure> {
    let broken = |error: io::Error| {
        Failure::new(format!("the editor can't be heard or told: {}", reason(&error)))
    };
    let law = shared.law.as_deref();
    law.map_or(Ok(()), law::refuse_compiled)?;
    // An editor names its pages by their whole paths.
    let law = law.map(path::absolute).transpose().map_err(broken)?;
    let mut input = BufReader::new(io::stdin().lock());
    let ended = editing::serve(&mut input, &mut io::stdout().lock(), &Disk, law);
    match ended.map_err(broken)? {
        Ended::AsAsked => Ok(Done::Answered),
        Ended::Abruptly => Ok(Done::Failed),
    }
}
