//! What a condition says of the being there of optional things.

use crate::program::{Expr, FoldKind};

/// The things that are surely there when the condition comes out so.
pub(crate) fn present_when(condition: &Expr, so: bool) -> Vec<Expr> {
    match condition {
        Expr::Exists(of) if so => with_parts(of),
        // That some row passes means that the first and the last of those rows are there.
        Expr::Fold(fold) if so && fold.kind == FoldKind::Exists => vec![condition.clone()],
        Expr::Not(of) => present_when(of, !so),
        Expr::Named(_, of) => present_when(of, so),
        Expr::And(parts) if so => parts.iter().flat_map(|part| present_when(part, so)).collect(),
        Expr::Or(parts) if !so => parts.iter().flat_map(|part| present_when(part, so)).collect(),
        Expr::And(parts) | Expr::Or(parts) => in_all(parts, so),
        _ => Vec::new(),
    }
}

/// Only what each of the parts would say.
fn in_all(parts: &[Expr], so: bool) -> Vec<Expr> {
    let mut each = parts.iter().map(|part| present_when(part, so));
    let first = each.next().unwrap_or_default();
    each.fold(first, |kept, next| kept.into_iter().filter(|one| next.contains(one)).collect())
}

/// The thing and all it is reckoned from: a sum that is there has its terms.
fn with_parts(of: &Expr) -> Vec<Expr> {
    let of = unnamed(of);
    let parts: Vec<&Expr> = match of {
        Expr::Arithmetic(_, a, b)
        | Expr::Divide(a, b, ..)
        | Expr::Between(_, a, b)
        | Expr::Age(a, b, _) => vec![a, b],
        Expr::Round(a, ..) => vec![a],
        _ => Vec::new(),
    };
    let parts = parts.into_iter().flat_map(with_parts);
    std::iter::once(of.clone()).chain(parts).collect()
}

/// The expression behind the names of lets.
pub(super) fn unnamed(expr: &Expr) -> &Expr {
    if let Expr::Named(_, of) = expr { unnamed(of) } else { expr }
}
