//! Values written out, and the places a written number takes from its neighbour.

use super::Typed;
use crate::program::{Expr, Kind, Value};
use crate::syntax::ast;

/// A value written out; nothing when the expression is something else.
pub(super) fn literal(written: &ast::Expr) -> Option<Typed> {
    use ast::ExprKind::*;
    let value = match &*written.kind {
        YesNo(so) => Value::YesNo(*so),
        Date(day) => Value::Date(*day),
        Whole(n) => Value::Whole(*n),
        Decimal(units, scale) => Value::Decimal(*units, u8::try_from(*scale).ok()?),
        Euro(cents) => Value::Money(*cents, 2),
        Code(code) => Value::Code(code.clone()),
        Days(n) => Value::Days(*n),
        Months(n) => Value::Months(*n),
        _ => return None,
    };
    let kind = value.kind();
    Some(Typed::sure(Expr::Literal(value), kind, written.span))
}

/// A written number with as many places as are wanted, when it has fewer; anything else as it is.
pub(super) fn widened(typed: Typed, wanted: Kind) -> Typed {
    let Expr::Literal(value) = &typed.expr else { return typed };
    let (units, had) = match value {
        Value::Whole(n) => (*n, 0),
        Value::Decimal(units, places) => (*units, *places),
        _ => return typed,
    };
    let Kind::Decimal(places) = wanted else { return typed };
    let power = places.checked_sub(had).and_then(|more| 10_i64.checked_pow(u32::from(more)));
    let Some(units) = power.and_then(|power| units.checked_mul(power)) else { return typed };
    Typed { expr: Expr::Literal(Value::Decimal(units, places)), kind: wanted, ..typed }
}
