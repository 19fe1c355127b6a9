//! No name of the real law is missed: what is written like a name, and is none of the language's words, is one.

use std::collections::BTreeSet;

use editing::words;
use norma::notice::Span;
use norma::{compile, syntax};

use crate::session::{house, pages_of};

/// Clauses whose words are names of nothing: a rank, a group of conclusions, a requirement.
const FREE: [&str; 3] = ["rank", "group", "requires"];

#[test]
fn every_name_in_a_fence_is_noted() {
    let law = compile(&pages_of(&house().join("law")));
    let names = law.names.all();
    let given = names.iter().filter(|found| found.declares);
    let given: BTreeSet<&str> = given.map(|found| law.sources.words(found.at)).collect();
    let ours: BTreeSet<&str> = words::all().flat_map(|word| word.phrase.split(' ')).collect();
    let (mut missed, mut seen) = (Vec::new(), 0);
    for (source, text) in (0..)
        .map(|source| (source, law.sources.text(source)))
        .take_while(|(_, text)| !text.is_empty())
    {
        for at in fenced(source, text) {
            let word = law.sources.words(at);
            seen += 1;
            let noted = law.names.at(source, at.start).is_some_and(|found| found.at == at);
            if given.contains(word) && !ours.contains(word) && !noted {
                missed.push(format!(
                    "{}:{}: {word}",
                    law.sources.name(source),
                    law.sources.place(at).line
                ));
            }
        }
    }
    assert_eq!(missed, Vec::<String>::new());
    assert!(seen > 5_000, "{seen} words");
}

/// The words of the fences; `a.b` and `a/b` are two.
fn fenced(source: u32, text: &str) -> Vec<Span> {
    let mut found = Vec::new();
    for fence in syntax::fences(text) {
        let mut start = fence.start;
        for line in text[fence].split_inclusive('\n') {
            let words = words::words_of(line);
            let first = words.first().map_or("", |(_, word)| *word);
            let parts = words.iter().flat_map(|(at, word)| parts(at.start, word));
            if !FREE.contains(&first) || !line.starts_with(' ') {
                found.extend(parts.map(|(at, word)| Span {
                    source,
                    start: (start + at) as u32,
                    end: (start + at + word.len()) as u32,
                }));
            }
            start += line.len();
        }
    }
    found
}

fn parts(start: usize, word: &str) -> Vec<(usize, &str)> {
    let mut at = start;
    word.split(['.', '/'])
        .map(|part| {
            let here = at;
            at += part.len() + 1;
            (here, part)
        })
        .collect()
}
