//! One space of names: each stands for one thing in the whole corpus.

use std::collections::BTreeMap;

use crate::names::{Noted, Occurrence, Thing};
use crate::notice::{self, Notice, Span, nearest};
use crate::syntax::ast::Text;

/// Names and what they stand for, with the place of each declaration.
pub(crate) struct Space<'a, W> {
    words: BTreeMap<&'a str, (W, Span)>,
    noted: Noted<W>,
}

impl<W> Default for Space<'_, W> {
    fn default() -> Self {
        Space { words: BTreeMap::new(), noted: Noted::default() }
    }
}

impl<'a, W: Copy> Space<'a, W> {
    /// Gives the name its meaning, unless it has one.
    pub fn declare(&mut self, name: &'a Text, word: W) -> Result<(), Notice> {
        if let Some((_, first)) = self.words.get(name.value.as_str()) {
            return Err(notice::duplicate_name(name.span, &name.value, *first));
        }
        self.words.insert(&name.value, (word, name.span));
        self.noted.given(name.span, word);
        Ok(())
    }

    /// What the name stands for, noted as used where it is written.
    pub fn called(&self, name: &Text) -> Option<W> {
        self.used(name.span, &name.value)
    }

    /// The same for a name that is part of what is written.
    pub fn used(&self, at: Span, name: &str) -> Option<W> {
        let word = self.find(name)?;
        self.noted.used(at, word);
        Some(word)
    }

    /// What the name would stand for.
    pub fn find(&self, name: &str) -> Option<W> {
        self.words.get(name).map(|(word, _)| *word)
    }

    /// What the name stands for; else a notice that there is no such `what`, with the nearest name.
    pub fn look_up(&self, what: &str, name: &Text) -> Result<W, Notice> {
        let unknown = || {
            notice::unknown_name(name.span, what, &name.value, nearest(&name.value, self.names()))
        };
        self.called(name).ok_or_else(unknown)
    }

    /// Where its names were given and used.
    pub fn noted(self, thing: impl Fn(W) -> Option<Thing>) -> impl Iterator<Item = Occurrence> {
        self.noted.told(thing)
    }

    /// All names, in order.
    pub fn names(&self) -> impl Iterator<Item = &'a str> {
        self.words.keys().copied()
    }

    /// All names whose meaning passes, in order.
    pub fn names_where(&self, pass: impl Fn(W) -> bool) -> impl Iterator<Item = &'a str> {
        self.words.iter().filter(move |(_, (word, _))| pass(*word)).map(|(name, _)| *name)
    }
}
