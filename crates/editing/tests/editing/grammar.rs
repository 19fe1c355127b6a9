//! The grammar for highlighting is the language's: the words of the table, tried on the real law.

use std::collections::BTreeSet;
use std::fs;

use editing::words::{Of, all};
use norma::syntax;
use regex::Regex;
use serde_json::Value;

use crate::session::{house, pages_of};

/// A pattern and the name it gives to what it matches.
struct Pattern {
    name: String,
    source: String,
    regex: Regex,
}

/// The patterns of the grammar, in the order in which they are tried.
fn grammar() -> Vec<Pattern> {
    let file = house().join("editors/vscode/syntaxes/norma.tmLanguage.json");
    let text = fs::read_to_string(file).expect("the grammar is there");
    let grammar: Value = serde_json::from_str(&text).expect("it is JSON");
    let order = grammar["patterns"].as_array().expect("patterns").iter();
    let parts =
        order.map(|it| it["include"].as_str().expect("a part").trim_start_matches('#').to_string());
    let inner = parts.flat_map(|part| {
        grammar["repository"][part]["patterns"].as_array().expect("patterns").clone()
    });
    inner
        .map(|it| {
            let source = it["match"].as_str().expect("a pattern").to_string();
            let regex = Regex::new(&source).expect("it is a pattern");
            Pattern { name: it["name"].as_str().expect("a name").to_string(), source, regex }
        })
        .collect()
}

/// The words that a pattern lists.
fn listed<'p>(patterns: &'p [Pattern], name: &str) -> BTreeSet<&'p str> {
    let pattern = patterns.iter().find(|it| it.name == name).expect("there is such a pattern");
    let (_, list) = pattern.source.split_once("(?:").expect("a list");
    list.split_once(')').expect("its end").0.split('|').collect()
}

#[test]
fn the_words_of_the_grammar_are_the_words_of_the_table() {
    let patterns = grammar();
    let check = |name: &str, of: &dyn Fn(Of) -> bool| {
        let table: BTreeSet<&str> =
            all().filter(|word| of(word.of)).map(|word| word.phrase).collect();
        assert_eq!(listed(&patterns, name), table, "{name}");
    };
    check("keyword.control.norma", &|of| of == Of::Statement);
    check("keyword.other.clause.norma", &|of| matches!(of, Of::Clause(_)));
    check("support.type.norma", &|of| of == Of::Type);
    check("keyword.operator.word.norma", &|of| of == Of::Expression);
    check("keyword.other.norma", &|of| of == Of::Inside || of == Of::Case);
}

/// What a line is made of: the earliest match each time, and of two that begin together the first pattern's.
fn tokens<'l>(patterns: &[Pattern], line: &'l str) -> Vec<(String, &'l str)> {
    let (mut at, mut found) = (0, Vec::new());
    while at < line.len() {
        let matches = patterns.iter().filter_map(|it| Some((it.regex.find_at(line, at)?, it)));
        let matches = matches.filter(|(found, _)| !found.is_empty());
        let Some((first, pattern)) = matches.min_by_key(|(found, _)| found.start()) else { break };
        found.push((pattern.name.clone(), first.as_str()));
        at = first.end();
    }
    found
}

#[test]
fn the_real_law_is_coloured_as_it_is_read() {
    let patterns = grammar();
    let (statements, mut lines) = (listed(&patterns, "keyword.control.norma"), 0);
    for page in pages_of(&house().join("law")) {
        for fence in syntax::fences(&page.text) {
            for line in page.text[fence].lines().filter(|line| !line.is_empty()) {
                let tokens = tokens(&patterns, line);
                let Some((name, words)) = tokens.first() else { continue };
                let first = line.split_whitespace().next().unwrap_or("");
                let margin = !line.starts_with(' ') && !line.starts_with("--");
                if margin {
                    assert!(statements.contains(first), "{}: {line}", page.name);
                    assert_eq!((name.as_str(), *words), ("keyword.control.norma", first), "{line}");
                }
                let texts = tokens.iter().filter(|(name, _)| name.starts_with("string"));
                let comment = tokens.iter().any(|(name, _)| name.starts_with("comment"));
                assert!(comment || texts.count() * 2 == line.matches('"').count(), "{line}");
                lines += 1;
            }
        }
    }
    assert!(lines > 1_000, "{lines} lines");
}

#[test]
fn one_line_of_each_kind() {
    let patterns = grammar();
    let check = |line: &str, expected: &[(&str, &str)]| {
        let found = tokens(&patterns, line);
        let found: Vec<(&str, &str)> =
            found.iter().map(|(name, it)| (name.as_str(), *it)).collect();
        assert_eq!(found, expected, "{line}");
    };
    check(
        "fact born date -- a day",
        &[
            ("keyword.control.norma", "fact"),
            ("support.type.norma", "date"),
            ("comment.line.double-dash.norma", "-- a day"),
        ],
    );
    check(
        "  prevails over act dl-5-2012",
        &[
            ("keyword.other.clause.norma", "  prevails over"),
            ("keyword.other.norma", "act"),
            ("variable.other.norma", "dl-5-2012"),
        ],
    );
    check(
        "  term 45 days",
        &[
            ("keyword.other.clause.norma", "  term"),
            ("constant.numeric.norma", "45"),
            ("support.type.norma", "days"),
        ],
    );
    check(
        "  label it \"di \\\"casa\\\"\"",
        &[
            ("keyword.other.clause.norma", "  label"),
            ("string.quoted.double.norma", "\"di \\\"casa\\\"\""),
        ],
    );
    check(
        "  in force 2018-10-05 ..",
        &[
            ("keyword.other.clause.norma", "  in force"),
            ("constant.numeric.date.norma", "2018-10-05"),
            ("keyword.operator.norma", ".."),
        ],
    );
}

#[test]
fn markdown_fences_are_handed_to_the_grammar() {
    let file = house().join("editors/vscode/syntaxes/norma.markdown.tmLanguage.json");
    let text = fs::read_to_string(file).expect("it is there");
    let grammar: Value = serde_json::from_str(&text).expect("it is JSON");
    let fence = &grammar["repository"]["fence"];
    // Of what an editor's own patterns can say, this is all that ours can't: they know where the last match ended.
    let begin = fence["begin"].as_str().expect("a pattern").replace("(^|\\G)", "(^)");
    let begin = Regex::new(&begin).expect("it is a pattern");
    for (line, opens) in [
        ("```norma", true),
        ("~~~norma", true),
        ("``` norma x", true),
        ("```normal", false),
        ("```text", false),
    ] {
        assert_eq!(begin.is_match(line), opens, "{line}");
    }
    assert_eq!(fence["patterns"][0]["patterns"][0]["include"], "source.norma");
}
