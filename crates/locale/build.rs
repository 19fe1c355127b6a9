//! Reads `locales/<language>/*.ftl` and packs all messages into one text: `texts.pack`.
//!
//! A line of the pack is the name of a file, `# selfcheck`, or a message or one of its attributes: its name, then for each
//! language who answers for it (a letter) and the pattern, between tabs. Who answers is said in the file: `### source`,
//! `### machine` at its head, `# reviewed …` above a message. A text that can't be packed stops the build and says where.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;

const LANGUAGES: [&str; 5] = ["it", "en", "fr", "ar", "bn"];

/// By file and name, a text for each language.
type Packed = BTreeMap<(String, String), [String; LANGUAGES.len()]>;

fn main() -> io::Result<()> {
    let house = Path::new(&env::var("CARGO_MANIFEST_DIR").expect("cargo says where the crate is"))
        .join("../..");
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo says where to write"));
    let mut pack = Packed::new();
    for (place, language) in LANGUAGES.iter().enumerate() {
        let folder = house.join("locales").join(language);
        println!("cargo::rerun-if-changed={}", folder.display());
        for file in files(&folder)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let mut into = Into { pack: &mut pack, stem, language: place };
            if let Err(why) = into.file(&fs::read_to_string(&file)?) {
                eprintln!("{}: {why}", file.display());
                process::exit(1);
            }
        }
    }
    fs::write(out.join("texts.pack"), written(&pack))
}

fn written(pack: &Packed) -> String {
    let (mut text, mut file) = (String::new(), "");
    for ((stem, name), texts) in pack {
        if stem != file {
            let _ = writeln!(text, "# {stem}");
            file = stem;
        }
        let _ = writeln!(text, "{name}\t{}", texts.join("\t"));
    }
    text
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<_>>()?;
    files.retain(|path| path.extension().is_some_and(|own| own == "ftl"));
    files.sort();
    Ok(files)
}

/// Where messages go.
struct Into<'p> {
    pack: &'p mut Packed,
    stem: String,
    language: usize,
}

impl Into<'_> {
    fn file(&mut self, text: &str) -> Result<(), String> {
        let resource = parse(text).map_err(|(_, errors)| format!("{errors:?}"))?;
        let mut state = None;
        for entry in &resource.body {
            match entry {
                Entry::ResourceComment(comment) => {
                    let word = comment.content.first().copied().unwrap_or_default();
                    state = Some(match word.split([' ', ':']).next() {
                        Some("source") => 's',
                        Some("machine") => 'm',
                        _ => {
                            return Err(
                                "the head says neither `### source` nor `### machine`".to_string()
                            );
                        }
                    });
                }
                Entry::Message(message) => {
                    let of_file =
                        state.ok_or("the file doesn't open with `### source` or `### machine`")?;
                    self.message(of_file, message)?;
                }
                Entry::Comment(_) | Entry::GroupComment(_) => {}
                Entry::Term(_) | Entry::Junk { .. } => {
                    return Err("only messages can be packed".to_string());
                }
            }
        }
        Ok(())
    }

    fn message(&mut self, of_file: char, message: &Message<&str>) -> Result<(), String> {
        let comments = message.comment.iter().flat_map(|comment| &comment.content);
        let reviewed = comments.into_iter().any(|line| line.starts_with("reviewed "));
        let state = if reviewed { 'r' } else { of_file };
        let name = message.id.name;
        if let Some(value) = &message.value {
            self.text(state, name.to_string(), value)?;
        }
        for attribute in &message.attributes {
            self.text(state, format!("{name}.{}", attribute.id.name), &attribute.value)?;
        }
        Ok(())
    }

    fn text(&mut self, state: char, name: String, pattern: &Pattern<&str>) -> Result<(), String> {
        let mut words = state.to_string();
        pattern_into(&mut words, pattern).map_err(|why| format!("{name}: {why}"))?;
        if LANGUAGES[self.language] == "ar" {
            words = isolated(&words);
        }
        let texts = self.pack.entry((self.stem.clone(), name)).or_default();
        texts[self.language] = words.replace(['\n', '\t'], " ");
        Ok(())
    }
}

/// Latin words in brackets inside a text from right to left are a run of their own: marks of isolation stand around them, so
/// that each bracket keeps to its side.
fn isolated(words: &str) -> String {
    let mut whole = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((before, (inside, after))) =
        rest.split_once('(').and_then(|(before, rest)| Some((before, rest.split_once(')')?)))
    {
        let latin = inside.chars().any(|letter| letter.is_ascii_alphabetic());
        let (open, close) = if latin { ("(\u{2068}", "\u{2069})") } else { ("(", ")") };
        whole.extend([before, open, inside, close]);
        rest = after;
    }
    whole + rest
}

/// Marks of a pattern: 1 name 2 is an argument; 3 name (4 key 5 words)… 6 chooses by a number or a word.
fn pattern_into(words: &mut String, pattern: &Pattern<&str>) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression } => expression_into(words, expression)?,
        }
    }
    Ok(())
}

fn expression_into(words: &mut String, expression: &Expression<&str>) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let _ = write!(words, "\u{1}{}\u{2}", id.name);
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => words.push_str(value),
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            let _ = write!(words, "\u{3}{}", id.name);
            for variant in variants {
                variant_into(words, variant)?;
            }
            words.push('\u{6}');
        }
        _ => {
            return Err(
                "only arguments, literals and choices by an argument are known here".to_string()
            );
        }
    }
    Ok(())
}

fn variant_into(words: &mut String, variant: &Variant<&str>) -> Result<(), String> {
    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
        &variant.key;
    let _ = write!(words, "\u{4}{}{key}\u{5}", if variant.default { "*" } else { "" });
    pattern_into(words, &variant.value)
}
