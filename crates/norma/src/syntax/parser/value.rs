//! The values told in a case: literals, `unknown`, `absent`, and what is known only so far.

use super::{Parser, Read};
use crate::syntax::ast::{Expr, ExprKind, ToldValue};
use crate::syntax::token::Kind;

impl Parser<'_> {
    /// What is told of a fact.
    pub(super) fn told_value(&mut self) -> Read<ToldValue> {
        match self.word() {
            Some("unknown") => self.told_word(ToldValue::Unknown),
            Some("absent") => self.told_word(ToldValue::Absent),
            Some("between") => {
                self.take();
                let low = self.literal()?;
                self.expect_word("and")?;
                Ok(ToldValue::Between(Some(low), Some(self.literal()?)))
            }
            Some("before") if self.bound_follows() => {
                self.take();
                Ok(ToldValue::Between(None, Some(self.literal()?)))
            }
            Some("after") if self.bound_follows() => {
                self.take();
                Ok(ToldValue::Between(Some(self.literal()?), None))
            }
            _ => self.literal().map(ToldValue::Is),
        }
    }

    fn told_word(&mut self, told: ToldValue) -> Read<ToldValue> {
        self.take();
        Ok(told)
    }

    /// `before` and `after` are also fair names for values of an enumeration.
    fn bound_follows(&self) -> bool {
        let next = self.ahead(1);
        !next.opens_line
            && matches!(
                next.kind,
                Kind::Date(_) | Kind::Whole(_) | Kind::Decimal(..) | Kind::Sign("-")
            )
    }

    /// A literal: `yes`, `2019-08-01`, `asylum_request`, `"palermo"`, `-3`, `12.50 euro`.
    pub(super) fn literal(&mut self) -> Read<Expr> {
        let start = self.peek().span;
        if self.take_sign("-") {
            let Some(literal) = self.literal_if_any()? else {
                return self.unexpected("a number");
            };
            return Ok(Expr { kind: Box::new(ExprKind::Minus(literal)), span: self.since(start) });
        }
        if let Some(literal) = self.literal_if_any()? {
            return Ok(literal);
        }
        let kind = match self.word() {
            Some(word @ ("yes" | "no")) => ExprKind::YesNo(self.take_text(word).value == "yes"),
            _ => ExprKind::Name(self.name("a value")?.value),
        };
        Ok(Expr { kind: Box::new(kind), span: self.since(start) })
    }
}
