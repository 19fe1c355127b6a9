//! A case file: what is told of one person, written in TOML by hand or by a desk's own software.
//!
//! Start at [`read_toml`]. Reading never fails: what can't be used is told in a [`Notice`] with its place, and
//! the rest is read on, so that all mistakes are seen at once. `docs/command-line.md` shows the form.
//! The bytes come from the caller; nothing here opens a file.

mod entry;
mod expect;
pub(super) mod interval;
mod number;
mod row;
pub(super) mod told;
mod write;

pub use expect::{Expect, Expected};
pub use write::write_toml;

use std::ops::Range;

use ::toml::Spanned;
use ::toml::de::{DeString, DeTable, DeValue};
use calendar::Date;

use super::Dossier;
use crate::notice::{self, Notice, Span};
use crate::program::Program;

/// The most a case file may hold. A person's whole life fits in a hundredth of it.
pub const CASE_BYTES_MAX: usize = 1 << 20;

/// The most rows a case file may tell of, all relations together: permits, applications, declarations of one person.
pub const CASE_ROWS_MAX: usize = 200;

/// A case as read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReadCase {
    /// What is told.
    pub dossier: Dossier,
    /// The day the law is applied to, when the file names one.
    pub on: Option<Date>,
    /// The day whose knowledge is used, when the file names one.
    pub known: Option<Date>,
    /// What should come out.
    pub expects: Vec<Expect>,
    /// What is wrong with the file, in the order of the file.
    pub notices: Vec<Notice>,
}

/// The text of a case file, unless it is too long or not a text.
pub fn case_text(source: u32, bytes: &[u8]) -> Result<&str, Notice> {
    if bytes.len() > CASE_BYTES_MAX {
        return Err(notice::case_too_large(Span { source, start: 0, end: 0 }, CASE_BYTES_MAX));
    }
    std::str::from_utf8(bytes).map_err(|error| {
        notice::case_not_text(span(source, &(error.valid_up_to()..error.valid_up_to())))
    })
}

/// What a case file tells, against the vocabulary of a program.
pub fn read_toml(program: &Program, source: u32, text: &str) -> ReadCase {
    let mut reader = Reader { program, source, text, read: ReadCase::default() };
    if text.len() > CASE_BYTES_MAX {
        let nowhere = Span { source, start: 0, end: 0 };
        reader.tell(notice::case_too_large(nowhere, CASE_BYTES_MAX));
        return reader.read;
    }
    let (table, errors) = DeTable::parse_recoverable(text);
    for error in errors {
        let at = error.span().unwrap_or_default();
        let at = at.start..at.end.max(reader.word_end(at.start));
        reader.tell(notice::case_syntax(reader.span(&at), reader.slice(&at), error.message()));
    }
    for (key, value) in in_order(table.get_ref()) {
        reader.top(key, value);
    }
    reader.empty_relations(table.get_ref());
    if reader.read.dossier.rows.len() > CASE_ROWS_MAX {
        reader.tell(notice::case_too_many_rows(Span { source, start: 0, end: 0 }, CASE_ROWS_MAX));
    }
    reader.read.notices.sort_by_key(|notice| notice.at);
    reader.read.notices.dedup();
    reader.read
}

type Key<'t, 'i> = &'t Spanned<DeString<'i>>;
type Item<'t, 'i> = &'t Spanned<DeValue<'i>>;

/// What we hold while reading.
struct Reader<'a> {
    program: &'a Program,
    source: u32,
    text: &'a str,
    read: ReadCase,
}

impl Reader<'_> {
    fn top(&mut self, key: Key<'_, '_>, value: Item<'_, '_>) {
        let name = key.get_ref().as_ref();
        if let Some(fact) = self
            .program
            .fact_named(name)
            .filter(|fact| self.program.facts[fact.at()].relation.is_none())
        {
            self.fact(fact, value);
        } else if let Some(relation) = self.program.relation_named(name) {
            self.relation(relation, value);
        } else {
            match name {
                "about" => self.about(value),
                "complete" => self.complete(value),
                "expect" => self.expect(value),
                "on" => self.read.on = self.day(value),
                "known" => self.read.known = self.day(value),
                _ => {
                    self.tell(notice::case_unknown_fact(self.program, self.span(&key.span()), name))
                }
            }
        }
    }

    /// What is told of, when not a person.
    fn about(&mut self, value: Item<'_, '_>) {
        let name = value.get_ref().as_str().filter(|name| self.program.subjects().contains(name));
        match name {
            Some(name) => self.read.dossier.about = Some(name.to_string()),
            None => {
                let at = self.span(&value.span());
                self.tell(notice::case_unknown_subject(
                    self.program,
                    at,
                    self.slice(&value.span()),
                ));
            }
        }
    }

    /// Warns of relations told to have no rows and not told in full.
    fn empty_relations(&mut self, table: &DeTable<'_>) {
        for (key, value) in table.iter() {
            let empty = matches!(value.get_ref(), DeValue::Array(rows) if rows.is_empty());
            let relation = self.program.relation_named(key.get_ref()).filter(|_| empty);
            if relation.is_some_and(|relation| !self.read.dossier.complete.contains(&relation)) {
                self.tell(notice::case_nothing_told(self.span(&value.span()), key.get_ref()));
            }
        }
    }

    /// A day known exactly.
    fn day(&mut self, value: Item<'_, '_>) -> Option<Date> {
        let ty = crate::program::Type { kind: crate::program::Kind::Date, optional: false };
        match self.told(ty, value)? {
            super::Told::Is(crate::program::Value::Date(day)) => Some(day),
            _ => {
                self.wrong(ty, value);
                None
            }
        }
    }

    fn tell(&mut self, notice: Notice) {
        self.read.notices.push(notice);
    }

    fn span(&self, range: &Range<usize>) -> Span {
        span(self.source, range)
    }

    /// Where the word that begins here ends.
    fn word_end(&self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or("");
        start + rest.find([' ', '\t', '\r', '\n', ',', ']', '}', '#', '=']).unwrap_or(rest.len())
    }

    fn slice(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or("")
    }
}

fn span(source: u32, range: &Range<usize>) -> Span {
    let byte = |place: usize| u32::try_from(place).unwrap_or(u32::MAX);
    Span { source, start: byte(range.start), end: byte(range.end) }
}

/// The entries of a table as the file has them, not by the alphabet.
fn in_order<'t, 'i>(table: &'t DeTable<'i>) -> Vec<(Key<'t, 'i>, Item<'t, 'i>)> {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    entries
}
