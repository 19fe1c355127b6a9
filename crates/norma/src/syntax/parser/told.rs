//! What a case tells: facts, rows of relations, and which relations are complete.

use super::{Parser, Read};
use crate::notice;
use crate::syntax::ast::{At, Entry, Text, Told};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// After `complete`.
    pub(super) fn complete(&mut self) -> Read<Told> {
        self.names("the name of a relation").map(Told::Complete)
    }

    /// A fact, or a row after `RELATION:`.
    pub(super) fn told(&mut self) -> Read<Told> {
        let name = self.name("a fact, a relation or a clause")?;
        match self.take_sign(":") {
            true => self.row(name),
            false => self.told_fact(name),
        }
    }

    fn row(&mut self, relation: Text) -> Read<Told> {
        let fields = self.list(|parser| {
            let name = parser.name("the name of a field")?;
            parser.entry(name)
        })?;
        let recorded = self.date_after("recorded")?;
        Ok(Told::Row { relation, fields, recorded })
    }

    fn told_fact(&mut self, name: Text) -> Read<Told> {
        let mut entry = self.entry(name)?;
        loop {
            match self.word() {
                Some("recorded") if entry.recorded.is_none() => {
                    entry.recorded = self.date_after("recorded")?
                }
                Some("from") if entry.from.is_none() => entry.from = self.date_after("from")?,
                Some("until") if entry.until.is_none() => entry.until = self.date_after("until")?,
                _ => break,
            }
        }
        self.line_ends(&entry.name)?;
        Ok(Told::Fact(entry))
    }

    fn entry(&mut self, name: Text) -> Read<Entry> {
        let value = self.told_value()?;
        Ok(Entry { name, value, recorded: None, from: None, until: None })
    }

    /// More on the line means that its first word was meant as a clause, or a comma is missing.
    fn line_ends(&mut self, first: &At<String>) -> Read<()> {
        let next = self.peek();
        if next.opens_line || next.kind == Kind::End {
            return Ok(());
        }
        let clauses: Vec<&str> =
            self.clauses.iter().copied().flatten().map(|clause| clause.first_word()).collect();
        match notice::nearest(&first.value, clauses.iter().copied()) {
            Some(_) => self.tell(notice::unknown_clause(first.span, &first.value, "case", clauses)),
            None => self.unexpected("the next fact on a line of its own"),
        }
    }
}
