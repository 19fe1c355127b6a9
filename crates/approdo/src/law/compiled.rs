//! A file of compiled law, as `approdo law compile` writes it: read with nothing taken on trust.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use norma::program::{FORM_BYTES_MAX, Program};

use crate::case::reason;
use crate::failure::Failure;

/// Whether the name is that of compiled law rather than of a folder or a page.
pub fn is_named(place: &Path) -> bool {
    place.extension().is_some_and(|extension| extension == "json") && !place.is_dir()
}

/// The program in the file.
pub fn read(path: &Path) -> Result<Program, Failure> {
    let cannot = |error: io::Error| {
        Failure::new(format!("`{}` can't be read: {}", path.display(), reason(&error)))
    };
    let mut bytes = Vec::new();
    let most = FORM_BYTES_MAX as u64 + 1;
    File::open(path).and_then(|file| file.take(most).read_to_end(&mut bytes)).map_err(cannot)?;
    let unfit = |words: &str| {
        Failure::new(format!(
            "`{}` can't be used: {words}; make it again with `approdo law compile`",
            path.display()
        ))
    };
    let text = String::from_utf8(bytes).map_err(|_| unfit("it is not text in UTF-8"))?;
    Program::from_form(&text).map_err(|wrong| unfit(&wrong.to_string()))
}
