//! `approdo law compile`: the law as one file of its compiled form.

use std::fs;
use std::path::Path;

use answers::json;
use norma::program::Program;
use serde::Serialize;

use crate::case::reason;
use crate::cli::{Compile, Shared};
use crate::failure::{Done, Failure};
use crate::law;
use crate::print;

#[derive(Serialize)]
struct CompiledForm<'a> {
    file: String,
    bytes: usize,
    form: u32,
    corpus: &'a str,
    program: &'a str,
}

/// Writes the file, and says what is in it.
pub fn run(shared: &Shared, asked: &Compile) -> Result<Done, Failure> {
    let law = law::in_use(shared.law.as_deref())?;
    let text = law.program.to_form();
    // A condition can be nested deeper than a reader of JSON goes.
    Program::from_form(&text).map_err(|unfit| {
        Failure::new(format!("the law has no compiled form that can be read back: {unfit}"))
    })?;
    write(&asked.out, &text)?;
    let form = CompiledForm {
        file: asked.out.display().to_string(),
        bytes: text.len(),
        form: law.program.form,
        corpus: &law.program.corpus_hash,
        program: law.law().hash,
    };
    print::out(&match shared.json {
        true => json::text(&form),
        false => format!(
            "{}: {} acts, {} rules, {} bytes, form {}, program {}",
            form.file,
            law.program.acts.len(),
            law.program.rules.len(),
            form.bytes,
            form.form,
            form.program
        ),
    });
    Ok(Done::Answered)
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    if path.extension().is_none_or(|extension| extension != "json") {
        let near = path.with_extension("json");
        return Err(Failure::new(format!(
            "`{}` doesn't end in `.json`, and `--law` would take it for a folder; write `{}`",
            path.display(),
            near.display()
        )));
    }
    fs::write(path, text).map_err(|error| {
        Failure::new(format!("`{}` can't be written: {}", path.display(), reason(&error)))
    })
}
