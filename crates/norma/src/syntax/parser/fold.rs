//! Questions over the rows of a relation: `exists permit where kind = asylum_request`.

use super::expression::Tall;
use super::operator::Level;
use super::{Parser, Read};
use crate::notice::{self, Span};
use crate::syntax::ast::{ExprKind, Fold, FoldKind, Text};

impl Parser<'_> {
    /// The next word is one of the folds.
    pub(super) fn fold(&mut self) -> Read<Tall> {
        let start = self.peek().span;
        let word = self.word().unwrap_or("");
        self.take();
        match word {
            "exists" => self.exists(start),
            "all" => self.over_rows(FoldKind::All, start),
            "count" => self.over_rows(FoldKind::Count, start),
            "sum" => self.over_field(FoldKind::Sum, start),
            "min" => self.over_field(FoldKind::Min, start),
            "max" => self.over_field(FoldKind::Max, start),
            "first" => self.over_field(FoldKind::First, start),
            _ => self.over_field(FoldKind::Latest, start),
        }
    }

    /// Without `where` only the vocabulary tells a relation from a fact.
    fn exists(&mut self, start: Span) -> Read<Tall> {
        let name = self.name_or_field("a name")?;
        match self.word() {
            Some("where") => self.finish(start, fold(FoldKind::Exists, name)),
            _ => self.build(start, &[], ExprKind::Exists(name)),
        }
    }

    fn over_rows(&mut self, kind: FoldKind, start: Span) -> Read<Tall> {
        let relation = self.name("the name of a relation")?;
        self.finish(start, fold(kind, relation))
    }

    fn over_field(&mut self, kind: FoldKind, start: Span) -> Read<Tall> {
        let (relation, field) = self.field_of_relation()?;
        let mut fold = Fold { field: Some(field), ..fold(kind, relation) };
        if matches!(kind, FoldKind::First | FoldKind::Latest) {
            self.expect_word("by")?;
            fold.by = Some(self.name("a field")?);
        }
        self.finish(start, fold)
    }

    /// `where …` and, for `all`, `satisfy …`, in which no other fold may stand.
    fn finish(&mut self, start: Span, mut fold: Fold) -> Read<Tall> {
        if let Some(outer) = self.fold.replace(self.since(start)) {
            return self.tell(notice::fold_in_fold(self.since(start), outer));
        }
        let mut heights = Vec::new();
        if self.take_word("where") {
            fold.guard = Some(self.inner(&mut heights)?);
        }
        if fold.kind == FoldKind::All {
            self.expect_word("satisfy")?;
            fold.satisfy = Some(self.inner(&mut heights)?);
        }
        self.fold = None;
        self.build(start, &heights, ExprKind::Fold(fold))
    }

    fn inner(&mut self, heights: &mut Vec<u32>) -> Read<crate::syntax::ast::Expr> {
        let inner = self.binding(Level::Or)?;
        heights.push(inner.height);
        Ok(inner.expr)
    }
}

fn fold(kind: FoldKind, relation: Text) -> Fold {
    Fold { kind, relation, field: None, by: None, guard: None, satisfy: None }
}
