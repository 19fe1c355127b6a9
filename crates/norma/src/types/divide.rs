//! Rounding, and the one division that may stand under it.
//!
//! `a / b * c rounded …` is read as `(a * c) / b`, so that only the end result is rounded.

use super::{Typed, Typer};
use crate::notice::{self, Span};
use crate::program::{Expr, Kind, Operator, RoundMode};
use crate::syntax::ast::{self, At, ExprKind};

/// Rounding to more places than these isn't law.
const PLACES_MAX: u32 = 9;

impl<'a> Typer<'_, 'a> {
    pub(super) fn rounded(
        &mut self,
        of: &'a ast::Expr,
        mode: RoundMode,
        places: &At<u32>,
        span: Span,
    ) -> Option<Typed> {
        let to = u8::try_from(places.value).ok().filter(|_| places.value <= PLACES_MAX);
        let Some(to) = to else {
            return self.tell(notice::too_many_places(places.span, places.value, PLACES_MAX));
        };
        match self.fraction(of)? {
            (over, None) => self.rounded_number(over, mode, to, span),
            (over, Some(under)) => self.rounded_quotient(over, under, mode, to, span),
        }
    }

    fn rounded_number(&mut self, of: Typed, mode: RoundMode, to: u8, span: Span) -> Option<Typed> {
        let kind = match of.kind {
            Kind::Money(_) => Kind::Money(to),
            Kind::Decimal(_) | Kind::Whole => Kind::Decimal(to),
            other => {
                let words = self.kind_in_words(other);
                return self.tell(notice::wrong_type(of.span, "a number", &words, None));
            }
        };
        Some(Typed {
            expr: Expr::Round(Box::new(of.expr), mode, to),
            kind,
            span,
            doubts: of.doubts,
        })
    }

    fn rounded_quotient(
        &mut self,
        over: Typed,
        under: Typed,
        mode: RoundMode,
        to: u8,
        span: Span,
    ) -> Option<Typed> {
        let Some(kind) = quotient(over.kind, under.kind, to) else {
            let (a, b) = (self.kind_in_words(over.kind), self.kind_in_words(under.kind));
            return self.tell(notice::cannot_reckon(span, "divide", &a, &b, None));
        };
        let doubts = over.doubts.into_iter().chain(under.doubts).collect();
        let expr = Expr::Divide(Box::new(over.expr), Box::new(under.expr), mode, to);
        Some(Typed { expr, kind, span, doubts })
    }

    /// An expression as something over something; nothing under it when it holds no division.
    fn fraction(&mut self, of: &'a ast::Expr) -> Option<(Typed, Option<Typed>)> {
        match &*of.kind {
            ExprKind::Arithmetic(Operator::DividedBy, a, b) => {
                let (over, under) = self.fraction(a)?;
                let divisor = self.typed(b, None)?;
                let under = match under {
                    Some(first) => self.reckoned(Operator::Times, first, divisor, of.span)?,
                    None => divisor,
                };
                Some((over, Some(under)))
            }
            ExprKind::Arithmetic(Operator::Times, a, b) => {
                let ((a, a_under), (b, b_under)) = (self.fraction(a)?, self.fraction(b)?);
                let over = self.reckoned(Operator::Times, a, b, of.span)?;
                let under = match (a_under, b_under) {
                    (Some(a), Some(b)) => Some(self.reckoned(Operator::Times, a, b, of.span)?),
                    (a, b) => a.or(b),
                };
                Some((over, under))
            }
            _ => Some((self.typed(of, None)?, None)),
        }
    }
}

/// The kind of a quotient of two kinds, rounded to so many places; none when there is none.
pub(crate) fn quotient(over: Kind, under: Kind, to: u8) -> Option<Kind> {
    use Kind::*;
    match (over, under) {
        (Whole | Decimal(_), Whole | Decimal(_)) | (Money(_), Money(_)) => Some(Decimal(to)),
        (Money(_), Whole | Decimal(_)) => Some(Money(to)),
        _ => None,
    }
}
