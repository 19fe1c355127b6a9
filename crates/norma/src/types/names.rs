//! What a bare name in an expression stands for: a field, a let, an enumeration value, a word of the vocabulary.

use super::present::unnamed;
use super::{Doubt, Typed, Typer};
use crate::names::{Thing, part_at};
use crate::notice::{self, Notice, Span, nearest};
use crate::program::{Expr, FactId, Fold, FoldKind, Kind, RelationId, Type, Value};
use crate::resolve::Word;
use crate::syntax::ast::{self, Text};

/// What a name in scope stands for.
enum Meaning {
    Field(FactId),
    Let(usize),
    Word(Word),
    SpoiledField,
}

impl<'a> Typer<'_, 'a> {
    pub(super) fn name(
        &mut self,
        name: &'a str,
        span: Span,
        wanted: Option<Kind>,
    ) -> Option<Typed> {
        let value = self.enumeration_value(name, wanted);
        match (self.meaning(name), value) {
            (Some(meaning), None) => self.meant(meaning, name, span),
            (Some(meaning), Some(value)) => self.thing_or_value(meaning, value, name, span),
            (None, Some(value)) => Some(self.chosen(value, span)),
            (None, None) => {
                let notice = self.no_such_name(name, span, wanted);
                self.tell(notice)
            }
        }
    }

    /// Whether the name stands for something whatever is on the other side.
    pub(super) fn means_something(&self, name: &str) -> bool {
        self.meaning(name).is_some()
    }

    fn meaning(&self, name: &str) -> Option<Meaning> {
        if let Some(row) = self.row
            && let Some(field) = self.field_of(row, name)
        {
            return Some(field);
        }
        let mut seen = self.lets.iter().take(self.lets_seen);
        let found = seen.rposition(|(called, _)| called.value == name).map(Meaning::Let);
        found.or_else(|| self.names.words.find(name).map(Meaning::Word))
    }

    /// The field so called, by its bare name or by its path.
    fn field_of(&self, row: RelationId, name: &str) -> Option<Meaning> {
        let relation = &self.program.relations[row.at()].name;
        let field = name
            .strip_prefix(relation.as_str())
            .and_then(|rest| rest.strip_prefix('.'))
            .unwrap_or(name);
        let spoiled = self.spoiled_fields.contains(&(row, field)).then_some(Meaning::SpoiledField);
        self.program.field_named(row, field).map(Meaning::Field).or(spoiled)
    }

    fn enumeration_value(&self, name: &str, wanted: Option<Kind>) -> Option<Value> {
        let Some(Kind::Choice(id)) = wanted else { return None };
        self.program.enumerations[id.at()].place(name).map(|place| Value::Choice(id, place))
    }

    /// A name that is both a thing in scope and a value of the wanted enumeration: the thing only if it is of that kind.
    fn thing_or_value(
        &mut self,
        meaning: Meaning,
        value: Value,
        name: &'a str,
        span: Span,
    ) -> Option<Typed> {
        let kind = value.kind();
        let of_kind = match meaning {
            Meaning::Field(id) | Meaning::Word(Word::Fact(id)) => self.fact(id).ty.kind == kind,
            Meaning::Word(Word::Conclusion(id)) => {
                self.program.conclusions[id.at()].ty.kind == kind
            }
            Meaning::Word(Word::Param(id)) => self.program.params[id.at()].ty.kind == kind,
            Meaning::Let(_) => true,
            _ => false,
        };
        if of_kind { self.meant(meaning, name, span) } else { Some(self.chosen(value, span)) }
    }

    /// A value of an enumeration.
    fn chosen(&self, value: Value, span: Span) -> Typed {
        if let Value::Choice(id, place) = value {
            self.names.inner.used(span, Thing::Value(id, place));
        }
        let kind = value.kind();
        Typed::sure(Expr::Literal(value), kind, span)
    }

    fn meant(&mut self, meaning: Meaning, name: &'a str, span: Span) -> Option<Typed> {
        self.note(&meaning, name, span);
        let (expr, ty) = match meaning {
            Meaning::Field(id) => (Expr::Field(id), self.fact(id).ty),
            Meaning::Word(Word::Fact(id)) => (Expr::Fact(id), self.fact(id).ty),
            Meaning::Word(Word::Conclusion(id)) => {
                (Expr::Conclusion(id), self.program.conclusions[id.at()].ty)
            }
            Meaning::Word(Word::Param(id)) => {
                (Expr::Param(id, None), self.program.params[id.at()].ty)
            }
            Meaning::Word(Word::Relation(_)) => {
                return self.tell(notice::not_a_value(span, name, "a relation"));
            }
            Meaning::Word(Word::Enumeration(_)) => {
                return self.tell(notice::not_a_value(span, name, "an enumeration"));
            }
            Meaning::Word(Word::Spoiled) | Meaning::SpoiledField => return None,
            Meaning::Let(place) => return self.of_let(place, span),
        };
        Some(self.doubted(expr, ty, name, span))
    }

    /// Where the name stands, for editors: of `permit.kind` inside its fold, both parts.
    fn note(&self, meaning: &Meaning, name: &str, span: Span) {
        let (before, after) = part_at(span, name.find('.'));
        match meaning {
            Meaning::Field(id) => {
                if let (Some(before), Some((relation, _))) = (before, name.split_once('.')) {
                    self.names.words.used(before, relation);
                }
                self.names.inner.used(after, Thing::Fact(*id));
            }
            Meaning::Let(place) => {
                self.names.inner.used(span, Thing::Let(self.lets[*place].0.span));
            }
            Meaning::Word(_) => drop(self.names.words.used(span, name)),
            Meaning::SpoiledField => {}
        }
    }

    /// The thing, in doubt when it is optional and nothing in scope says that it is there.
    fn doubted(&self, expr: Expr, ty: Type, name: &str, span: Span) -> Typed {
        let doubt = ty.optional && !self.is_present(&expr);
        let doubts = doubt.then(|| Doubt { name: name.to_string(), span });
        Typed { expr, kind: ty.kind, span, doubts: doubts.into_iter().collect() }
    }

    /// Whether something in scope says that the thing is there.
    pub(super) fn is_present(&self, expr: &Expr) -> bool {
        let expr = unnamed(expr);
        self.present.iter().any(|there| there == expr || has_rows_for(there, expr))
    }

    pub(super) fn exists(&mut self, name: &'a Text, span: Span) -> Option<Typed> {
        if let Some(Meaning::Word(Word::Relation(relation))) = self.meaning(&name.value) {
            self.names.words.called(name);
            let fold = Fold {
                kind: FoldKind::Exists,
                relation,
                guard: None,
                of: None,
                by: None,
                nothing: None,
            };
            return self.fold_alone(fold, span);
        }
        // What is already known to be there may be asked again.
        let present = std::mem::take(&mut self.present);
        let of = self.name(&name.value, name.span, None);
        self.present = present;
        let of = of?;
        if of.doubts.is_empty() {
            return self.tell(notice::not_optional(name.span, &name.value));
        }
        Some(Typed::sure(Expr::Exists(Box::new(of.expr)), Kind::YesNo, span))
    }

    fn fold_alone(&mut self, fold: Fold, span: Span) -> Option<Typed> {
        match self.inside {
            Some(outer) => self.tell(notice::fold_in_fold(span, outer)),
            None => Some(Typed::sure(Expr::Fold(Box::new(fold)), Kind::YesNo, span)),
        }
    }

    pub(super) fn param_at(
        &mut self,
        name: &'a Text,
        day: &'a ast::Expr,
        span: Span,
    ) -> Option<Typed> {
        let day = self.value(day, Type { kind: Kind::Date, optional: false });
        match self.names.words.called(name) {
            Some(Word::Param(id)) => {
                let kind = self.program.params[id.at()].ty.kind;
                Some(Typed::sure(Expr::Param(id, Some(Box::new(day?))), kind, span))
            }
            Some(Word::Spoiled) => None,
            _ => {
                let params = self.names.words.names_where(|word| matches!(word, Word::Param(_)));
                let near = nearest(&name.value, params);
                self.tell(notice::unknown_name(name.span, "param", &name.value, near))
            }
        }
    }

    fn no_such_name(&self, name: &str, span: Span, wanted: Option<Kind>) -> Notice {
        if let Some((relation, field)) = name.split_once('.')
            && let Some(Word::Relation(id)) = self.names.words.find(relation)
        {
            let fields = self.field_names(id);
            return match self.program.field_named(id, field) {
                Some(_) => notice::field_outside_fold(span, name, relation),
                None => notice::unknown_name(span, "field", field, nearest(field, fields)),
            };
        }
        let known = |word| !matches!(word, Word::Enumeration(_) | Word::Relation(_));
        let mut near: Vec<&str> = self.row.map(|row| self.field_names(row)).unwrap_or_default();
        near.extend(self.lets.iter().take(self.lets_seen).map(|(name, _)| name.value.as_str()));
        if let Some(Kind::Choice(id)) = wanted {
            near.extend(
                self.program.enumerations[id.at()].values.iter().map(|(value, _)| value.as_str()),
            );
            let what = format!("value of `{}`", self.program.enumerations[id.at()].name);
            let near = nearest(name, near.into_iter().chain(self.names.words.names_where(known)));
            return notice::unknown_name(span, &what, name, near);
        }
        notice::unknown_name(
            span,
            "thing",
            name,
            nearest(name, near.into_iter().chain(self.names.words.names_where(known))),
        )
    }

    pub(super) fn field_names(&self, relation: RelationId) -> Vec<&str> {
        let fields = &self.program.relations[relation.at()].fields;
        fields.iter().map(|field| self.fact(*field).name.as_str()).collect()
    }
}

/// Whether `there`, which says that some rows pass, says that a first, last, least or greatest of them is there.
fn has_rows_for(there: &Expr, expr: &Expr) -> bool {
    let (Expr::Fold(some), Expr::Fold(fold)) = (there, expr) else { return false };
    some.kind == FoldKind::Exists && some.relation == fold.relation && some.guard == fold.guard
}
