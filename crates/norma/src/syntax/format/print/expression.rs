//! Expressions, with brackets only where the reader or the parser needs them.

use super::super::doc::{Doc, group, nest, row, text};
use super::Printer;
use super::operator::{comparison, level, operator_parts, round_mode, unit_between};
use super::words::list;
use crate::syntax::ast::{Expr, ExprKind, Fold};
use crate::syntax::parser::Level;

/// Where an expression stands.
#[derive(Clone, Copy)]
struct Spot {
    /// Looser operators need brackets here.
    least: Level,
    /// An operator follows, which a fold would take for itself.
    followed: bool,
    /// It is part of a larger expression.
    inside: bool,
}

impl Spot {
    fn inside(least: Level, followed: bool) -> Spot {
        Spot { least, followed, inside: true }
    }

    /// Whether the parser, or the reader, would take something else for the expression.
    fn needs_brackets(self, kind: &ExprKind) -> bool {
        let ambiguous = match kind {
            ExprKind::Fold(fold) => self.followed || (self.inside && ends_joined(fold)),
            _ => false,
        };
        ambiguous || level(kind) < self.least
    }
}

/// Whether the last condition of a fold has an `and` or `or` of its own.
fn ends_joined(fold: &Fold) -> bool {
    let last = fold.satisfy.as_ref().or(fold.guard.as_ref());
    last.is_some_and(|last| matches!(*last.kind, ExprKind::And(_) | ExprKind::Or(_)))
}

impl Printer<'_> {
    /// A whole expression, broken before `and` and `or` where it is too long.
    pub(super) fn expression(&self, expr: &Expr) -> Doc {
        self.at(expr, Spot { least: Level::Or, followed: false, inside: false })
    }

    fn at(&self, expr: &Expr, spot: Spot) -> Doc {
        match spot.needs_brackets(&expr.kind) {
            true => row([text("("), nest(self.bare(expr, false)), text(")")]),
            false => self.bare(expr, spot.followed),
        }
    }

    fn bare(&self, expr: &Expr, followed: bool) -> Doc {
        let left = |expr, least| self.at(expr, Spot::inside(least, true));
        let last = |expr, least| self.at(expr, Spot::inside(least, followed));
        match expr.kind.as_ref() {
            ExprKind::Or(parts) => self.joined("or ", parts, Level::And, followed),
            ExprKind::And(parts) => self.joined("and ", parts, Level::Not, followed),
            ExprKind::Not(of) => row([text("not "), last(of, Level::Not)]),
            ExprKind::Minus(of) => row([text("-"), last(of, Level::Primary)]),
            ExprKind::Compare(sign, a, b) => {
                row([left(a, Level::Measure), text(comparison(*sign)), last(b, Level::Measure)])
            }
            ExprKind::Within(a, low, high) => row([
                left(a, Level::Sum),
                text(" between "),
                left(low, Level::Sum),
                text(" and "),
                last(high, Level::Sum),
            ]),
            ExprKind::In(a, items) => self.in_list(a, items),
            ExprKind::Arithmetic(operator, a, b) => {
                let (sign, at_left, at_right) = operator_parts(*operator);
                row([left(a, at_left), text(sign), last(b, at_right)])
            }
            ExprKind::Rounded(of, mode, places) => {
                let places =
                    format!(" rounded {} to {} places", round_mode(mode.value), places.value);
                row([left(of, Level::Rounded), text(places)])
            }
            ExprKind::ParamAt(param, at) => {
                row([text(format!("{} at ", param.value)), left(at, Level::Primary)])
            }
            ExprKind::Between(unit, from, to) => row([
                text(unit_between(*unit)),
                left(from, Level::Sum),
                text(" and "),
                last(to, Level::Sum),
            ]),
            ExprKind::Age { birth, on, first_of_march } => row([
                text("age of "),
                left(birth, Level::Sum),
                text(" on "),
                self.at(on, Spot::inside(Level::Sum, followed || *first_of_march)),
                text(if *first_of_march { " turning on 1 march" } else { "" }),
            ]),
            ExprKind::Fold(fold) => self.fold(fold),
            _ => text(self.leaf(expr)),
        }
    }

    /// `a and b and c`, on one line or each on its own.
    fn joined(&self, sign: &str, parts: &[Expr], least: Level, followed: bool) -> Doc {
        let mut docs = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let followed = followed || index + 1 < parts.len();
            let doc = self.at(part, Spot::inside(least, followed));
            match index {
                0 => docs.push(doc),
                _ => docs.extend([Doc::Line, text(sign), nest(doc)]),
            }
        }
        group(row(docs))
    }

    fn in_list(&self, of: &Expr, items: &[Expr]) -> Doc {
        let item = |item| self.at(item, Spot::inside(Level::Measure, false));
        row([
            self.at(of, Spot::inside(Level::Measure, true)),
            text(" in ("),
            list(items.iter().map(item)),
            text(")"),
        ])
    }

    fn fold(&self, fold: &Fold) -> Doc {
        let field =
            fold.field.as_ref().map(|field| format!(".{}", field.value)).unwrap_or_default();
        let by = fold.by.as_ref().map(|by| format!(" by {}", by.value)).unwrap_or_default();
        let mut parts =
            vec![text(format!("{} {}{field}{by}", fold.kind.word(), fold.relation.value))];
        if let Some(guard) = &fold.guard {
            parts.extend([text(" where "), nest(self.expression(guard))]);
        }
        if let Some(satisfy) = &fold.satisfy {
            parts.extend([text(" satisfy "), nest(self.expression(satisfy))]);
        }
        row(parts)
    }
}
