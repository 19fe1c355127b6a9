//! Puts the law and the examples into the binary: pages under `law/`, cases under `examples/`, by name.
//!
//! A page is Markdown; `README.md` files are for readers of the folder and no acts.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let house = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"))
        .join("../..");
    let pages = list("PAGES", &house.join("law"), "md")?;
    let examples = list("EXAMPLES", &house.join("examples"), "toml")?;
    let out =
        Path::new(&env::var("OUT_DIR").expect("cargo says where to write")).join("embedded.rs");
    fs::write(out, pages + &examples)
}

/// A table of names and texts, as Rust.
fn list(table: &str, root: &Path, extension: &str) -> io::Result<String> {
    println!("cargo::rerun-if-changed={}", root.display());
    let mut files = Vec::new();
    if root.is_dir() {
        collect(root, extension, &mut files)?;
    }
    files.sort();
    let mut code =
        format!("/// Name and text of each file.\npub static {table}: &[(&str, &str)] = &[\n");
    for file in &files {
        let name = file.strip_prefix(root).unwrap_or(file).to_string_lossy().replace('\\', "/");
        let path = file.canonicalize()?;
        let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", path.to_string_lossy());
    }
    code.push_str("];\n");
    Ok(code)
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
