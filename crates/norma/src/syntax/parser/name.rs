//! Names, references and texts.

use super::{Parser, Read, range};
use crate::notice;
use crate::syntax::ast::{At, Text};
use crate::syntax::token::Kind;

/// Words that can't be names, because an expression or a case would mean something else by them.
pub(crate) const RESERVED: [&str; 47] = [
    "about",
    "absent",
    "age",
    "all",
    "and",
    "between",
    "by",
    "cites",
    "complete",
    "confidence",
    "conflict",
    "count",
    "days",
    "deadline",
    "earliest",
    "exists",
    "expect",
    "first",
    "from",
    "in",
    "known",
    "latest",
    "max",
    "min",
    "months",
    "needs",
    "no",
    "not",
    "on",
    "or",
    "path",
    "recorded",
    "rounded",
    "satisfy",
    "sum",
    "taking",
    "the",
    "unavailable",
    "under",
    "unknown",
    "until",
    "unwritten",
    "warns",
    "when",
    "where",
    "years",
    "yes",
];

impl Parser<'_> {
    /// A name: `habitual_abode`.
    pub(super) fn name(&mut self, of: &str) -> Read<Text> {
        match self.word() {
            Some(word) if RESERVED.contains(&word) => self.refuse(notice::reserved_word),
            Some(word) if is_name(word) => Ok(self.take_text(word)),
            Some(_) => self.refuse(notice::bad_name),
            None => self.unexpected(of),
        }
    }

    /// A name, or `relation.field`.
    pub(super) fn name_or_field(&mut self, of: &str) -> Read<Text> {
        match self.word().and_then(|word| Some((word, word.split_once('.')?))) {
            Some((word, (relation, field))) if free_name(relation) && free_name(field) => {
                Ok(self.take_text(word))
            }
            _ => self.name(of),
        }
    }

    /// `relation.field`, in two parts.
    pub(super) fn field_of_relation(&mut self) -> Read<(Text, Text)> {
        let Some((relation, _)) = self.word().and_then(|word| word.split_once('.')) else {
            return self.unexpected("`relation.field`");
        };
        let parts = relation.len();
        let At { value, span } = self.name_or_field("`relation.field`")?;
        let dot = span.start + parts as u32;
        let part = |text: &str, span| At { value: text.to_string(), span };
        let before = part(&value[..parts], crate::notice::Span { end: dot, ..span });
        Ok((before, part(&value[parts + 1..], crate::notice::Span { start: dot + 1, ..span })))
    }

    /// A slug: an act, a provision `act/anchor`, a foreign id.
    pub(super) fn reference(&mut self) -> Read<Text> {
        match self.word() {
            Some(word) if is_reference(word) => Ok(self.take_text(word)),
            Some(_) => self.refuse(notice::bad_reference),
            None => self.unexpected("a reference"),
        }
    }

    /// A text in quotes.
    pub(super) fn text(&mut self) -> Read<Text> {
        let Kind::Text(value) = &self.peek().kind else {
            return self.unexpected("a text in quotes");
        };
        let value = value.clone();
        Ok(At { value, span: self.take() })
    }

    /// Takes the next word as it is.
    pub(super) fn take_text(&mut self, word: &str) -> Text {
        At { value: word.to_string(), span: self.take() }
    }

    fn refuse<T>(
        &mut self,
        because: impl Fn(crate::notice::Span, &str) -> crate::notice::Notice,
    ) -> Read<T> {
        let span = self.peek().span;
        let notice = because(span, &self.text[range(span)]);
        self.tell(notice)
    }
}

/// A small letter, then letters, digits and `_`.
fn is_name(word: &str) -> bool {
    let sound = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    word.starts_with(|first: char| first.is_ascii_lowercase()) && word.chars().all(sound)
}

fn free_name(word: &str) -> bool {
    is_name(word) && !RESERVED.contains(&word)
}

/// Letters, digits, `-` and `_`, with at most one `/`.
fn is_reference(word: &str) -> bool {
    let sound = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '/');
    word.chars().all(sound) && word.matches('/').count() <= 1
}
