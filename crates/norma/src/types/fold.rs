//! Questions over the rows of a relation: which field, which rows, which kind comes out.

use super::arithmetic::zero;
use super::{Doubt, Typed, Typer, present_when};
use crate::names::Thing;
use crate::notice::{self, Span, nearest};
use crate::program::{Expr, FactId, Fold, FoldKind, Kind, RelationId};
use crate::resolve::Word;
use crate::syntax::ast::{self, Text};

impl<'a> Typer<'_, 'a> {
    pub(super) fn fold(&mut self, fold: &'a ast::Fold, span: Span) -> Option<Typed> {
        if let Some(outer) = self.inside {
            return self.tell(notice::fold_in_fold(span, outer));
        }
        let relation = self.relation(&fold.relation)?;
        let mark = self.present.len();
        (self.row, self.inside) = (Some(relation), Some(span));
        let read = self.fold_at(fold, relation, span);
        (self.row, self.inside) = (None, None);
        self.present.truncate(mark);
        let (fold, kind) = read?;
        Some(self.counted(fold, kind, span))
    }

    fn fold_at(
        &mut self,
        fold: &'a ast::Fold,
        relation: RelationId,
        span: Span,
    ) -> Option<(Fold, Kind)> {
        let guard = match &fold.guard {
            Some(guard) => Some(self.condition(guard)?),
            None => None,
        };
        if let Some(guard) = &guard {
            self.present.extend(present_when(guard, true));
        }
        let field = match &fold.field {
            Some(field) => Some(self.field_called(relation, field)?),
            None => None,
        };
        let kind = self.kind_of(fold, field, span)?;
        let by = match &fold.by {
            Some(by) => Some(self.order_by(relation, by)?),
            None => None,
        };
        let of = match &fold.satisfy {
            Some(satisfy) => Some(self.condition(satisfy)?),
            None => field.map(Expr::Field),
        };
        let nothing = if fold.kind == FoldKind::Sum { zero(kind) } else { None };
        Some((Fold { kind: fold.kind, relation, guard, of, by, nothing }, kind))
    }

    fn kind_of(&mut self, fold: &'a ast::Fold, field: Option<FactId>, span: Span) -> Option<Kind> {
        let field_kind = field.map(|field| self.fact(field).ty.kind);
        match (fold.kind, field_kind) {
            (FoldKind::Exists | FoldKind::All, _) => Some(Kind::YesNo),
            (FoldKind::Count, _) => Some(Kind::Whole),
            (FoldKind::First | FoldKind::Latest, Some(kind)) => Some(kind),
            (FoldKind::Sum, Some(kind)) if zero(kind).is_some() => {
                self.always_there(fold, field, kind)
            }
            (FoldKind::Min | FoldKind::Max, Some(kind)) if kind.is_ordered() => {
                self.always_there(fold, field, kind)
            }
            (_, Some(kind)) => {
                let words = self.kind_in_words(kind);
                self.tell(notice::wrong_type(span, "a number, a date or a span", &words, None))
            }
            // The parser tells of a fold without its field.
            (_, None) => None,
        }
    }

    /// The kind, when each row that passes has the field.
    fn always_there(
        &mut self,
        fold: &'a ast::Fold,
        field: Option<FactId>,
        kind: Kind,
    ) -> Option<Kind> {
        let (Some(field), Some(name)) = (field, &fold.field) else { return Some(kind) };
        self.guarded(field, name).map(|()| kind)
    }

    fn guarded(&mut self, field: FactId, name: &Text) -> Option<()> {
        if self.fact(field).ty.optional && !self.is_present(&Expr::Field(field)) {
            return self.tell(notice::absent_not_guarded(name.span, &name.value));
        }
        Some(())
    }

    fn order_by(&mut self, relation: RelationId, by: &'a Text) -> Option<FactId> {
        let field = self.field_called(relation, by)?;
        let kind = self.fact(field).ty.kind;
        if !kind.is_ordered() {
            let words = self.kind_in_words(kind);
            return self.tell(notice::without_order(by.span, &words));
        }
        self.guarded(field, by).map(|()| field)
    }

    /// A fold as an expression; one that needs a row is in doubt.
    fn counted(&mut self, fold: Fold, kind: Kind, span: Span) -> Typed {
        let needs_a_row =
            matches!(fold.kind, FoldKind::Min | FoldKind::Max | FoldKind::First | FoldKind::Latest);
        let optional_field =
            matches!(fold.of, Some(Expr::Field(field)) if self.fact(field).ty.optional);
        let name = self.program.relations[fold.relation.at()].name.clone();
        let expr = Expr::Fold(Box::new(fold));
        let settled =
            if optional_field { self.present.contains(&expr) } else { self.is_present(&expr) };
        let doubt = (needs_a_row && !settled).then_some(Doubt { name, span });
        Typed { expr, kind, span, doubts: doubt.into_iter().collect() }
    }

    pub fn relation(&mut self, name: &Text) -> Option<RelationId> {
        match self.names.words.called(name) {
            Some(Word::Relation(id)) => Some(id),
            Some(Word::Spoiled) => None,
            _ => {
                let relations =
                    self.names.words.names_where(|word| matches!(word, Word::Relation(_)));
                let near = nearest(&name.value, relations);
                self.tell(notice::unknown_name(name.span, "relation", &name.value, near))
            }
        }
    }

    pub fn field_called(&mut self, relation: RelationId, name: &Text) -> Option<FactId> {
        if let Some(field) = self.program.field_named(relation, &name.value) {
            self.names.inner.used(name.span, Thing::Fact(field));
            return Some(field);
        }
        if self.spoiled_fields.contains(&(relation, name.value.as_str())) {
            return None;
        }
        let what = format!("field of `{}`", self.program.relations[relation.at()].name);
        let near = nearest(&name.value, self.field_names(relation));
        let notice = notice::unknown_name(name.span, &what, &name.value, near);
        self.tell(notice)
    }
}
