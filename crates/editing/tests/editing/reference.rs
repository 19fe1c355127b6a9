//! The reference of the language, `docs/book/reference.md`, made from the tables that read a page.
//!
//! After a change of the language, run the tests of this crate with `APPRODO_WRITE_REFERENCE=1`.

use std::fmt::Write;
use std::fs;

use editing::words::{Of, Word, all};
use norma::notice;
use norma::syntax::tables::{self, ClauseForm, StatementForm};

use crate::session::house;

#[test]
fn the_reference_is_what_the_code_says() {
    let file = house().join("docs/book/reference.md");
    let text = reference();
    if std::env::var_os("APPRODO_WRITE_REFERENCE").is_some() {
        fs::write(&file, &text).expect("the reference can be written");
    }
    let published = fs::read_to_string(&file).unwrap_or_default();
    assert!(published == text, "run the tests once with APPRODO_WRITE_REFERENCE=1");
}

/// The whole page.
fn reference() -> String {
    let parts = [
        HEAD.to_string(),
        page_parts(),
        statements(),
        words("The verbs of an event", verbs),
        words("After the outcome of an expectation", expectations),
        words("Types", |word| word.of == Of::Type),
        words("Other words inside clauses", |word| {
            word.of == Of::Inside && !tables::verbs().contains(&word.phrase)
        }),
        words("Expressions", |word| word.of == Of::Expression),
        words("Cases", |word| word.of == Of::Case && !expectations(word)),
        reserved(),
        notices(),
    ];
    format!("{}\n", parts.join("\n\n"))
}

const HEAD: &str = "<!-- Made from the code: run the tests of `editing` with APPRODO_WRITE_REFERENCE=1. -->\n\
    \n\
    # Reference\n\
    \n\
    Every word of the language with one sentence. How they are put together is in\n\
    [how Norma is written](../norma/syntax.md), what they mean in [the meaning](../../crates/norma/meaning/README.md).\n\
    This page is made from the tables the parser works from, and the build fails when they differ.";

/// Front matter and headings.
fn page_parts() -> String {
    let mut text = "## The page\n\n| key of the front matter | example |\n|---|---|".to_string();
    for (key, example) in tables::front_matter() {
        let example = example.map_or("optional".to_string(), |example| format!("`{example}`"));
        put(&mut text, format_args!("\n| `{key}` | {example} |"));
    }
    let attributes = listed(tables::attributes());
    put(&mut text, format_args!("\n\nAttributes of a heading, after its anchor: {attributes}."));
    text
}

/// Each statement with its clauses in order.
fn statements() -> String {
    let mut text =
        "## Statements\n\nThe clauses come in any order and are printed in this one.".to_string();
    for statement in tables::statements() {
        let keyword = statement.keyword;
        let means = sentence_of(keyword, |word| word.of == Of::Statement);
        put(&mut text, format_args!("\n\n### {keyword}\n\n{}.", capital(means)));
        if statement.clauses.is_empty() {
            put(&mut text, format_args!(" It has no clauses."));
            continue;
        }
        put(&mut text, format_args!("\n\n| clause | how often | what it says |\n|---|---|---|"));
        for clause in &statement.clauses {
            put(&mut text, format_args!("\n{}", clause_row(&statement, clause)));
        }
    }
    text
}

fn clause_row(statement: &StatementForm, clause: &ClauseForm) -> String {
    let rivals = statement.clauses.iter().filter(|other| other.slot == clause.slot);
    let rivals: Vec<&str> = rivals.map(|other| other.phrase).collect();
    let often = match (clause.many, rivals.len() > 1) {
        (true, _) => "many".to_string(),
        (false, true) => format!("one of {}", listed(&rivals)),
        (false, false) => "once".to_string(),
    };
    let ours = |word: &Word| matches!(word.of, Of::Clause(of) if of.contains(&statement.keyword));
    format!("| `{}` | {often} | {} |", clause.phrase, sentence_of(clause.phrase, ours))
}

/// A section with the words of one sort.
fn words(title: &str, of: fn(&Word) -> bool) -> String {
    let mut text = format!("## {title}\n\n| word | what it says |\n|---|---|");
    for word in all().filter(|word| of(word)) {
        put(&mut text, format_args!("\n| `{}` | {} |", word.phrase, word.means));
    }
    text
}

fn verbs(word: &Word) -> bool {
    word.of == Of::Inside && tables::verbs().contains(&word.phrase)
}

fn expectations(word: &Word) -> bool {
    word.of != Of::Statement && word.of == Of::Case && tables::expectations().contains(&word.phrase)
}

fn reserved() -> String {
    let words = listed(tables::reserved());
    format!("## Words that can't be names\n\n{words}.")
}

/// Each notice with what it says, and its page.
fn notices() -> String {
    let mut text =
        "## Notices\n\nWhat `approdo law check` and the reader of case files tell, one page each; \
        `approdo law explain CODE` prints it.\n\n| notice | what it says |\n|---|---|"
            .to_string();
    for (code, page) in notice::pages() {
        let file = code.replace('-', "_");
        let says = says(&page);
        put(
            &mut text,
            format_args!("\n| [`{code}`](../../crates/norma/src/notice/{file}.rs) | {says} |"),
        );
    }
    text
}

/// The first sentence under `What it says`, on one line.
fn says(page: &str) -> String {
    let (_, rest) = page.split_once("## What it says\n").expect("a page says what it says");
    let words: Vec<&str> = rest.split("\n## ").next().unwrap_or("").split_whitespace().collect();
    let words = words.join(" ");
    let end = words.find(". ").map_or(words.len(), |at| at + 1);
    words[..end].replace('|', "\\|")
}

/// The sentence of a word of one sort.
fn sentence_of(phrase: &str, of: impl Fn(&Word) -> bool) -> &'static str {
    let word = all().find(|word| word.phrase == phrase && of(word));
    word.unwrap_or_else(|| panic!("`{phrase}` has no sentence")).means
}

fn listed(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn put(text: &mut String, words: std::fmt::Arguments<'_>) {
    text.write_fmt(words).expect("a text takes words");
}
