//! What is known of a term without knowing its value: its kind, whether it may be absent.

use crate::engine::order;
use crate::program::{Expr, Fold, FoldKind, Kind, Operator, Program, Type, Value};

/// The expression without the names its author gave to parts of it.
pub(crate) fn plain(expr: &Expr) -> Expr {
    let boxed = |of: &Expr| Box::new(plain(of));
    match expr {
        Expr::Named(_, of) => plain(of),
        Expr::Param(id, day) => Expr::Param(*id, day.as_deref().map(boxed)),
        Expr::Not(of) => Expr::Not(boxed(of)),
        Expr::And(all) => Expr::And(all.iter().map(plain).collect()),
        Expr::Or(any) => Expr::Or(any.iter().map(plain).collect()),
        Expr::Compare(sign, a, b) => Expr::Compare(*sign, boxed(a), boxed(b)),
        Expr::In(of, values) => Expr::In(boxed(of), values.clone()),
        Expr::Exists(of) => Expr::Exists(boxed(of)),
        Expr::Arithmetic(sign, a, b) => Expr::Arithmetic(*sign, boxed(a), boxed(b)),
        Expr::Divide(a, b, mode, places) => Expr::Divide(boxed(a), boxed(b), *mode, *places),
        Expr::Round(of, mode, places) => Expr::Round(boxed(of), *mode, *places),
        Expr::Between(unit, a, b) => Expr::Between(*unit, boxed(a), boxed(b)),
        Expr::Age(birth, on, march) => Expr::Age(boxed(birth), boxed(on), *march),
        Expr::Fold(fold) => Expr::Fold(Box::new(plain_fold(fold))),
        Expr::Literal(_) | Expr::TheDay | Expr::Fact(_) | Expr::Field(_) | Expr::Conclusion(_) => {
            expr.clone()
        }
    }
}

fn plain_fold(fold: &Fold) -> Fold {
    let (guard, of) = (fold.guard.as_ref().map(plain), fold.of.as_ref().map(plain));
    Fold { guard, of, ..fold.clone() }
}

/// The declared type of a name.
fn declared(program: &Program, expr: &Expr) -> Option<Type> {
    match expr {
        Expr::Fact(fact) | Expr::Field(fact) => Some(program.facts[fact.at()].ty),
        Expr::Conclusion(id) => Some(program.conclusions[id.at()].ty),
        Expr::Param(id, _) => Some(program.params[id.at()].ty),
        _ => None,
    }
}

/// The kind of a term, when that is plain to see.
pub(super) fn kind_of(program: &Program, expr: &Expr) -> Option<Kind> {
    match expr {
        Expr::Literal(value) => Some(value.kind()),
        Expr::TheDay => Some(Kind::Date),
        Expr::Not(_) | Expr::And(_) | Expr::Or(_) => Some(Kind::YesNo),
        Expr::Compare(..) | Expr::In(..) | Expr::Exists(_) => Some(Kind::YesNo),
        Expr::Between(..) | Expr::Age(..) => Some(Kind::Whole),
        Expr::Arithmetic(sign, a, b) => of_two(*sign, kind_of(program, a)?, kind_of(program, b)?),
        Expr::Fold(fold) => of_fold(program, fold),
        Expr::Named(_, of) => kind_of(program, of),
        Expr::Divide(..) | Expr::Round(..) => None,
        _ => declared(program, expr).map(|ty| ty.kind),
    }
}

fn of_two(sign: Operator, a: Kind, b: Kind) -> Option<Kind> {
    match (sign, a, b) {
        (_, Kind::Date, Kind::Days | Kind::Months) => Some(Kind::Date),
        (Operator::Plus, Kind::Days | Kind::Months, Kind::Date) => Some(Kind::Date),
        (Operator::Plus | Operator::Minus, a, b) if a == b && a != Kind::Date => Some(a),
        (Operator::Times, Kind::Whole, Kind::Whole) => Some(Kind::Whole),
        _ => None,
    }
}

fn of_fold(program: &Program, fold: &Fold) -> Option<Kind> {
    match fold.kind {
        FoldKind::Exists | FoldKind::All => Some(Kind::YesNo),
        FoldKind::Count => Some(Kind::Whole),
        _ => kind_of(program, fold.of.as_ref()?),
    }
}

/// Whether a term is reckoned from parts and is absent exactly when one of them is.
pub(super) fn leans_on_parts(expr: &Expr) -> bool {
    matches!(
        expr,
        Expr::Arithmetic(..)
            | Expr::Divide(..)
            | Expr::Round(..)
            | Expr::Between(..)
            | Expr::Age(..)
    )
}

/// Whether a term may be absent for a reason of its own.
pub(super) fn may_be_absent(program: &Program, expr: &Expr) -> bool {
    match expr {
        Expr::Param(_, Some(_)) | Expr::Age(..) => true,
        Expr::Fold(fold) => {
            use FoldKind::*;
            matches!(fold.kind, Min | Max | First | Latest)
        }
        _ => declared(program, expr).is_some_and(|ty| ty.optional),
    }
}

/// Whether no number below zero can come of it.
pub(super) fn starts_at_zero(expr: &Expr) -> bool {
    match expr {
        Expr::Age(..) => true,
        Expr::Fold(fold) => fold.kind == FoldKind::Count,
        _ => false,
    }
}

/// Whether no value of the kind lies between two of its values.
pub(super) fn are_neighbours(kind: Option<Kind>, low: &Value, high: &Value) -> bool {
    let next = match (kind, low) {
        (Some(Kind::Date), Value::Date(day)) => day.plus_days(1).map(Value::Date),
        (Some(Kind::Whole), Value::Whole(n)) => n.checked_add(1).map(Value::Whole),
        (Some(Kind::Days), Value::Days(n)) => n.checked_add(1).map(Value::Days),
        (Some(Kind::Months), Value::Months(n)) => n.checked_add(1).map(Value::Months),
        (Some(Kind::Money(kept)), Value::Money(n, places)) if kept == *places => {
            n.checked_add(1).map(|n| Value::Money(n, kept))
        }
        (Some(Kind::Decimal(kept)), Value::Decimal(n, places)) if kept == *places => {
            n.checked_add(1).map(|n| Value::Decimal(n, kept))
        }
        _ => None,
    };
    next.is_some_and(|next| order(&next, high).is_eq())
}
