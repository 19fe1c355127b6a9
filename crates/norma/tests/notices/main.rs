//! What an author is told when a statement reads well and says something wrong: code, line and column.
//!
//! Line 1 is the first line of the statements; the vocabulary stands in another act.

mod kinds;
mod law;
mod names;

use norma::notice::{Notice, render};
use norma::{Compiled, Page, compile};

const WORDS: &str = include_str!("../acts/words.md");

const HEAD: &str = "+++\nact = \"a\"\ntitle.en = \"A\"\nurn = \"urn:nir:a\"\nrank = \"law\"\npublished = 2018-10-04\n\
    in_force = 2018-10-05\nconfidence = \"high\"\n+++\n\n# A\n\n## Art. 1 — First {#art1}\n\n```norma\n";

fn compiled(statements: &str) -> Compiled {
    let page = |name: &str, text: String| Page { name: name.to_string(), text };
    compile(&[
        page("words.md", WORDS.to_string()),
        page("a.md", format!("{HEAD}{statements}\n```\n")),
    ])
}

fn place(compiled: &Compiled, notice: &Notice) -> String {
    let place = compiled.sources.place(notice.at);
    format!("{} {}:{}", notice.code, place.line - HEAD.matches('\n').count(), place.column)
}

#[track_caller]
fn check(statements: &str, expected: &[&str]) {
    let compiled = compiled(statements);
    let told: Vec<String> =
        compiled.notices.iter().map(|notice| place(&compiled, notice)).collect();
    assert_eq!(told, expected, "{statements}");
}

/// What is told of the guard of a rule; columns count from its first letter.
#[track_caller]
fn check_guard(guard: &str, expected: &[&str]) {
    let compiled = compiled(&format!("rule r for registrable\n  holds when {guard}"));
    let before = "  holds when ".len();
    let told = compiled.notices.iter().map(|notice| {
        let column = compiled.sources.place(notice.at).column - before;
        format!("{} {column}", notice.code)
    });
    assert_eq!(told.collect::<Vec<_>>(), expected, "{guard}");
}

#[track_caller]
fn check_words(statements: &str, message: &str, help: &str) {
    let compiled = compiled(statements);
    let notice = compiled.notices.first().expect("something to be told");
    assert_eq!((notice.message.as_str(), notice.help.as_deref().unwrap_or("")), (message, help));
}
