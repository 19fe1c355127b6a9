//! A fact of the person: a plain value, or entries that say since when, until when and from which day we know.

use ::toml::de::{DeTable, DeValue};
use calendar::Date;

use super::super::{Entry, Told};
use super::{Item, Reader, in_order};
use crate::notice;
use crate::program::{FactId, Type};

/// The words of an entry.
const WORDS: [&str; 7] = ["value", "between", "before", "after", "recorded", "from", "until"];

impl Reader<'_> {
    pub(super) fn fact(&mut self, fact: FactId, value: Item<'_, '_>) {
        match value.get_ref() {
            DeValue::Array(entries) if !entries.is_empty() => {
                entries.iter().for_each(|entry| self.entry(fact, entry, true))
            }
            _ => self.entry(fact, value, false),
        }
    }

    /// One entry; among several, each must be a table, so that they can be told apart.
    fn entry(&mut self, fact: FactId, value: Item<'_, '_>, several: bool) {
        let ty = self.program.facts[fact.at()].ty;
        let entry = match value.get_ref() {
            DeValue::Table(table) => self.dated_entry(fact, ty, value, table),
            _ if several => {
                self.tell(notice::case_bare_entry(self.span(&value.span())));
                None
            }
            _ => self.told(ty, value).map(|told| Entry {
                fact,
                told,
                from: None,
                until: None,
                recorded: None,
            }),
        };
        self.read.dossier.facts.extend(entry);
    }

    fn dated_entry(
        &mut self,
        fact: FactId,
        ty: Type,
        whole: Item<'_, '_>,
        table: &DeTable<'_>,
    ) -> Option<Entry> {
        let told = self.told_in_table(ty, whole, table);
        let (mut from, mut until, mut recorded) = (None, None, None);
        for (key, value) in in_order(table) {
            match key.get_ref().as_ref() {
                "from" => from = self.day(value),
                "until" => until = self.day(value),
                "recorded" => recorded = self.day(value),
                word if WORDS.contains(&word) => {}
                word => self.tell(notice::case_unknown_word(self.span(&key.span()), word, &WORDS)),
            }
        }
        self.in_order_days(whole, from, until);
        told.map(|told| Entry { fact, told, from, until, recorded })
    }

    fn told_in_table(
        &mut self,
        ty: Type,
        whole: Item<'_, '_>,
        table: &DeTable<'_>,
    ) -> Option<Told> {
        match table.get("value") {
            Some(value) => self.told(ty, value),
            None if super::interval::is_interval(table) => self.told(ty, whole),
            None => {
                self.tell(notice::case_entry_empty(self.span(&whole.span())));
                None
            }
        }
    }

    fn in_order_days(&mut self, whole: Item<'_, '_>, from: Option<Date>, until: Option<Date>) {
        if let (Some(from), Some(until)) = (from, until)
            && until < from
        {
            self.tell(notice::case_reversed(self.span(&whole.span())));
        }
    }
}
