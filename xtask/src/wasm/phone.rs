//! The module of the self-check stands in the tree, so that whoever has Rust and nothing else gets it with the pages. Beside it
//! stands the mark of what it was built from: a module of other sources is no longer the one of this tree.

use std::fs;
use std::path::Path;

use super::{module, words_of};
use crate::house::{self, File};

/// The crates that are in it.
const CRATES: [&str; 7] =
    ["buffers", "calendar", "planes", "norma", "locale", "selfcheck", "phone"];

const MODULE: &str = "crates/web/assets/phone.wasm";
const MARK: &str = "crates/web/assets/phone.wasm.of";

/// Builds it and puts it in its place.
pub fn renew(from_source: bool) -> Result<(), String> {
    let built = module("phone", from_source, None).map_err(words_of)?;
    let root = house::root();
    let put = |from: &Path, to: &str| fs::copy(from, root.join(to)).map(drop);
    put(&built.path, MODULE).map_err(|wrong| format!("{MODULE}: {wrong}"))?;
    fs::write(root.join(MARK), mark(&house::files()))
        .map_err(|wrong| format!("{MARK}: {wrong}"))?;
    println!("{MODULE}: {} bytes, by {}", built.bytes, built.by);
    Ok(())
}

/// What is wrong with the module in the tree, if anything.
pub fn stale(files: &[File]) -> Vec<String> {
    let kept = fs::read_to_string(house::root().join(MARK)).unwrap_or_default();
    if kept == mark(files) {
        return Vec::new();
    }
    vec![format!(
        "{MODULE}: it was built from other sources: `cargo xtask wasm --phone` builds it anew"
    )]
}

/// A number that changes with the sources (FNV-1a, 64 bits, in hexadecimal): their paths and what stands in them.
fn mark(files: &[File]) -> String {
    let mut sum = 0xcbf2_9ce4_8422_2325_u64;
    let mut take = |text: &str| {
        for byte in text.bytes().chain([0]) {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for file in files.iter().filter(|file| is_in_it(&file.path)) {
        take(&file.path);
        take(&file.text);
    }
    format!("{sum:016x}\n")
}

/// Sources of its crates; not their tests, nor the words, which are handed to it.
fn is_in_it(path: &str) -> bool {
    let mut parts = path.splitn(4, '/');
    let (top, of, what) = (parts.next(), parts.next(), parts.next());
    let built = ["src", "templates", "Cargo.toml", "build.rs"];
    top == Some("crates")
        && of.is_some_and(|of| CRATES.contains(&of))
        && what.is_some_and(|what| built.contains(&what))
}
