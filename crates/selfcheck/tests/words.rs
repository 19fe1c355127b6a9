//! The words of the self-check: plain enough for everybody, whole in every language, and made from the law as it is.

use std::collections::BTreeSet;

use locale::{Texts, Tongue};
use norma::program::Labels;

/// Easy for who went to primary school (conventions of Italian plain language).
const GULPEASE_MIN: f64 = 80.0;

fn texts(stem: &str) -> Vec<(String, [String; 5])> {
    let part = locale::parts(&[stem]);
    let line = |line: &str| {
        let mut parts = line.split('\t').map(str::to_string);
        let name = parts.next().unwrap_or_default();
        (name, std::array::from_fn(|_| parts.next().unwrap_or_default()))
    };
    part.lines().map(line).collect()
}

/// 89 + (300 sentences − 10 letters) / words.
fn gulpease(texts: &[String]) -> f64 {
    let count = |of: fn(&str) -> usize| texts.iter().map(|text| of(text)).sum::<usize>();
    let words = count(|text| text.split_whitespace().count());
    let letters = count(|text| text.chars().filter(|letter| letter.is_alphanumeric()).count());
    // A label or a question is a sentence, with or without its stop.
    let sentences = count(|text| {
        let ends = text.split(['.', '?', '!', ':']).filter(|part| !part.trim().is_empty());
        ends.count().max(1)
    });
    let number = |count: usize| f64::from(u32::try_from(count).unwrap_or(u32::MAX));
    89.0 + (300.0 * number(sentences) - 10.0 * number(letters)) / number(words)
}

#[test]
fn the_italian_of_the_self_check_is_easy() {
    let own: Vec<String> = texts("selfcheck")
        .into_iter()
        .map(|(_, texts)| texts[0].trim_start_matches('s').to_string())
        .collect();
    let found = gulpease(&own);
    assert!(found >= GULPEASE_MIN, "{found:.1}");
}

#[test]
fn gulpease_tells_hard_from_easy() {
    let easy = ["Dove sono io?".to_string()];
    let hard = ["Provvedimento amministrativo discrezionale concernente l'accertamento delle circostanze eccezionali".to_string()];
    assert!(gulpease(&easy) > GULPEASE_MIN);
    assert!(gulpease(&hard) < 60.0);
}

#[test]
fn every_language_says_all_of_the_self_check() {
    for (name, texts) in texts("selfcheck") {
        for (tongue, text) in Tongue::ALL.iter().zip(&texts) {
            assert!(text.len() > 1, "{name} is missing in {}", tongue.code());
        }
    }
}

/// The names of the law's labels, as its vocabulary has them today.
fn labels() -> Vec<(String, Labels)> {
    let program = corpus::program();
    let mut all: Vec<(String, Labels)> = Vec::new();
    let mut put = |name: String, labels: &Labels| all.push((name, labels.clone()));
    for list in &program.enumerations {
        put(format!("list-{}", list.name), &list.labels);
        list.values
            .iter()
            .for_each(|(value, labels)| put(format!("value-{}-{value}", list.name), labels));
    }
    for relation in &program.relations {
        put(format!("relation-{}", relation.name), &relation.labels);
    }
    for fact in &program.facts {
        let name = match fact.relation {
            Some(relation) => {
                format!("field-{}-{}", program.relations[relation.at()].name, fact.name)
            }
            None => format!("fact-{}", fact.name),
        };
        put(name.clone(), &fact.labels);
        put(format!("{name}.ask"), &fact.question);
    }
    program.conclusions.iter().for_each(|it| put(format!("conclusion-{}", it.name), &it.labels));
    for deadline in &program.deadlines {
        put(format!("deadline-{}", deadline.name), &deadline.labels);
        put(format!("deadline-{}.missed", deadline.name), &deadline.if_missed);
    }
    for path in &program.paths {
        let name = format!("path-{}", path.name);
        put(name.clone(), &path.labels);
        path.requires
            .iter()
            .for_each(|need| put(format!("{name}.needs-{}", need.name), &need.labels));
        put(format!("{name}.appeal"), &path.appeal);
    }
    all.retain(|(_, labels)| !labels.is_empty());
    all
}

#[test]
fn every_label_of_the_law_has_words_in_every_language() {
    let texts = Texts::read(locale::pack());
    for tongue in [Tongue::Fr, Tongue::Ar, Tongue::Bn] {
        let own: BTreeSet<&str> = texts.names(tongue).collect();
        let missing: Vec<String> = labels()
            .into_iter()
            .map(|(name, _)| name)
            .filter(|name| !own.contains(name.as_str()))
            .collect();
        assert!(missing.is_empty(), "{}: {missing:?}", tongue.code());
    }
}

#[test]
fn a_translation_was_made_from_the_italian_of_today() {
    let french = include_str!("../../../locales/fr/law.ftl");
    let made_from: BTreeSet<&str> = french
        .lines()
        .filter_map(|line| line.strip_prefix("# ")?.split_once(": ").map(|(_, words)| words))
        .collect();
    let stale: Vec<String> = labels()
        .into_iter()
        .filter(|(_, labels)| {
            labels
                .get("it")
                .is_some_and(|words| !made_from.contains(words.replace('\n', " ").as_str()))
        })
        .map(|(name, _)| name)
        .collect();
    assert!(stale.is_empty(), "the Italian of these has changed since: {stale:?}");
}
