//! Writes the scripts that carry the engine, the law and the words to a phone, and packs every large file for the way there.
//!
//! The engine is `assets/phone.wasm`, which `cargo xtask wasm` builds; bytes stand one in each character of a string, since a
//! page may connect nowhere and so can load nothing but scripts. Packing takes long at its best, so that only what is released is packed so.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use brotli::enc::BrotliEncoderParams;

/// The messages the self-check says.
const WORDS: [&str; 2] = ["selfcheck", "law"];

fn main() -> io::Result<()> {
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo says where to write"));
    let engine = Path::new("assets/phone.wasm");
    println!("cargo::rerun-if-changed={}", engine.display());
    println!("cargo::rerun-if-changed=build.rs");
    let module: String = fs::read(engine)?.into_iter().map(char::from).collect();
    packed(&out, "engine.js", &script("module", &module))?;
    packed(&out, "law.js", &script("law", &law()))?;
    packed(&out, "words.js", &script("words", &locale::parts(&WORDS)))
}

/// The law without what the self-check doesn't show: it names an article, and the library has its words.
fn law() -> String {
    let mut law = corpus::program();
    for provision in &mut law.provisions {
        provision.prose.clear();
        provision.urn.clear();
    }
    law.to_form()
}

/// A script that exports a text.
fn script(name: &str, text: &str) -> String {
    let mut script = format!("export const {name} = '");
    for letter in text.chars() {
        match letter {
            '\\' => script.push_str("\\\\"),
            '\'' => script.push_str("\\'"),
            '\n' => script.push_str("\\n"),
            '\r' => script.push_str("\\r"),
            other => script.push(other),
        }
    }
    script + "';\n"
}

/// The file, and the same packed.
fn packed(out: &Path, name: &str, text: &str) -> io::Result<()> {
    let released = env::var("PROFILE").is_ok_and(|profile| profile == "release");
    let quality = if released { 11 } else { 4 };
    let params = BrotliEncoderParams { quality, lgwin: 22, ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut text.as_bytes(), &mut small, &params)?;
    fs::write(out.join(name), text)?;
    fs::write(out.join(format!("{name}.br")), small)
}
