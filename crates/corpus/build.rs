//! Compiles the law under `law/` and puts it beside its pages and the examples: `program.json` and `embedded.rs`.
//!
//! A page is Markdown; `README.md` files are for readers of the folder and no acts. Law that doesn't compile stops
//! the build with the notices that `approdo law check` would print.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use norma::notice::{Severity, render};
use norma::program::{Program, form_hash};
use norma::{Compiled, Page, compile};

fn main() -> io::Result<()> {
    let house = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"))
        .join("../..");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo says where to write"));
    let (law, pages) = (house.join("law"), files(&house.join("law"), "md")?);
    let form = form(&read(&law, &pages)?);
    let hash = format!(
        "/// SHA-256 of the compiled form.\npub const HASH: &str = {:?};\n",
        form_hash(&form)
    );
    let examples = files(&house.join("examples"), "toml")?;
    let tables =
        list("PAGES", &law, &pages)? + &list("EXAMPLES", &house.join("examples"), &examples)?;
    fs::write(out.join("program.json"), form)?;
    fs::write(out.join("embedded.rs"), hash + &tables)
}

/// The compiled form, read back once so that no binary is built that can't.
fn form(pages: &[Page]) -> String {
    let compiled = compile(pages);
    if !compiled.is_sound() {
        complain(&compiled);
        process::exit(1);
    }
    let form = compiled.program.to_form();
    match Program::from_form(&form) {
        Ok(program) if program == compiled.program => form,
        Ok(_) => panic!("the compiled law reads back as another"),
        Err(unfit) => panic!("the compiled law doesn't read back: {unfit}"),
    }
}

fn complain(compiled: &Compiled) {
    let errors = compiled.notices.iter().filter(|notice| notice.severity == Severity::Error);
    for notice in errors {
        eprintln!("{}", render(notice, &compiled.sources, false));
    }
    eprintln!("the law doesn't compile, so nothing was built");
}

fn read(root: &Path, files: &[PathBuf]) -> io::Result<Vec<Page>> {
    let page = |file: &PathBuf| {
        let text = fs::read_to_string(file).map_err(|wrong| {
            io::Error::new(wrong.kind(), format!("{}: {wrong}", file.display()))
        })?;
        Ok(Page { name: name(root, file), text })
    };
    files.iter().map(page).collect()
}

/// A table of names and texts, as Rust.
fn list(table: &str, root: &Path, files: &[PathBuf]) -> io::Result<String> {
    let mut code =
        format!("/// Name and text of each file.\npub static {table}: &[(&str, &str)] = &[\n");
    for file in files {
        let path = file.canonicalize()?;
        let _ = writeln!(
            code,
            "    ({:?}, include_str!({:?})),",
            name(root, file),
            path.to_string_lossy()
        );
    }
    code.push_str("];\n");
    Ok(code)
}

fn name(root: &Path, file: &Path) -> String {
    file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

/// The files of a folder and the folders in it, in the order of their names.
fn files(root: &Path, extension: &str) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    if root.is_dir() {
        collect(root, extension, &mut files)?;
    }
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, extension: &str, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let readme = path.file_name().is_some_and(|name| name == "README.md");
        if path.is_dir() {
            collect(&path, extension, files)?;
        } else if path.extension().is_some_and(|own| own == extension) && !readme {
            files.push(path);
        }
    }
    Ok(())
}
