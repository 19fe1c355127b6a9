//! Names and values. A number stays as it was written: `48 months` doesn't become four years.

use super::Printer;
use super::words::quote;
use crate::syntax::ast::{Expr, ExprKind};

impl Printer<'_> {
    /// What has no operators inside.
    pub(super) fn leaf(&self, expr: &Expr) -> String {
        match expr.kind.as_ref() {
            ExprKind::YesNo(true) => "yes".to_string(),
            ExprKind::YesNo(false) => "no".to_string(),
            ExprKind::Date(date) => date.to_string(),
            ExprKind::Code(code) => quote(code),
            ExprKind::TheDay => "the day".to_string(),
            ExprKind::Absent => "absent".to_string(),
            ExprKind::Name(name) => name.clone(),
            ExprKind::Exists(name) => format!("exists {}", name.value),
            number => self.written(expr).unwrap_or_else(|| plain(number)),
        }
    }

    /// A number and its unit as the author wrote them, the unit agreeing with the number.
    fn written(&self, expr: &Expr) -> Option<String> {
        let words = self.text?.get(expr.span.start as usize..expr.span.end as usize)?;
        let mut words = words.split_whitespace();
        let number = words.next()?;
        match words.next() {
            Some(unit) => Some(format!("{number} {}", agreeing(number, unit))),
            None => Some(number.to_string()),
        }
    }
}

fn agreeing(number: &str, unit: &str) -> String {
    let one = unit.strip_suffix('s').unwrap_or(unit);
    match (unit, number) {
        ("euro", _) => "euro".to_string(),
        (_, "1") => one.to_string(),
        _ => format!("{one}s"),
    }
}

fn plain(number: &ExprKind) -> String {
    match number {
        ExprKind::Whole(whole) => whole.to_string(),
        ExprKind::Decimal(units, scale) => decimal(*units, *scale as usize),
        ExprKind::Euro(cents) => format!("{} euro", decimal(*cents, 2)),
        ExprKind::Days(days) => format!("{days} {}", agreeing(&days.to_string(), "days")),
        ExprKind::Months(months) => format!("{months} {}", agreeing(&months.to_string(), "months")),
        _ => String::new(),
    }
}

fn decimal(units: i64, scale: usize) -> String {
    let digits = format!("{units:0>width$}", width = scale + 1);
    let (whole, part) = digits.split_at(digits.len() - scale);
    format!("{whole}.{part}")
}
