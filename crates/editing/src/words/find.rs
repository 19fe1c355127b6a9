//! Where words of the language stand on a page.

use std::ops::Range;

use norma::syntax;

use super::{Of, Word, all};

/// The word at a byte of a page, with its place; nothing outside fences, in texts and in comments.
pub fn at(text: &str, byte: usize) -> Option<(Range<usize>, &'static Word)> {
    let fence = syntax::fences(text).into_iter().find(|fence| fence.contains(&byte))?;
    let start = text[fence.start..byte].rfind('\n').map_or(fence.start, |at| fence.start + at + 1);
    let line = text[start..fence.end].split('\n').next().unwrap_or("");
    let found = words_of(line);
    let here =
        found.iter().position(|(at, _)| (start + at.start..=start + at.end).contains(&byte))?;
    let keyword = keyword_above(&text[fence.start..start + line.len()]);
    let (places, word) = meant(&found, here, keyword)?;
    Some((start + found[places.start].0.start..start + found[places.end - 1].0.end, word))
}

/// All words of the language on a page, in order.
pub fn everywhere(text: &str) -> Vec<(Range<usize>, &'static Word)> {
    let mut all = Vec::new();
    for fence in syntax::fences(text) {
        let (mut start, mut keyword) = (fence.start, None);
        for line in text[fence].split_inclusive('\n') {
            keyword = keyword_above(line).or(keyword);
            let found = words_of(line);
            let mut next = 0;
            while next < found.len() {
                let meant = meant(&found, next, keyword).filter(|(places, _)| places.start == next);
                next = meant.as_ref().map_or(next + 1, |(places, _)| places.end);
                let place = |places: Range<usize>| {
                    start + found[places.start].0.start..start + found[places.end - 1].0.end
                };
                all.extend(meant.map(|(places, word)| (place(places), word)));
            }
            start += line.len();
        }
    }
    all
}

/// The phrase that the word at `here` belongs to, with the places of its words.
fn meant(
    found: &[(Range<usize>, &str)],
    here: usize,
    keyword: Option<&str>,
) -> Option<(Range<usize>, &'static Word)> {
    let near = all().filter(|word| word.phrase.contains(found[here].1));
    let fits = near.filter_map(|word| Some((spans(word, found, here)?, word)));
    // A longer phrase says more, and so does a clause of the very statement.
    fits.max_by_key(|(places, word)| (places.len(), belongs(word, keyword, places.start)))
}

/// The words of a line with their places, without texts and comments.
pub fn words_of(line: &str) -> Vec<(Range<usize>, &str)> {
    let (mut found, mut start, mut quoted) = (Vec::new(), None, false);
    for (at, letter) in line.char_indices().chain([(line.len(), ' ')]) {
        if !quoted && start.is_none() && line[at..].starts_with("--") {
            break;
        }
        let inside = !quoted && (letter.is_ascii_alphanumeric() || "_-/.".contains(letter));
        match start {
            None if inside => start = Some(at),
            Some(first) if !inside => {
                found.push((first..at, &line[first..at]));
                start = None;
            }
            _ => {}
        }
        quoted ^= letter == '"' && !(quoted && line[..at].ends_with('\\'));
    }
    found
}

/// The words a phrase covers, when it covers the one at `here`.
fn spans(word: &Word, found: &[(Range<usize>, &str)], here: usize) -> Option<Range<usize>> {
    let phrase: Vec<&str> = word.phrase.split(' ').collect();
    let first = (here + 1).saturating_sub(phrase.len())..=here;
    let fits = |first: &usize| {
        let there = found.get(*first..*first + phrase.len());
        there.is_some_and(|there| there.iter().zip(&phrase).all(|((_, word), of)| word == of))
    };
    let first = first.clone().find(fits)?;
    Some(first..first + phrase.len())
}

/// How well a word fits the statement it stands in.
fn belongs(word: &Word, keyword: Option<&str>, place: usize) -> u8 {
    let in_case = keyword == Some("case");
    match word.of {
        Of::Statement if place == 0 && keyword == Some(word.phrase) => 4,
        Of::Clause(of) if place == 0 && of.iter().any(|of| keyword == Some(*of)) => 4,
        Of::Case if in_case && place > 0 => 3,
        Of::Inside | Of::Expression | Of::Type => 2,
        Of::Clause(_) => 1,
        Of::Statement | Of::Case => 0,
    }
}

/// The keyword of the statement that the end of a text stands in.
pub fn keyword_above(text: &str) -> Option<&str> {
    let margin = |line: &&str| line.starts_with(|c: char| c.is_ascii_lowercase());
    let line = text.lines().rfind(margin)?;
    line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).next()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(statement: &str, byte: usize, phrase: Option<&str>) {
        let text = format!("```norma\n{statement}\n```\n");
        let found = at(&text, byte + 9).map(|(_, word)| (word.phrase, word.means));
        assert_eq!(found.map(|(phrase, _)| phrase), phrase, "{statement}: {byte}");
    }

    #[test]
    fn the_longest_phrase_of_the_statement_is_meant() {
        let rule =
            "rule r for c\n  prevails over a\n  law of the day\n  holds when exists p -- holds";
        let byte = |word: &str| rule.find(word).unwrap_or_default();
        check(rule, 1, Some("rule"));
        check(rule, byte("for"), Some("for"));
        check(rule, byte("over") + 1, Some("prevails over"));
        check(rule, byte("the day"), Some("law of the day"));
        check(rule, byte("when"), Some("when"));
        check(rule, byte("exists"), Some("exists"));
        check(rule, byte("-- holds") + 4, None);
        check("case \"on a rule\"\n  on 2019-01-01", 9, None);
        let means = |text: &str, word: &str| {
            let text = format!("```norma\n{text}\n```\n");
            at(&text, text.rfind(word).unwrap_or_default()).map(|(_, word)| word.means)
        };
        assert_eq!(
            means("case \"x\"\n  expect c yes by r", "by"),
            Some("the rule that must decide")
        );
        assert_eq!(means("event e repeals r\n  by art1", "by"), Some("the provision that does it"));
        let order = Some("the field that puts the rows in order");
        assert_eq!(means("rule r for c\n  gives first a.b by c", "by"), order);
        check("case \"on a rule\"\n  on 2019-01-01", 20, Some("on"));
    }

    #[test]
    fn each_word_is_found_once() {
        let text =
            "```norma\nrule r for c\n  law of the day\n  fails when the day = age\n```\nrule\n";
        let found: Vec<&str> = everywhere(text).iter().map(|(at, _)| &text[at.clone()]).collect();
        assert_eq!(found, ["rule", "for", "law of the day", "fails", "when", "the day", "age"]);
    }

    #[test]
    fn outside_a_fence_nothing_is_a_word_of_the_language() {
        assert_eq!(at("rule r for c\n", 1), None);
    }
}
