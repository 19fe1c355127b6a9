//! Conclusions, the values of params, disputes and groups.

use super::labels;
use crate::names::Thing;
use crate::program::{ConclusionId, Dispute, DisputeId, Kind, Otherwise, Setting, Type};
use crate::resolve::{Word, Work};
use crate::syntax::ast::{self, ExprKind};

impl Work<'_> {
    pub(super) fn lower_conclusions(&mut self) {
        for place in 0..self.trees.conclusions.len() {
            let tree = self.trees.conclusions[place].tree;
            let ty = self.program.conclusions[place].ty;
            let otherwise =
                tree.otherwise.as_ref().and_then(|otherwise| self.otherwise(otherwise, ty));
            let date = Type { kind: Kind::Date, optional: false };
            let governed = tree.governed.as_ref().and_then(|day| self.typer(&[]).value(day, date));
            let row = &mut self.program.conclusions[ConclusionId::from(place).at()];
            row.otherwise = otherwise.unwrap_or(Otherwise::Unwritten);
            row.governed = governed;
        }
    }
}

impl<'a> Work<'a> {
    fn otherwise(&mut self, written: &'a ast::Expr, ty: Type) -> Option<Otherwise> {
        if !matches!(&*written.kind, ExprKind::Absent) {
            return self.typer(&[]).literal_of(written, ty.kind).map(Otherwise::Is);
        }
        let optional = if ty.optional {
            Ok(Otherwise::Absent)
        } else {
            Err(crate::notice::not_optional(written.span, "absent"))
        };
        self.told(optional)
    }

    pub(super) fn lower_settings(&mut self) {
        for place in 0..self.trees.settings.len() {
            let said = self.trees.settings[place];
            let Some(param) = self.param_called(&said.tree.param) else { continue };
            let kind = self.program.params[param.at()].ty.kind;
            let Some(value) = self.typer(&[]).literal_of(&said.tree.value, kind) else { continue };
            let norm = self.norm_under(said.provision);
            let row = &mut self.program.norms[norm.at()];
            row.from = said.tree.from.as_ref().map_or(row.from, |at| at.value);
            row.law_of_the_day = self.program.params[param.at()].law_of_the_day;
            self.program.settings.push(Setting { param, norm, value });
            self.map.settings.push(said.span);
        }
    }

    fn param_called(&mut self, name: &ast::Text) -> Option<crate::program::ParamId> {
        match self.names.words.called(name) {
            Some(Word::Param(id)) => Some(id),
            Some(Word::Spoiled) => None,
            _ => {
                let params = self.names.words.names_where(|word| matches!(word, Word::Param(_)));
                let near = crate::notice::nearest(&name.value, params);
                let notice = crate::notice::unknown_name(name.span, "param", &name.value, near);
                self.told(Err(notice))
            }
        }
    }

    pub(super) fn lower_disputes(&mut self) {
        for said in self.trees.disputes.clone() {
            self.refuse_twins(said.tree.alternatives.iter().map(|alternative| &alternative.name));
            let mut about = Vec::new();
            for target in &said.tree.about {
                let aimed = self.aimed_at(target, said.provision);
                about.extend(self.told(aimed).map(|aim| aim.provisions(self)).unwrap_or_default());
            }
            let id = DisputeId::from(self.program.disputes.len());
            for (place, one) in said.tree.alternatives.iter().enumerate() {
                let thing = Thing::Alternative(id, place as u32);
                self.names.inner.given(one.name.span, thing);
            }
            let alternatives = said.tree.alternatives.iter();
            let alternatives =
                alternatives.map(|one| (one.name.value.clone(), labels(&one.labels))).collect();
            let (name, labels) = (said.tree.name.value.clone(), labels(&said.tree.labels));
            about.dedup();
            self.program.disputes.push(Dispute { name, labels, about, alternatives });
            self.map.disputes.push(said.span);
        }
    }

    /// A group is only a name for rules: all there is to do is to tell of members that don't exist.
    pub(super) fn lower_groups(&mut self) {
        for said in self.trees.groups.clone() {
            for name in &said.tree.rules {
                let called = self.rule_called(name);
                self.told(called);
            }
        }
    }
}
