//! The clauses of a statement: each begins with its phrase, in any order.

use super::{Parser, Read};
use crate::notice::{self, Span};
use crate::syntax::layout::LaidClause;

/// One clause that a statement may have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    /// The words it begins with.
    pub phrase: &'static str,
    /// Those that exclude each other share a slot.
    pub slot: &'static str,
    /// Whether it may stand more than once.
    pub many: bool,
}

/// A clause that may stand once.
pub(super) const fn one(phrase: &'static str) -> Clause {
    Clause { phrase, slot: phrase, many: false }
}

/// A clause that may stand more than once.
pub(super) const fn many(phrase: &'static str) -> Clause {
    Clause { phrase, slot: phrase, many: true }
}

impl Clause {
    /// The same, in a slot shared with others.
    pub(super) const fn slot(self, slot: &'static str) -> Clause {
        Clause { slot, ..self }
    }

    pub(super) fn first_word(&self) -> &'static str {
        self.phrase.split(' ').next().unwrap_or("")
    }
}

impl Parser<'_> {
    /// Takes the phrase of the next clause; none at the end of the statement.
    pub(super) fn clause(&mut self) -> Read<Option<&'static str>> {
        self.end_clause();
        if self.at_end() {
            return Ok(None);
        }
        let Some(clause) = self.next_clause() else {
            return self.unknown_clause();
        };
        self.open_clause(clause)?;
        self.expect_words(clause.phrase)?;
        Ok(Some(clause.phrase))
    }

    /// The clause whose whole phrase comes next, or else the first that begins with the next word.
    fn next_clause(&self) -> Option<Clause> {
        let word = self.word()?;
        let all =
            || self.clauses.iter().copied().flatten().filter(|clause| clause.first_word() == word);
        let whole = |clause: &&Clause| {
            clause.phrase.split(' ').enumerate().all(|(at, word)| self.word_ahead(at) == Some(word))
        };
        all().find(whole).or_else(|| all().next()).copied()
    }

    /// Notes where the clause begins, unless it stands twice.
    pub(super) fn open_clause(&mut self, clause: Clause) -> Read<()> {
        let span = self.peek().span;
        let once = if clause.many { &[] } else { self.current.clauses.as_slice() };
        if let Some(twin) = once.iter().find(|laid| laid.slot == clause.slot) {
            let notice = notice::twice(span, clause.phrase, twin.span);
            return self.tell(notice);
        }
        self.current.clauses.push(LaidClause { slot: clause.slot, span });
        Ok(())
    }

    /// The clause just taken, when it is nothing but its phrase.
    pub(super) fn clause_span(&self) -> Span {
        self.current.clauses.last().map_or(self.taken, |laid| laid.span.to(self.taken))
    }

    /// The statement must end here.
    pub(super) fn no_clauses(&mut self) -> Read<()> {
        self.clause().map(drop)
    }

    /// Whether the next word begins a line and a clause: an expression can't go on with it.
    pub(super) fn at_clause(&self) -> bool {
        let begins =
            |word| self.clauses.iter().copied().flatten().any(|clause| clause.first_word() == word);
        self.peek().opens_line && self.word().is_some_and(begins)
    }

    /// The next word begins no clause of the statement.
    pub(super) fn unknown_clause<T>(&mut self) -> Read<T> {
        let Some(word) = self.word() else {
            return self.unexpected("a clause");
        };
        let at = self.peek().span;
        let known = self.clauses.iter().copied().flatten().map(|clause| clause.first_word());
        let notice = notice::unknown_clause(at, word, self.keyword, known);
        self.tell(notice)
    }

    /// The statement has no such clause.
    pub(super) fn missing<T>(&mut self, clause: &str, example: &str) -> Read<T> {
        let at = self.current.head;
        self.tell(notice::missing_clause(at, self.keyword, clause, example))
    }

    /// Tells that the statement has no such clause, unless it is there; the statement stays.
    pub(super) fn require(&mut self, is_there: bool, clause: &str, example: &str) {
        if !is_there {
            let _: Read<()> = self.missing(clause, example);
        }
    }
}
