//! The `+++` block at the head of a page.

use std::ops::Range;

use calendar::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::block::{Found, find};
use crate::notice::{self, Notice, Span};
use crate::syntax::ast::{At, Confidence, Front, Text};

type Value<'t> = Spanned<DeValue<'t>>;

/// The keys, and for those a page must have, an example.
pub(crate) const KEYS: [(&str, Option<&str>); 8] = [
    ("act", Some("act = \"dl-113-2018\"")),
    ("title", Some("title.it = \"Decreto-legge 4 ottobre 2018, n. 113\"")),
    ("urn", Some("urn = \"urn:nir:stato:decreto.legge:2018-10-04;113\"")),
    ("rank", Some("rank = \"decree-law\"")),
    ("published", Some("published = 2018-10-04")),
    ("in_force", Some("in_force = 2018-10-05")),
    ("confidence", None),
    ("verified_until", None),
];

/// The front matter, with what is missing left empty and told; and where the rest of the page is.
pub(super) fn read_front(
    source: u32,
    text: &str,
    notices: &mut Vec<Notice>,
) -> (Front, Range<usize>) {
    let Found { block, body } = match find(source, text) {
        Ok(found) => found,
        Err((notice, body)) => {
            notices.push(notice);
            return (empty(Span { source, ..Span::default() }), body);
        }
    };
    let mut reader = Reader { source, text, base: block.start, notices };
    let whole = reader.span(0..block.len());
    let mut front = empty(Span { start: 0, ..whole });
    reader.read(&mut front, &text[block]);
    (front, body)
}

fn empty(span: Span) -> Front {
    let text = At { value: String::new(), span };
    let date = At { value: Date::MIN, span };
    Front {
        act: text.clone(),
        titles: Vec::new(),
        urn: text.clone(),
        rank: text,
        published: date.clone(),
        in_force: date,
        confidence: None,
        verified_until: None,
        span,
    }
}

struct Reader<'t, 'n> {
    source: u32,
    text: &'t str,
    /// Where the block starts on the page.
    base: usize,
    notices: &'n mut Vec<Notice>,
}

impl Reader<'_, '_> {
    fn read(&mut self, front: &mut Front, block: &str) {
        let (table, errors) = DeTable::parse_recoverable(block);
        for error in &errors {
            self.broken(error);
        }
        let mut seen = Vec::new();
        for (key, value) in table.get_ref() {
            seen.push(key.get_ref().to_string());
            self.key(front, key, value);
        }
        let missing = KEYS.iter().filter(|(key, _)| !seen.iter().any(|seen| seen == key));
        let asked = missing.filter_map(|(key, example)| Some((key, (*example)?)));
        let at = Span { end: front.span.start + 3, ..front.span };
        if errors.is_empty() {
            self.notices.extend(asked.map(|(key, example)| notice::missing_key(at, key, example)));
        }
    }

    /// A mistake of form; a date that isn't one is told as such.
    fn broken(&mut self, error: &toml::de::Error) {
        let at = self.span(error.span().unwrap_or(0..0));
        let words = self.text.get(at.start as usize..).unwrap_or("");
        let word: &str = words.split_whitespace().next().unwrap_or("");
        let told = match word.parse::<Date>() {
            Err(why) if looks_like_a_date(word) => {
                notice::not_a_date(Span { end: at.start + word.len() as u32, ..at }, &why)
            }
            _ => notice::bad_front_matter(at, error.message()),
        };
        self.notices.push(told);
    }

    fn key(&mut self, front: &mut Front, key: &Spanned<std::borrow::Cow<'_, str>>, value: &Value) {
        let name = key.get_ref().as_ref();
        match name {
            "act" => {
                self.set(&mut front.act, name, value, Self::words);
                front.act.span = self.within_quotes(front.act.span, &front.act.value);
            }
            "urn" => self.set(&mut front.urn, name, value, Self::words),
            "rank" => self.set(&mut front.rank, name, value, Self::words),
            "published" => self.set(&mut front.published, name, value, Self::day),
            "in_force" => self.set(&mut front.in_force, name, value, Self::day),
            "verified_until" => front.verified_until = self.value(name, value, Self::day),
            "confidence" => front.confidence = self.value(name, value, Self::confidence),
            "title" => front.titles = self.titles(value),
            _ => {
                let known: Vec<&str> = KEYS.iter().map(|(key, _)| *key).collect();
                self.notices.push(notice::unknown_key(self.span(key.span()), name, &known));
            }
        }
    }

    fn titles(&mut self, value: &Value) -> Vec<(String, String)> {
        let Some(table) = value.get_ref().as_table() else {
            let at = self.span(value.span());
            self.notices.push(notice::bad_front_value(
                at,
                "title",
                "a text for each language: `title.it = \"…\"`",
            ));
            return Vec::new();
        };
        let mut titles: Vec<(usize, String, Text)> = Vec::new();
        for (language, value) in table {
            let key = format!("title.{}", language.get_ref());
            let title = self.value(&key, value, Self::words);
            titles.extend(
                title.map(|title| (language.span().start, language.get_ref().to_string(), title)),
            );
        }
        titles.sort_by_key(|(start, ..)| *start);
        titles.into_iter().map(|(_, language, title)| (language, title.value)).collect()
    }

    fn set<T>(&mut self, place: &mut At<T>, key: &str, value: &Value, read: Read<T>) {
        if let Some(value) = self.value(key, value, read) {
            *place = value;
        }
    }

    fn value<T>(&mut self, key: &str, value: &Value, read: Read<T>) -> Option<At<T>> {
        let span = self.span(value.span());
        match read(value.get_ref()) {
            Ok(value) => Some(At { value, span }),
            Err(form) => {
                self.notices.push(notice::bad_front_value(span, key, form));
                None
            }
        }
    }

    /// The letters of a name without the quotes round them.
    fn within_quotes(&self, at: Span, name: &str) -> Span {
        let inner = Span { start: at.start + 1, end: at.end.saturating_sub(1), ..at };
        match self.text.get(inner.start as usize..inner.end as usize) == Some(name) {
            true => inner,
            false => at,
        }
    }

    fn words(value: &DeValue) -> Result<String, &'static str> {
        value.as_str().map(str::to_string).ok_or("a text in quotes")
    }

    fn day(value: &DeValue) -> Result<Date, &'static str> {
        let whole = value.as_datetime().filter(|day| day.time.is_none() && day.offset.is_none());
        let date = whole.and_then(|day| day.date);
        date.and_then(|day| Date::new(day.year.into(), day.month.into(), day.day.into()))
            .ok_or("a date without quotes and without a time, as in 2018-10-04")
    }

    fn confidence(value: &DeValue) -> Result<Confidence, &'static str> {
        match value.as_str() {
            Some("high") => Ok(Confidence::High),
            Some("medium") => Ok(Confidence::Medium),
            Some("low") => Ok(Confidence::Low),
            _ => Err("one of \"high\", \"medium\" and \"low\""),
        }
    }

    fn span(&self, range: Range<usize>) -> Span {
        let place = |at: usize| self.text.floor_char_boundary(self.base + at) as u32;
        Span { source: self.source, start: place(range.start), end: place(range.end) }
    }
}

/// Reads a value, or says what it should be.
type Read<T> = fn(&DeValue) -> Result<T, &'static str>;

fn looks_like_a_date(word: &str) -> bool {
    word.len() == 10 && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
}
