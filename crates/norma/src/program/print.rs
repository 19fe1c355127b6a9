//! A typed expression as Norma text.

use super::{Expr, Program};

/// The text of an expression.
pub fn print(_program: &Program, expr: &Expr) -> String {
    serde_json::to_string(expr).unwrap_or_default()
}
