//! Rows of a relation, and which relations are told in full.

use ::toml::de::{DeTable, DeValue};

use super::super::RowEntry;
use super::{Item, Reader, in_order};
use crate::notice;
use crate::program::{Program, RelationId};

impl Reader<'_> {
    pub(super) fn relation(&mut self, relation: RelationId, value: Item<'_, '_>) {
        let name = &self.program.relations[relation.at()].name;
        match value.get_ref() {
            DeValue::Array(rows) => rows.iter().for_each(|row| match row.get_ref() {
                DeValue::Table(table) => self.row(relation, table),
                _ => self.tell(notice::case_not_rows(self.span(&row.span()), name)),
            }),
            // Of a whole relation it says what a missing key says.
            DeValue::String(word) if word == "unknown" => {}
            _ => self.tell(notice::case_not_rows(self.span(&value.span()), name)),
        }
    }

    fn row(&mut self, relation: RelationId, table: &DeTable<'_>) {
        let mut row = RowEntry { relation, id: None, fields: Vec::new(), recorded: None };
        for (key, value) in in_order(table) {
            let name = key.get_ref().as_ref();
            if let Some(field) = self.program.field_named(relation, name) {
                let told = self.told(self.program.facts[field.at()].ty, value);
                row.fields.extend(told.map(|told| (field, told)));
            } else if name == "recorded" {
                row.recorded = self.day(value);
            } else if name == "id" {
                row.id = self.id(value);
            } else {
                self.tell(notice::case_unknown_field(
                    self.program,
                    relation,
                    self.span(&key.span()),
                    name,
                ));
            }
        }
        self.read.dossier.rows.push(row);
    }

    fn id(&mut self, value: Item<'_, '_>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(id) => Some(id.to_string()),
            DeValue::Integer(id) => Some(id.to_string()),
            _ => {
                self.tell(notice::case_wrong_id(self.span(&value.span())));
                None
            }
        }
    }

    pub(super) fn complete(&mut self, value: Item<'_, '_>) {
        let DeValue::Array(names) = value.get_ref() else {
            return self.tell(notice::case_wrong_complete(
                self.span(&value.span()),
                relation_names(self.program),
            ));
        };
        for name in names.iter() {
            self.complete_one(name);
        }
    }

    fn complete_one(&mut self, value: Item<'_, '_>) {
        let at = self.span(&value.span());
        let DeValue::String(name) = value.get_ref() else {
            return self.tell(notice::case_wrong_complete(at, relation_names(self.program)));
        };
        match self.program.relation_named(name) {
            None => self.tell(notice::case_unknown_relation(self.program, at, name)),
            Some(relation) if self.read.dossier.complete.contains(&relation) => {}
            Some(relation) => self.read.dossier.complete.push(relation),
        }
    }
}

fn relation_names(program: &Program) -> impl Iterator<Item = &str> {
    program.relations.iter().map(|relation| relation.name.as_str())
}
