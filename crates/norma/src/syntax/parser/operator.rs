//! Operators: how tightly each binds, and the words and signs they are written with.

use super::expression::Tall;
use crate::syntax::ast::{Comparison, Expr, ExprKind, Operator, RoundMode};

/// How tightly an operator binds, from loose to tight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Level {
    Or,
    And,
    Not,
    Comparison,
    /// `years between …`, `age of …`: no operator, but open to the right.
    Measure,
    Sum,
    Product,
    Rounded,
    Minus,
    Primary,
}

/// The operators between or after operands.
#[derive(Clone, Copy)]
pub(super) enum Infix {
    Or,
    And,
    Compare(Comparison),
    Within,
    In,
    Arithmetic(Operator),
    Rounded,
}

impl Infix {
    pub(super) fn level(self) -> Level {
        match self {
            Infix::Or => Level::Or,
            Infix::And => Level::And,
            Infix::Compare(_) | Infix::Within | Infix::In => Level::Comparison,
            Infix::Arithmetic(Operator::Plus | Operator::Minus) => Level::Sum,
            Infix::Arithmetic(_) => Level::Product,
            Infix::Rounded => Level::Rounded,
        }
    }
}

/// What joins any number of conditions.
#[derive(Clone, Copy)]
pub(super) enum Joint {
    And,
    Or,
}

impl Joint {
    pub(super) fn operands(self) -> Level {
        match self {
            Joint::And => Level::Not,
            Joint::Or => Level::And,
        }
    }

    pub(super) fn whole(self, parts: Vec<Expr>) -> ExprKind {
        match self {
            Joint::And => ExprKind::And(parts),
            Joint::Or => ExprKind::Or(parts),
        }
    }

    /// The parts of one side, and the height of the highest.
    pub(super) fn parts(self, side: Tall) -> (Vec<Expr>, u32) {
        let Expr { kind, span } = side.expr;
        match (self, *kind) {
            (Joint::And, ExprKind::And(parts)) | (Joint::Or, ExprKind::Or(parts)) => {
                (parts, side.height - 1)
            }
            (_, kind) => (vec![Expr { kind: Box::new(kind), span }], side.height),
        }
    }
}

/// The operator of a sign.
pub(super) fn infix_sign(sign: &str) -> Option<Infix> {
    Some(match sign {
        "=" => Infix::Compare(Comparison::Equal),
        "<>" => Infix::Compare(Comparison::NotEqual),
        "<" => Infix::Compare(Comparison::Less),
        "<=" => Infix::Compare(Comparison::LessOrEqual),
        ">" => Infix::Compare(Comparison::Greater),
        ">=" => Infix::Compare(Comparison::GreaterOrEqual),
        "+" => Infix::Arithmetic(Operator::Plus),
        "-" => Infix::Arithmetic(Operator::Minus),
        "*" => Infix::Arithmetic(Operator::Times),
        "/" => Infix::Arithmetic(Operator::DividedBy),
        _ => return None,
    })
}

/// The mode of rounding of a word.
pub(super) fn round_mode(word: &str) -> Option<RoundMode> {
    Some(match word {
        "half_up" => RoundMode::HalfUp,
        "half_away" => RoundMode::HalfAway,
        "half_even" => RoundMode::HalfEven,
        "up" => RoundMode::Up,
        "down" => RoundMode::Down,
        "towards_zero" => RoundMode::TowardsZero,
        _ => return None,
    })
}
