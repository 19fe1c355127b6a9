//! Puts the law into the binary: every page under `law/`, in the order of their names.
//!
//! A page is Markdown; `README.md` files are for readers of the folder and no acts.

use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"))
        .join("../../law");
    println!("cargo::rerun-if-changed={}", root.display());
    let mut pages = Vec::new();
    if root.is_dir() {
        collect(&root, &mut pages)?;
    }
    pages.sort();
    let out = Path::new(&env::var("OUT_DIR").expect("cargo says where to write")).join("embedded.rs");
    fs::write(out, list(&root, &pages)?)
}

fn collect(folder: &Path, pages: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, pages)?;
        } else if path.extension().is_some_and(|ext| ext == "md") && path.file_name().is_some_and(|name| name != "README.md") {
            pages.push(path);
        }
    }
    Ok(())
}

fn list(root: &Path, pages: &[PathBuf]) -> io::Result<String> {
    let mut code = "/// Name and text of each page.\npub static PAGES: &[(&str, &str)] = &[\n".to_string();
    for page in pages {
        let name = page.strip_prefix(root).unwrap_or(page).to_string_lossy().replace('\\', "/");
        let path = page.canonicalize()?;
        let _ = writeln!(code, "    ({name:?}, include_str!({:?})),", path.to_string_lossy());
    }
    code.push_str("];\n");
    Ok(code)
}
