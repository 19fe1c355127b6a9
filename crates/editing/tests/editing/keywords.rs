//! The table of words is the language's: every word the parser knows, and no other.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use editing::words::{Of, all};
use regex::Regex;

use crate::session::house;

/// The sources that know words, by their names: the parser, the types, the days of the week.
fn sources() -> BTreeMap<String, String> {
    let norma = house().join("crates/norma/src");
    let parser = fs::read_dir(norma.join("syntax/parser")).expect("the parser is there");
    let parser = parser.map(|entry| entry.expect("an entry can be read").path());
    let others = ["resolve/vocabulary.rs", "lower/labels.rs"].map(|file| norma.join(file));
    let files = parser.chain(others).filter(|path| path.extension().is_some_and(|it| it == "rs"));
    let files = files.filter(|path| !path.ends_with("tests.rs"));
    files
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = fs::read_to_string(path).expect("a source can be read");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            (name, code.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

/// The phrases a source asks the text for: in calls, in lists of words, in patterns.
fn phrases(code: &str) -> BTreeSet<String> {
    let places = [
        r#"\b(?:take_word|expect_words?|one|many|date_after)\(\s*("[^"]+")"#,
        r#"const \w+: \[&str; \d+\] =\s*\[([^\]]*)\]"#,
        r#"Some\(\s*(?:\w+ @ )?\(?((?:"[^"]+"[\s|]*)+)\)?\s*\)"#,
        r#"(?m)^\s*((?:"[^"]*"[\s|]*)+)(?:if [^\n]*)?=>"#,
        r#"[!=]= ("[a-z_/ ]+")"#,
    ];
    let quoted = Regex::new(r#""([a-z][a-z_/ ]*)""#).expect("it is a pattern");
    let mut found = BTreeSet::new();
    for place in places {
        for inside in Regex::new(place).expect("it is a pattern").captures_iter(code) {
            found.extend(quoted.captures_iter(&inside[1]).map(|word| word[1].to_string()));
        }
    }
    found
}

fn single<'a>(phrases: impl IntoIterator<Item = &'a str>) -> BTreeSet<&'a str> {
    phrases.into_iter().flat_map(|phrase| phrase.split(' ')).collect()
}

#[test]
fn every_word_of_the_parser_has_its_sentence_and_no_other_word_has_one() {
    let known: BTreeSet<String> = sources().values().flat_map(|code| phrases(code)).collect();
    let (parser, table) =
        (single(known.iter().map(String::as_str)), single(all().map(|word| word.phrase)));
    assert_eq!(parser.difference(&table).collect::<Vec<_>>(), [&""; 0], "without a sentence");
    assert_eq!(table.difference(&parser).collect::<Vec<_>>(), [&""; 0], "no word of the parser");
    assert!(parser.len() > 150, "{} words", parser.len());
}

#[test]
fn every_statement_has_its_own_clauses() {
    let sources = sources();
    let statement = phrases(&sources["statement"]);
    let table: BTreeSet<&str> =
        all().filter(|word| word.of == Of::Statement).map(|word| word.phrase).collect();
    assert_eq!(statement.iter().map(String::as_str).collect::<BTreeSet<_>>(), table);
    let clause = Regex::new(r#"\b(?:one|many)\(\s*"([^"]+)""#).expect("it is a pattern");
    // `set` has no clauses; a word of `param`'s file is not one of its own.
    for keyword in table.into_iter().filter(|keyword| *keyword != "set") {
        // One file has the three forms of a rule.
        let forms: &[&str] = match keyword {
            "rule" | "except" | "unwritten" => &["rule", "except", "unwritten"],
            _ => &[keyword],
        };
        let file = if forms.len() == 3 { "rule" } else { keyword };
        let ours: BTreeSet<&str> = clause
            .captures_iter(&sources[file])
            .map(|it| it.get(1).expect("a phrase").as_str())
            .collect();
        let of =
            |of: Of| matches!(of, Of::Clause(of) if forms.iter().any(|form| of.contains(form)));
        let told: BTreeSet<&str> =
            all().filter(|word| of(word.of)).map(|word| word.phrase).collect();
        assert_eq!(ours, told, "the clauses of `{keyword}`");
    }
}

#[test]
fn a_sentence_is_short_and_ends_without_a_full_stop() {
    for word in all() {
        assert!(word.means.len() <= 120 && !word.means.ends_with('.'), "{}", word.phrase);
        assert!(word.means.starts_with(char::is_lowercase), "{}", word.phrase);
    }
}
