//! Whether an answer may change on any day, because the law reckons with the day of the question itself.
//!
//! Most law only holds the day against a date, or an age against a number: then it can change on the few days that
//! [`super::days_of_change`] lists. Wherever the day stands otherwise, no such list can be made.

use super::days::COUNTS;
use crate::program::{Expr, FoldKind, Operator, Program, Unit, Value};

/// Whether the day of the question stands anywhere but in a comparison whose turning days are known.
pub(super) fn any_day_can_matter(program: &Program) -> bool {
    let (mut all, mut listed) = (0_u32, 0_u32);
    program.every_expr(&mut |expr| {
        all += u32::from(*expr == Expr::TheDay);
        listed += u32::from(has_known_turns(expr));
    });
    all > listed
}

/// An expression with the day in it, once, that turns only on days that can be listed.
fn has_known_turns(expr: &Expr) -> bool {
    match expr {
        Expr::In(of, _) => **of == Expr::TheDay,
        Expr::Param(_, Some(day)) => **day == Expr::TheDay,
        Expr::Compare(_, a, b) => turns_known(a, b) || turns_known(b, a),
        _ => false,
    }
}

fn turns_known(a: &Expr, b: &Expr) -> bool {
    match (a, b) {
        (Expr::TheDay, _) => is_date(b) || moved_date(b, true),
        // A day moved by months doesn't turn where the date moved back does: months differ in length.
        (Expr::Arithmetic(..), _) => moved(a, false, |day| *day == Expr::TheDay) && is_date(b),
        (Expr::Age(birth, day, _), Expr::Literal(Value::Whole(n))) => {
            counted(Unit::Years, birth, day, *n)
        }
        (Expr::Between(unit, from, to), Expr::Literal(Value::Whole(n))) => {
            counted(*unit, from, to, *n)
        }
        _ => false,
    }
}

/// A count of days, or of whole months or years since a date, held against a number that is listed as a span.
fn counted(unit: Unit, from: &Expr, to: &Expr, n: i64) -> bool {
    let since = is_date(from) && *to == Expr::TheDay;
    let to_come = *from == Expr::TheDay && is_date(to);
    let turns = if unit == Unit::Days { since || to_come } else { since && n > 0 };
    turns && COUNTS.contains(&n)
}

/// A date that stands in the law, is told, or is picked from rows as it was told.
fn is_date(expr: &Expr) -> bool {
    match expr {
        Expr::Literal(_) | Expr::Fact(_) | Expr::Field(_) | Expr::Param(_, None) => true,
        Expr::Fold(fold) => {
            matches!(fold.kind, FoldKind::First | FoldKind::Latest | FoldKind::Min | FoldKind::Max)
        }
        _ => false,
    }
}

fn moved_date(expr: &Expr, months: bool) -> bool {
    moved(expr, months, is_date)
}

/// What is wanted, moved by a span that stands in the law.
fn moved(expr: &Expr, months: bool, wanted: impl Fn(&Expr) -> bool) -> bool {
    let Expr::Arithmetic(Operator::Plus | Operator::Minus, of, by) = expr else { return false };
    let span = match **by {
        Expr::Literal(Value::Days(_)) => true,
        Expr::Literal(Value::Months(_)) => months,
        _ => false,
    };
    span && wanted(of)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::program::{Comparison, FactId};

    fn check(a: Expr, b: Expr, known: bool) {
        let expr = Expr::Compare(Comparison::LessOrEqual, Box::new(a), Box::new(b));
        assert_eq!(has_known_turns(&expr), known, "{expr:?}");
    }

    fn plus(of: Expr, span: Value) -> Expr {
        Expr::Arithmetic(Operator::Plus, Box::new(of), Box::new(Expr::Literal(span)))
    }

    #[test]
    fn a_date_moved_by_months_is_a_known_turn_and_a_moved_day_is_not() {
        let date = || Expr::Fact(FactId(0));
        check(Expr::TheDay, plus(date(), Value::Months(3)), true);
        check(plus(Expr::TheDay, Value::Days(3)), date(), true);
        check(plus(Expr::TheDay, Value::Months(3)), date(), false);
        check(Expr::TheDay, plus(plus(date(), Value::Days(3)), Value::Months(3)), false);
    }

    #[test]
    fn an_age_held_against_a_number_is_a_known_turn() {
        let age = || Expr::Age(Box::new(Expr::Fact(FactId(0))), Box::new(Expr::TheDay), false);
        check(age(), Expr::Literal(Value::Whole(18)), true);
        check(age(), Expr::Fact(FactId(1)), false);
    }
}
