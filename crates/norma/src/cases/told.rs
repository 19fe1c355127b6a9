//! What a case tells of its person.

use super::lower::neighbour;
use crate::facts::{Dossier, Entry, RowEntry, Told};
use crate::notice::{self, nearest};
use crate::program::{FactId, RelationId, Value};
use crate::resolve::{Word, Work};
use crate::syntax::ast::{self, Text, ToldValue};

impl<'a> Work<'a> {
    /// Everything told that could be read; the rest is told to the author.
    pub(super) fn dossier(&mut self, told: &'a [ast::Told]) -> Dossier {
        let mut dossier = Dossier::default();
        for one in told {
            match one {
                ast::Told::Fact(entry) => dossier.facts.extend(self.fact_entry(entry)),
                ast::Told::Row { relation, fields, recorded } => {
                    let row = self.relation_called(relation).map(|id| self.row(id, fields));
                    let recorded = recorded.as_ref().map(|at| at.value);
                    dossier.rows.extend(row.map(|row| RowEntry { recorded, ..row }));
                }
                ast::Told::Complete(names) => {
                    dossier
                        .complete
                        .extend(names.iter().filter_map(|name| self.relation_called(name)));
                }
            }
        }
        dossier
    }

    fn fact_entry(&mut self, entry: &'a ast::Entry) -> Option<Entry> {
        let fact = self.fact_called(&entry.name)?;
        let day = |at: &Option<ast::At<calendar::Date>>| at.as_ref().map(|at| at.value);
        let (from, until, recorded) = (day(&entry.from), day(&entry.until), day(&entry.recorded));
        let told = self.told_of(fact, &entry.name, &entry.value)?;
        if let (Some(first), Some(last)) = (from, &entry.until)
            && last.value < first
        {
            return self.told(Err(notice::empty_interval(last.span)));
        }
        Some(Entry { fact, told, from, until, recorded })
    }

    fn row(&mut self, relation: RelationId, fields: &'a [ast::Entry]) -> RowEntry {
        self.refuse_twins(fields.iter().map(|entry| &entry.name));
        let mut read = Vec::new();
        for entry in fields {
            let Some(field) = self.field_named(relation, &entry.name) else { continue };
            read.extend(self.told_of(field, &entry.name, &entry.value).map(|told| (field, told)));
        }
        RowEntry { relation, id: None, fields: read, recorded: None }
    }

    fn told_of(&mut self, fact: FactId, name: &Text, value: &'a ToldValue) -> Option<Told> {
        let ty = self.program.facts[fact.at()].ty;
        match value {
            ToldValue::Is(value) => self.typer(&[]).literal_of(value, ty.kind).map(Told::Is),
            ToldValue::Unknown => Some(Told::Unknown),
            ToldValue::Absent if ty.optional => Some(Told::Absent),
            ToldValue::Absent => self.told(Err(notice::not_optional(name.span, &name.value))),
            ToldValue::Between(..) if !ty.kind.is_ordered() => {
                let words = self.program.kind_in_words(ty.kind);
                self.told(Err(notice::without_order(name.span, &words)))
            }
            ToldValue::Between(low, high) => self.interval(fact, low.as_ref(), high.as_ref()),
        }
    }

    /// Both ends included, as `between` means; a single end, of `before` or `after`, isn't.
    fn interval(
        &mut self,
        fact: FactId,
        low: Option<&'a ast::Expr>,
        high: Option<&'a ast::Expr>,
    ) -> Option<Told> {
        let kind = self.program.facts[fact.at()].ty.kind;
        let mut end = |written: Option<&'a ast::Expr>| match written {
            Some(written) => self.typer(&[]).literal_of(written, kind).map(Some),
            None => Some(None),
        };
        let (from, to) = (end(low), end(high));
        match (from?, to?) {
            (Some(from), Some(to)) if is_after(&from, &to) => self.told(Err(
                notice::empty_interval(high.map_or_else(Default::default, |high| high.span)),
            )),
            (Some(from), None) => Some(Told::Between(neighbour(&from, 1), None)),
            (None, Some(to)) => Some(Told::Between(None, neighbour(&to, -1))),
            (from, to) => Some(Told::Between(from, to)),
        }
    }

    pub(crate) fn fact_called(&mut self, name: &Text) -> Option<FactId> {
        match self.names.words.called(name) {
            Some(Word::Fact(id)) => Some(id),
            Some(Word::Spoiled) => None,
            _ => {
                let facts = self.names.words.names_where(|word| matches!(word, Word::Fact(_)));
                let notice = notice::unknown_name(
                    name.span,
                    "fact",
                    &name.value,
                    nearest(&name.value, facts),
                );
                self.told(Err(notice))
            }
        }
    }

    pub(crate) fn relation_called(&mut self, name: &Text) -> Option<RelationId> {
        self.typer(&[]).relation(name)
    }

    pub(crate) fn field_named(&mut self, relation: RelationId, name: &Text) -> Option<FactId> {
        self.typer(&[]).field_called(relation, name)
    }
}

fn is_after(a: &Value, b: &Value) -> bool {
    crate::engine::order(a, b).is_gt()
}
