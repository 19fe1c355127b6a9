//! Values written out: numbers, amounts, dates, spans of time, codes.

use super::{Parser, Read};
use crate::notice::{self, Span};
use crate::syntax::ast::{At, Expr, ExprKind};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// A literal that is no word, if one comes next.
    pub(super) fn literal_if_any(&mut self) -> Read<Option<Expr>> {
        let start = self.peek().span;
        let kind = match self.peek().kind.clone() {
            Kind::Date(date) => self.taking(ExprKind::Date(date)),
            Kind::Text(code) => self.taking(ExprKind::Code(code)),
            Kind::Whole(whole) => self.whole(whole)?,
            Kind::Decimal(units, scale) => self.decimal(units, scale)?,
            _ => return Ok(None),
        };
        Ok(Some(Expr { kind: Box::new(kind), span: self.since(start) }))
    }

    fn taking(&mut self, kind: ExprKind) -> ExprKind {
        self.take();
        kind
    }

    /// A whole number, and what it counts; a word on the next line may be the name of a fact.
    fn whole(&mut self, whole: i64) -> Read<ExprKind> {
        let start = self.take();
        let unit = self.unit();
        let kind = match unit {
            "day" | "days" => ExprKind::Days(whole),
            "month" | "months" => ExprKind::Months(whole),
            "year" | "years" => ExprKind::Months(self.times(whole, 12, start)?),
            "euro" => ExprKind::Euro(self.times(whole, 100, start)?),
            _ => return Ok(ExprKind::Whole(whole)),
        };
        Ok(self.taking(kind))
    }

    fn decimal(&mut self, units: i64, scale: u32) -> Read<ExprKind> {
        let start = self.take();
        if self.unit() != "euro" {
            return Ok(ExprKind::Decimal(units, scale));
        }
        let cents = match scale {
            1 => self.times(units, 10, start)?,
            2 => units,
            _ => {
                let amount = &self.text[super::range(start)];
                return self.tell(notice::not_in_cents(start, amount));
            }
        };
        Ok(self.taking(ExprKind::Euro(cents)))
    }

    /// The word after the number, on the same line.
    fn unit(&self) -> &str {
        self.word().filter(|_| !self.peek().opens_line).unwrap_or("")
    }

    fn times(&mut self, number: i64, by: i64, at: Span) -> Read<i64> {
        match number.checked_mul(by) {
            Some(product) => Ok(product),
            None => self.tell(notice::number_too_large(at, i64::MAX / by)),
        }
    }

    /// A small whole number that counts something.
    pub(super) fn count(&mut self, of: &str) -> Read<At<u32>> {
        let Kind::Whole(whole) = self.peek().kind else {
            return self.unexpected(of);
        };
        let span = self.take();
        match u32::try_from(whole) {
            Ok(value) => Ok(At { value, span }),
            Err(_) => self.tell(notice::number_too_large(span, u32::MAX)),
        }
    }
}
