//! Looking at the next token, and taking it.

use super::{Parser, Read, range};
use crate::notice::{self, Span};
use crate::syntax::token::{Kind, Token};

impl<'t> Parser<'t> {
    /// The next token of the statement, or its end.
    pub(super) fn peek(&self) -> &Token {
        self.ahead(0)
    }

    /// The token so many places further, or the end.
    pub(super) fn ahead(&self, places: usize) -> &Token {
        let at = self.at + places;
        self.tokens.get(at).filter(|_| at < self.stop).unwrap_or(&self.end)
    }

    /// The next token, if it is a word.
    pub(super) fn word(&self) -> Option<&'t str> {
        self.word_ahead(0)
    }

    /// The token so many places further, if it is a word.
    pub(super) fn word_ahead(&self, places: usize) -> Option<&'t str> {
        let token = self.ahead(places);
        (token.kind == Kind::Word).then(|| &self.text[range(token.span)])
    }

    /// Whether the statement ends here.
    pub(super) fn at_end(&self) -> bool {
        self.peek().kind == Kind::End
    }

    /// Takes the next token.
    pub(super) fn take(&mut self) -> Span {
        let span = self.peek().span;
        if self.at < self.stop {
            self.taken = span;
            self.at += 1;
        }
        span
    }

    /// Takes the next token if it is that word.
    pub(super) fn take_word(&mut self, word: &str) -> bool {
        let is_it = self.word() == Some(word);
        if is_it {
            self.take();
        }
        is_it
    }

    /// Takes that word, which must come now.
    pub(super) fn expect_word(&mut self, word: &str) -> Read<Span> {
        match self.word() == Some(word) {
            true => Ok(self.take()),
            false => self.unexpected(&format!("`{word}`")),
        }
    }

    /// Takes those words, which must come now.
    pub(super) fn expect_words(&mut self, words: &str) -> Read<()> {
        words.split(' ').try_for_each(|word| self.expect_word(word).map(drop))
    }

    /// Takes the next token if it is that sign.
    pub(super) fn take_sign(&mut self, sign: &str) -> bool {
        let is_it = matches!(self.peek().kind, Kind::Sign(next) if next == sign);
        if is_it {
            self.take();
        }
        is_it
    }

    /// Takes that sign, which must come now.
    pub(super) fn expect_sign(&mut self, sign: &str) -> Read<()> {
        match self.take_sign(sign) {
            true => Ok(()),
            false => self.unexpected(&format!("`{sign}`")),
        }
    }

    /// Something else should stand here; says nothing of what has been told already.
    pub(super) fn unexpected<T>(&mut self, expected: &str) -> Read<T> {
        let next = self.peek();
        match next.kind {
            Kind::Broken => Err(super::Broken),
            Kind::End => {
                let after = Span { start: self.taken.end, ..self.taken };
                self.tell(notice::unexpected_word(after, expected, ""))
            }
            _ => {
                let (at, found) = (next.span, &self.text[range(next.span)]);
                self.tell(notice::unexpected_word(at, expected, found))
            }
        }
    }

    /// From a token to the last one taken.
    pub(super) fn since(&self, start: Span) -> Span {
        start.to(self.taken)
    }
}
