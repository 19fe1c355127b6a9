//! Sums, differences and products, and the kinds they give (S14).

use super::{Typed, Typer};
use crate::notice::{self, Span};
use crate::program::{Expr, Kind, Operator, Type, Unit, Value};
use crate::syntax::ast;

/// More places than these can't be reckoned exactly.
const PLACES_MAX: u8 = 18;

impl<'a> Typer<'_, 'a> {
    pub(super) fn arithmetic(
        &mut self,
        sign: Operator,
        a: &'a ast::Expr,
        b: &'a ast::Expr,
        span: Span,
    ) -> Option<Typed> {
        let (a, b) = (self.typed(a, None), self.typed(b, None));
        self.reckoned(sign, a?, b?, span)
    }

    /// `a + b`, `a - b` or `a * b`.
    pub(super) fn reckoned(
        &mut self,
        sign: Operator,
        a: Typed,
        b: Typed,
        span: Span,
    ) -> Option<Typed> {
        let kind = match sign {
            Operator::Times => product(a.kind, b.kind),
            Operator::Plus | Operator::Minus | Operator::DividedBy => sum(sign, a.kind, b.kind),
        };
        let Some(kind) = kind else {
            let (left, right) = (self.kind_in_words(a.kind), self.kind_in_words(b.kind));
            let hint = (a.kind, b.kind) == (Kind::Date, Kind::Date);
            let hint = hint
                .then_some("write `days between a and b`, `months between …` or `years between …`");
            return self.tell(notice::cannot_reckon(span, verb(sign), &left, &right, hint));
        };
        let doubts = a.doubts.into_iter().chain(b.doubts).collect();
        let expr = Expr::Arithmetic(sign, Box::new(a.expr), Box::new(b.expr));
        Some(Typed { expr, kind, span, doubts })
    }

    pub(super) fn minus(&mut self, of: &'a ast::Expr, span: Span) -> Option<Typed> {
        let of = self.typed(of, None)?;
        if let Expr::Literal(value) = &of.expr
            && let Some(value) = negated(value)
        {
            return Some(Typed { expr: Expr::Literal(value), span, ..of });
        }
        let Some(zero) = zero(of.kind) else {
            let words = self.kind_in_words(of.kind);
            return self.tell(notice::cannot_reckon(span, "negate", &words, &words, None));
        };
        self.reckoned(Operator::Minus, Typed::sure(Expr::Literal(zero), of.kind, span), of, span)
    }

    pub(super) fn between(
        &mut self,
        unit: Unit,
        from: &'a ast::Expr,
        to: &'a ast::Expr,
        span: Span,
    ) -> Option<Typed> {
        let (from, to) = (self.date(from), self.date(to));
        let (from, to) = (from?, to?);
        let doubts = from.doubts.into_iter().chain(to.doubts).collect();
        let expr = Expr::Between(unit, Box::new(from.expr), Box::new(to.expr));
        Some(Typed { expr, kind: Kind::Whole, span, doubts })
    }

    pub(super) fn age(
        &mut self,
        birth: &'a ast::Expr,
        on: &'a ast::Expr,
        march: bool,
        span: Span,
    ) -> Option<Typed> {
        let (birth, on) = (self.date(birth), self.date(on));
        let (birth, on) = (birth?, on?);
        let doubts = birth.doubts.into_iter().chain(on.doubts).collect();
        let expr = Expr::Age(Box::new(birth.expr), Box::new(on.expr), march);
        Some(Typed { expr, kind: Kind::Whole, span, doubts })
    }

    fn date(&mut self, written: &'a ast::Expr) -> Option<Typed> {
        let typed = self.typed(written, Some(Kind::Date))?;
        self.fit(typed, Kind::Date)
    }

    /// A date; an optional one counts as no such day.
    pub fn date_if_any(&mut self, written: &'a ast::Expr) -> Option<Expr> {
        self.value(written, Type { kind: Kind::Date, optional: true })
    }
}

/// The kind of a sum or a difference of two kinds; none when there is none.
pub(crate) fn sum(sign: Operator, a: Kind, b: Kind) -> Option<Kind> {
    use Kind::*;
    match (a, b) {
        (Whole, Whole) => Some(Whole),
        (Decimal(m), Decimal(n)) => Some(Decimal(m.max(n))),
        (Decimal(n), Whole) | (Whole, Decimal(n)) => Some(Decimal(n)),
        (Money(m), Money(n)) => Some(Money(m.max(n))),
        (Days, Days) => Some(Days),
        (Months, Months) => Some(Months),
        (Date, Days | Months) => Some(Date),
        (Days | Months, Date) if sign == Operator::Plus => Some(Date),
        _ => None,
    }
}

/// The kind of a product of two kinds; none when there is none.
pub(crate) fn product(a: Kind, b: Kind) -> Option<Kind> {
    use Kind::*;
    let together = |m: u8, n: u8| m.checked_add(n).filter(|places| *places <= PLACES_MAX);
    match (a, b) {
        (Whole, Whole) => Some(Whole),
        (Whole, Decimal(n)) | (Decimal(n), Whole) => Some(Decimal(n)),
        (Whole, Money(n)) | (Money(n), Whole) => Some(Money(n)),
        (Decimal(m), Decimal(n)) => together(m, n).map(Decimal),
        (Decimal(m), Money(n)) | (Money(m), Decimal(n)) => together(m, n).map(Money),
        (Whole, Days) | (Days, Whole) => Some(Days),
        (Whole, Months) | (Months, Whole) => Some(Months),
        _ => None,
    }
}

fn verb(sign: Operator) -> &'static str {
    match sign {
        Operator::Plus => "add",
        Operator::Minus => "subtract",
        Operator::Times => "multiply",
        Operator::DividedBy => "divide",
    }
}

/// Nothing of this kind: the sum of no rows.
pub(crate) fn zero(kind: Kind) -> Option<Value> {
    match kind {
        Kind::Whole => Some(Value::Whole(0)),
        Kind::Decimal(places) => Some(Value::Decimal(0, places)),
        Kind::Money(places) => Some(Value::Money(0, places)),
        Kind::Days => Some(Value::Days(0)),
        Kind::Months => Some(Value::Months(0)),
        Kind::YesNo | Kind::Choice(_) | Kind::Date | Kind::Code => None,
    }
}

fn negated(value: &Value) -> Option<Value> {
    match value {
        Value::Whole(n) => n.checked_neg().map(Value::Whole),
        Value::Decimal(n, places) => n.checked_neg().map(|n| Value::Decimal(n, *places)),
        Value::Money(n, places) => n.checked_neg().map(|n| Value::Money(n, *places)),
        Value::Days(n) => n.checked_neg().map(Value::Days),
        Value::Months(n) => n.checked_neg().map(Value::Months),
        _ => None,
    }
}
