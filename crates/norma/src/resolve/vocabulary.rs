//! The vocabulary: enumerations, facts, relations, params and conclusions, with their types.

use super::{Declared, Word, Work};
use crate::lower::labels;
use crate::names::Thing;
use crate::notice::{self, Notice, nearest};
use crate::program::{
    Conclusion, Enumeration, EnumerationId, Fact, FactId, Kind, Otherwise, Param, ProvisionId,
    Relation, RelationId, Type,
};
use crate::syntax::ast::{self, Text, TypeRef};

/// The words of the built-in types.
pub(crate) const TYPES: [&str; 8] =
    ["yes/no", "date", "whole", "cents", "decimal", "code", "days", "months"];
/// More digits after the point than any law has, and few enough for exact arithmetic.
const PLACES_MAX: u32 = 9;

impl<'a> Work<'a> {
    pub(super) fn declare_enumeration(&mut self, said: Declared<'a, ast::Enumeration>) {
        let id = EnumerationId::from(self.program.enumerations.len());
        let declared = self.names.words.declare(&said.tree.name, Word::Enumeration(id));
        if self.told(declared).is_none() {
            return;
        }
        self.refuse_twins(said.tree.values.iter().map(|(name, _)| name));
        for (place, (value, _)) in said.tree.values.iter().enumerate() {
            self.names.inner.given(value.span, Thing::Value(id, place as u32));
        }
        let values =
            said.tree.values.iter().map(|(name, words)| (name.value.clone(), labels(words)));
        let (name, labels) = (said.tree.name.value.clone(), labels(&said.tree.labels));
        self.program.enumerations.push(Enumeration { name, labels, values: values.collect() });
        self.map.enumerations.push(said.span);
    }

    pub(super) fn declare_fact(&mut self, said: Declared<'a, ast::Fact>) {
        let id = FactId::from(self.program.facts.len());
        let ty = self.type_of(&said.tree.ty);
        let word = ty.map_or(Word::Spoiled, |_| Word::Fact(id));
        let declared = self.names.words.declare(&said.tree.name, word);
        if let (Some(()), Some(ty)) = (self.told(declared), ty) {
            self.program.facts.push(fact(said.tree, ty, None, said.provision));
            self.map.facts.push(said.span);
        }
    }

    pub(super) fn declare_relation(&mut self, said: Declared<'a, ast::Relation>) {
        let id = RelationId::from(self.program.relations.len());
        let declared = self.names.words.declare(&said.tree.name, Word::Relation(id));
        if self.told(declared).is_none() {
            return;
        }
        self.refuse_twins(said.tree.fields.iter().map(|field| &field.name));
        let mut fields = Vec::new();
        for field in &said.tree.fields {
            match self.type_of(&field.ty) {
                Some(ty) => {
                    let fact_id = FactId::from(self.program.facts.len());
                    fields.push(fact_id);
                    self.names.inner.given(field.name.span, Thing::Fact(fact_id));
                    self.program.facts.push(fact(field, ty, Some(id), said.provision));
                    self.map.facts.push(field.name.span);
                }
                None => _ = self.spoiled_fields.insert((id, &field.name.value)),
            }
        }
        let (name, labels) = (said.tree.name.value.clone(), labels(&said.tree.labels));
        self.program.relations.push(Relation { name, provision: said.provision, labels, fields });
        self.map.relations.push(said.span);
    }

    pub(super) fn declare_param(&mut self, said: Declared<'a, ast::Param>) {
        let tree = said.tree;
        let ty = self.type_of(&tree.ty);
        let word = ty.map_or(Word::Spoiled, |_| Word::Param(self.program.params.len().into()));
        let declared = self.names.words.declare(&tree.name, word);
        let (Some(()), Some(ty)) = (self.told(declared), ty) else { return };
        self.program.params.push(Param {
            name: tree.name.value.clone(),
            ty: Type { optional: false, ..ty },
            labels: labels(&tree.labels),
            covered_from: tree.covered_from.as_ref().map(|at| at.value),
            law_of_the_day: tree.law_of_the_day.is_some(),
        });
        self.map.params.push(said.span);
    }

    pub(super) fn declare_conclusion(&mut self, said: Declared<'a, ast::Conclusion>) {
        let tree = said.tree;
        let ty = self.type_of(&tree.ty);
        let word =
            ty.map_or(Word::Spoiled, |_| Word::Conclusion(self.program.conclusions.len().into()));
        let declared = self.names.words.declare(&tree.name, word);
        let (Some(()), Some(ty)) = (self.told(declared), ty) else { return };
        self.program.conclusions.push(Conclusion {
            name: tree.name.value.clone(),
            ty,
            labels: labels(&tree.labels),
            groups: crate::lower::words(&tree.groups),
            provision: said.provision,
            covered_from: tree.covered_from.as_ref().map(|at| at.value),
            otherwise: Otherwise::Unwritten,
            governed: None,
            law_of_the_day: tree.law_of_the_day.is_some(),
            order: 0,
            covers: Vec::new(),
        });
        self.trees.conclusions.push(said);
        self.map.conclusions.push(said.span);
    }

    /// The type, or nothing when that was told to be wrong.
    fn type_of(&mut self, written: &TypeRef) -> Option<Type> {
        let optional = written.optional;
        let kind = match written.word.value.as_str() {
            "yes/no" => Kind::YesNo,
            "date" => Kind::Date,
            "whole" => Kind::Whole,
            "cents" => Kind::Money(2),
            "code" => Kind::Code,
            "days" => Kind::Days,
            "months" => Kind::Months,
            "decimal" => Kind::Decimal(self.scale(written)?),
            _ => match self.names.words.called(&written.word) {
                Some(Word::Enumeration(id)) => Kind::Choice(id),
                _ => return self.told(Err(self.no_such_type(&written.word))),
            },
        };
        Some(Type { kind, optional })
    }

    fn scale(&mut self, written: &TypeRef) -> Option<u8> {
        let places = written.scale.as_ref().map_or(0, |scale| scale.value);
        let span = written.scale.as_ref().map_or(written.word.span, |scale| scale.span);
        let known = u8::try_from(places).ok().filter(|_| places <= PLACES_MAX);
        self.told(known.ok_or_else(|| notice::too_many_places(span, places, PLACES_MAX)))
    }

    fn no_such_type(&self, word: &Text) -> Notice {
        let enumerations =
            self.names.words.names_where(|word| matches!(word, Word::Enumeration(_)));
        let near = nearest(&word.value, TYPES.into_iter().chain(enumerations));
        notice::unknown_name(word.span, "type", &word.value, near)
    }

    /// Tells of names that stand twice in one list.
    pub(crate) fn refuse_twins<'t>(&mut self, names: impl Iterator<Item = &'t Text>) {
        let mut seen: Vec<&Text> = Vec::new();
        for name in names {
            match seen.iter().find(|first| first.value == name.value) {
                Some(first) => {
                    self.notices.push(notice::duplicate_name(name.span, &name.value, first.span))
                }
                None => seen.push(name),
            }
        }
    }
}

fn fact(tree: &ast::Fact, ty: Type, relation: Option<RelationId>, provision: ProvisionId) -> Fact {
    Fact {
        name: tree.name.value.clone(),
        relation,
        provision,
        ty,
        discretion: tree.ty.discretion,
        fixed: tree.ty.fixed,
        labels: labels(&tree.labels),
        question: labels(&tree.question),
        source: tree.source.as_ref().map(|source| source.value.clone()),
    }
}
