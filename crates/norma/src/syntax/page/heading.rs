//! A heading and its attributes: `## Art. 13 — Residence {#art13 confidence=high}`.

use std::ops::Range;

use calendar::Date;

use crate::notice::{self, Notice, Span};
use crate::syntax::ast::{At, Confidence, Provision, Standing, Text};

/// The provision that a heading opens; none when it is only prose.
pub(super) fn read_heading(
    source: u32,
    text: &str,
    range: Range<usize>,
    notices: &mut Vec<Notice>,
) -> Option<Provision> {
    let line = line(text, &range);
    let braces = braces(&text[line.clone()])?;
    let span =
        |range: Range<usize>| Span { source, start: range.start as u32, end: range.end as u32 };
    let inner = line.start + braces.start + 1..line.start + braces.end - 1;
    let mut words = words_of(text, inner)
        .map(|range| At { value: text[range.clone()].to_string(), span: span(range) });
    let anchor = anchor(words.next()?, notices)?;
    let mut provision = Provision {
        anchor,
        heading: self::words(&text[line.start..line.start + braces.start]).to_string(),
        parent: None,
        confidence: None,
        standing: None,
        verified_until: None,
        urn: None,
        about: None,
        entries: None,
        prose: String::new(),
        span: span(line),
    };
    words.for_each(|word| attribute(&mut provision, word, notices));
    Some(provision)
}

/// The line of a heading, without blanks at its end and without the line under it.
pub(super) fn line(text: &str, range: &Range<usize>) -> Range<usize> {
    let line = text[range.clone()].split('\n').next().unwrap_or("");
    range.start..range.start + line.trim_end().len()
}

/// A heading's words without its `#` signs.
pub(super) fn words(line: &str) -> &str {
    line.trim().trim_start_matches('#').trim()
}

/// The braces that end the line, when they are meant as attributes.
fn braces(line: &str) -> Option<Range<usize>> {
    let open = line.strip_suffix('}')?.rfind('{')?;
    let inner = &line[open + 1..line.len() - 1];
    (inner.starts_with('#') || inner.contains('=')).then_some(open..line.len())
}

/// The words in a range, parted by blanks.
fn words_of(text: &str, range: Range<usize>) -> impl Iterator<Item = Range<usize>> {
    let start = range.start;
    text[range]
        .split([' ', '\t'])
        .scan(start, |at, word| {
            let word = *at..*at + word.len();
            *at = word.end + 1;
            Some(word)
        })
        .filter(|word| !word.is_empty())
}

fn anchor(word: Text, notices: &mut Vec<Notice>) -> Option<Text> {
    let Some(anchor) = word.value.strip_prefix('#') else {
        notices.push(notice::bad_heading(word.span, "the attributes don't begin with an anchor"));
        return None;
    };
    let span = Span { start: word.span.start + 1, ..word.span };
    let sound = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if anchor.is_empty() {
        notices.push(notice::bad_heading(word.span, "the anchor is empty"));
        return None;
    }
    if !anchor.chars().all(sound) || !anchor.starts_with(|first: char| first.is_ascii_alphabetic())
    {
        let words =
            format!("`{anchor}` is not an anchor: letters, digits, `-` and `_`, a letter first");
        notices.push(notice::bad_heading(span, words));
        return None;
    }
    Some(At { value: anchor.to_string(), span })
}

pub(crate) const KEYS: [&str; 6] = ["confidence", "status", "verified", "urn", "about", "entry"];

fn attribute(provision: &mut Provision, word: Text, notices: &mut Vec<Notice>) {
    let (key, value) = word.value.split_once('=').unwrap_or((&word.value, ""));
    let start = word.span.start + key.len() as u32 + 1;
    let value = At {
        value: value.to_string(),
        span: Span { start: start.min(word.span.end), ..word.span },
    };
    let told = match key {
        "confidence" => set(&mut provision.confidence, value, confidence),
        "status" => set(&mut provision.standing, value, standing),
        "verified" => set(&mut provision.verified_until, value, day),
        "urn" => set(&mut provision.urn, value, |value| Ok(value.value.clone())),
        "about" => set(&mut provision.about, value, subject),
        "entry" => set(&mut provision.entries, value, entries),
        _ => Err(unknown(&word, key)),
    };
    notices.extend(told.err());
}

fn unknown(word: &Text, key: &str) -> Notice {
    let near = notice::nearest(key, KEYS).map(|near| format!(": did you mean `{near}`"));
    let words = format!("a heading has no attribute `{key}`{}", near.unwrap_or_default());
    notice::bad_heading(word.span, words)
}

/// Sets an attribute once.
fn set<T>(
    place: &mut Option<At<T>>,
    value: Text,
    read: impl Fn(&Text) -> Result<T, Notice>,
) -> Result<(), Notice> {
    if place.is_some() {
        return Err(
            notice::bad_heading(value.span, "this attribute stands twice").help("keep one of them")
        );
    }
    *place = Some(At { value: read(&value)?, span: value.span });
    Ok(())
}

/// `high`, `medium`, `low`.
fn confidence(word: &Text) -> Result<Confidence, Notice> {
    match word.value.as_str() {
        "high" => Ok(Confidence::High),
        "medium" => Ok(Confidence::Medium),
        "low" => Ok(Confidence::Low),
        other => Err(notice::bad_heading(
            word.span,
            format!("`{other}` is not `high`, `medium` or `low`"),
        )),
    }
}

fn standing(word: &Text) -> Result<Standing, Notice> {
    match word.value.as_str() {
        "encoded" => Ok(Standing::Encoded),
        "unverified" => Ok(Standing::Unverified),
        "unwritten" => Ok(Standing::Unwritten),
        other => {
            let words = format!("`{other}` is not `encoded`, `unverified` or `unwritten`");
            Err(notice::bad_heading(word.span, words))
        }
    }
}

/// `vessel`
fn subject(word: &Text) -> Result<String, Notice> {
    let sound = |letter: char| letter.is_ascii_lowercase() || letter == '_';
    match !word.value.is_empty() && word.value.chars().all(sound) {
        true => Ok(word.value.clone()),
        false => Err(notice::bad_heading(
            word.span,
            "what a heading is about is one word, as in `about=vessel`",
        )),
    }
}

/// `status/P-16,registry/P40`
fn entries(word: &Text) -> Result<Vec<String>, Notice> {
    let entries: Vec<String> = word.value.split(',').map(str::to_string).collect();
    match entries.iter().any(String::is_empty) {
        true => {
            Err(notice::bad_heading(word.span, "an entry is empty: `entry=list/name,list/name`"))
        }
        false => Ok(entries),
    }
}

fn day(word: &Text) -> Result<Date, Notice> {
    word.value.parse().map_err(|why| notice::not_a_date(word.span, &why))
}
