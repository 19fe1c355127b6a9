//! Lists parted by commas, and words in several languages.

use super::{Parser, Read};
use crate::syntax::ast::{Labels, Text};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// One or more, parted by commas.
    pub(super) fn list<T>(&mut self, item: impl Fn(&mut Self) -> Read<T>) -> Read<Vec<T>> {
        let mut items = vec![item(self)?];
        while self.take_sign(",") {
            items.push(item(self)?);
        }
        Ok(items)
    }

    /// One or more names, parted by commas.
    pub(super) fn names(&mut self, of: &str) -> Read<Vec<Text>> {
        self.list(|parser| parser.name(of))
    }

    /// One or more references, parted by commas.
    pub(super) fn references(&mut self) -> Read<Vec<Text>> {
        self.list(Parser::reference)
    }

    /// `it "…" en "…"`, at least one.
    pub(super) fn labels(&mut self) -> Read<Labels> {
        let labels = self.labels_if_any()?;
        match labels.is_empty() {
            true => self.unexpected("a language and a text, as in `it \"…\"`"),
            false => Ok(labels),
        }
    }

    /// `it "…" en "…"`, or nothing.
    pub(super) fn labels_if_any(&mut self) -> Read<Labels> {
        let mut labels = Labels::new();
        while let Some(word) = self.word().filter(|word| is_language(word)) {
            if self.at_clause() || !matches!(self.ahead(1).kind, Kind::Text(_) | Kind::Broken) {
                break;
            }
            labels.push((self.take_text(word), self.text()?));
        }
        Ok(labels)
    }
}

/// Two or three small letters, then perhaps a region: `it`, `pt-BR`.
fn is_language(word: &str) -> bool {
    let language = word.split('-').next().unwrap_or("");
    (2..=3).contains(&language.len()) && language.bytes().all(|letter| letter.is_ascii_lowercase())
}
