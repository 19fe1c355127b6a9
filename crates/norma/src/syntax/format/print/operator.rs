//! How operators are written, and how tightly they hold.

use crate::syntax::ast::{Comparison, ExprKind, Operator, RoundMode, Unit};
use crate::syntax::parser::Level;

/// How tightly an expression holds together.
pub(super) fn level(kind: &ExprKind) -> Level {
    match kind {
        ExprKind::Or(_) => Level::Or,
        ExprKind::And(_) => Level::And,
        ExprKind::Not(_) => Level::Not,
        ExprKind::Compare(..) | ExprKind::Within(..) | ExprKind::In(..) => Level::Comparison,
        ExprKind::Between(..) | ExprKind::Age { .. } => Level::Measure,
        ExprKind::Arithmetic(Operator::Plus | Operator::Minus, ..) => Level::Sum,
        ExprKind::Arithmetic(..) => Level::Product,
        ExprKind::Rounded(..) => Level::Rounded,
        ExprKind::Minus(_) => Level::Minus,
        _ => Level::Primary,
    }
}

pub(super) fn comparison(sign: Comparison) -> &'static str {
    match sign {
        Comparison::Equal => " = ",
        Comparison::NotEqual => " <> ",
        Comparison::Less => " < ",
        Comparison::LessOrEqual => " <= ",
        Comparison::Greater => " > ",
        Comparison::GreaterOrEqual => " >= ",
    }
}

/// The sign, and how tightly its two sides must bind.
pub(super) fn operator_parts(operator: Operator) -> (&'static str, Level, Level) {
    match operator {
        Operator::Plus => (" + ", Level::Sum, Level::Product),
        Operator::Minus => (" - ", Level::Sum, Level::Product),
        Operator::Times => (" * ", Level::Product, Level::Rounded),
        Operator::DividedBy => (" / ", Level::Product, Level::Rounded),
    }
}

pub(super) fn round_mode(mode: RoundMode) -> &'static str {
    match mode {
        RoundMode::HalfUp => "half_up",
        RoundMode::HalfAway => "half_away",
        RoundMode::HalfEven => "half_even",
        RoundMode::Up => "up",
        RoundMode::Down => "down",
        RoundMode::TowardsZero => "towards_zero",
    }
}

pub(super) fn unit_between(unit: Unit) -> &'static str {
    match unit {
        Unit::Days => "days between ",
        Unit::Months => "months between ",
        Unit::Years => "years between ",
    }
}
