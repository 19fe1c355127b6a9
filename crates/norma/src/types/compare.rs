//! Comparisons: both sides of one kind, and always there.

use super::{Typed, Typer};
use crate::notice::{self, Span};
use crate::program::{Comparison, Expr, Kind, Value};
use crate::syntax::ast;

impl<'a> Typer<'_, 'a> {
    pub(super) fn compare(
        &mut self,
        sign: Comparison,
        a: &'a ast::Expr,
        b: &'a ast::Expr,
        span: Span,
    ) -> Option<Typed> {
        let (a, b) = self.sides(a, b)?;
        self.has_order(sign, &a)?;
        let expr = Expr::Compare(sign, Box::new(a.expr), Box::new(b.expr));
        Some(Typed::sure(expr, Kind::YesNo, span))
    }

    /// Two sides of one kind, both always there. A bare enumeration value takes its kind from the other side.
    fn sides(&mut self, a: &'a ast::Expr, b: &'a ast::Expr) -> Option<(Typed, Typed)> {
        let (a, b) = if self.leans(a) {
            let b = self.typed(b, None)?;
            (self.typed(a, Some(b.kind))?, b)
        } else {
            let a = self.typed(a, None);
            // What a bare value belongs to isn't known when the other side is wrong.
            if a.is_none() && self.leans(b) {
                return None;
            }
            let b = self.typed(b, a.as_ref().map(|a| a.kind));
            (a?, b?)
        };
        let (a, b) = self.alike(a, b)?;
        let (a, b) = (self.definite(a), self.definite(b));
        Some((a?, b?))
    }

    /// Whether the expression says nothing of its kind by itself.
    fn leans(&self, written: &ast::Expr) -> bool {
        let bare = |name: &str| !name.contains('.') && !self.means_something(name);
        matches!(&*written.kind, ast::ExprKind::Name(name) if bare(name))
    }

    /// Both sides of one kind; decimals, and sums of money, compare whatever their places.
    fn alike(&mut self, a: Typed, b: Typed) -> Option<(Typed, Typed)> {
        use super::literal::widened;
        let a = widened(a, b.kind);
        let b = widened(b, a.kind);
        let one_kind = match (a.kind, b.kind) {
            (Kind::Decimal(_), Kind::Decimal(_)) | (Kind::Money(_), Kind::Money(_)) => true,
            (a, b) => a == b,
        };
        if one_kind {
            return Some((a, b));
        }
        let (left, right) = (self.kind_in_words(a.kind), self.kind_in_words(b.kind));
        self.tell(notice::wrong_type(b.span, &left, &right, other_unit(a.kind, b.kind)))
    }

    fn has_order(&mut self, sign: Comparison, a: &Typed) -> Option<()> {
        let equality = matches!(sign, Comparison::Equal | Comparison::NotEqual);
        if equality || a.kind.is_ordered() {
            return Some(());
        }
        let words = self.kind_in_words(a.kind);
        self.tell(notice::without_order(a.span, &words))
    }

    pub(super) fn within(
        &mut self,
        of: &'a ast::Expr,
        low: &'a ast::Expr,
        high: &'a ast::Expr,
        span: Span,
    ) -> Option<Typed> {
        let (a, low) = self.sides(of, low)?;
        let (b, high) = self.sides(of, high)?;
        self.has_order(Comparison::LessOrEqual, &a)?;
        let above = Expr::Compare(Comparison::GreaterOrEqual, Box::new(a.expr), Box::new(low.expr));
        let under = Expr::Compare(Comparison::LessOrEqual, Box::new(b.expr), Box::new(high.expr));
        Some(Typed::sure(Expr::And(vec![above, under]), Kind::YesNo, span))
    }

    pub(super) fn among(
        &mut self,
        of: &'a ast::Expr,
        among: &'a [ast::Expr],
        span: Span,
    ) -> Option<Typed> {
        let of = self.typed(of, None)?;
        let of = self.definite(of);
        let kind = of.as_ref()?.kind;
        let values: Vec<Option<Value>> =
            among.iter().map(|value| self.literal_of(value, kind)).collect();
        let values = values.into_iter().collect::<Option<Vec<Value>>>()?;
        Some(Typed::sure(Expr::In(Box::new(of?.expr), values), Kind::YesNo, span))
    }

    /// A value written out, of this kind.
    pub fn literal_of(&mut self, written: &'a ast::Expr, kind: Kind) -> Option<Value> {
        let typed = self.typed(written, Some(kind))?;
        let typed = self.fit(typed, kind)?;
        match typed.expr {
            Expr::Literal(value) => Some(value),
            _ => self.tell(notice::not_a_literal(typed.span)),
        }
    }
}

/// What to write instead when a count meets a span of time.
fn other_unit(a: Kind, b: Kind) -> Option<&'static str> {
    match (a, b) {
        (Kind::Days, Kind::Months) | (Kind::Months, Kind::Days) => {
            Some("days and months don't compare: a month has no fixed number of days")
        }
        (Kind::Whole, Kind::Days | Kind::Months) | (Kind::Days | Kind::Months, Kind::Whole) => {
            Some("`between` counts: compare it with a bare number")
        }
        _ => None,
    }
}
