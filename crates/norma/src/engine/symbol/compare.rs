//! Comparisons of two results: decided in a row when every value they can have there agrees (S1).

use planes::{Graph, Plane};

use super::{Sym, Tri, Val};
use crate::program::Comparison;

/// A comparison.
pub(crate) fn compare(g: &mut Graph, sign: Comparison, a: &Sym, b: &Sym) -> Tri {
    let decided = match (a, b) {
        (Sym::Truth(a, _), Sym::Truth(b, _)) => truths(g, sign, *a, *b),
        (Sym::Value(a), Sym::Value(b)) => values(g, sign, a, b),
        _ => Tri::UNKNOWN,
    };
    Tri { absent: g.or(a.absent_rows(), b.absent_rows()), ..decided }
}

/// Where one result is surely the same as the other, and where surely not; never absent.
pub(crate) fn same_as(g: &mut Graph, a: &Sym, b: &Sym) -> Tri {
    let same = compare(g, Comparison::Equal, a, b);
    let both = g.and(a.absent_rows(), b.absent_rows());
    let (a_there, b_there) = (a.there(g), b.there(g));
    let one = g.and(a.absent_rows(), b_there);
    let other = g.and(b.absent_rows(), a_there);
    Tri { yes: g.or(same.yes, both), no: g.any(&[same.no, one, other]), absent: Plane::NO }
}

fn truths(g: &mut Graph, sign: Comparison, a: Tri, b: Tri) -> Tri {
    let (both, neither) = (g.and(a.yes, b.yes), g.and(a.no, b.no));
    let (first, second) = (g.and(a.yes, b.no), g.and(a.no, b.yes));
    let equal = Tri { yes: g.or(both, neither), no: g.or(first, second), absent: Plane::NO };
    match sign {
        Comparison::Equal => equal,
        Comparison::NotEqual => equal.not(),
        // Yes and no have no order.
        _ => Tri::UNKNOWN,
    }
}

fn values(g: &mut Graph, sign: Comparison, a: &Val, b: &Val) -> Tri {
    match sign {
        Comparison::Equal => equal(g, a, b),
        Comparison::NotEqual => equal(g, a, b).not(),
        Comparison::Less => less(g, a, b),
        Comparison::GreaterOrEqual => less(g, a, b).not(),
        Comparison::Greater => less(g, b, a),
        Comparison::LessOrEqual => less(g, b, a).not(),
    }
}

fn equal(g: &mut Graph, a: &Val, b: &Val) -> Tri {
    if a.has_one_end() && b.has_one_end() {
        let known = g.and(a.ends.low_known, b.ends.low_known);
        let same = g.same_scaled(a.ends.low, a.places_to(b), b.ends.low, b.places_to(a));
        return Tri { yes: g.and(known, same), no: g.and_not(known, same), absent: Plane::NO };
    }
    let (a_exact, b_exact) = (a.exact(g), b.exact(g));
    let same = g.same_scaled(a.ends.low, a.places_to(b), b.ends.low, b.places_to(a));
    let yes = g.all(&[a_exact, b_exact, same]);
    let (under, over) = (less(g, a, b), less(g, b, a));
    Tri { yes, no: g.or(under.yes, over.yes), absent: Plane::NO }
}

/// Surely less when the most of the one is under the least of the other; surely not when its least isn't under the other's most.
fn less(g: &mut Graph, a: &Val, b: &Val) -> Tri {
    let most = g.and(a.ends.high_known, b.ends.low_known);
    let under = g.less_scaled(a.ends.high, a.places_to(b), b.ends.low, b.places_to(a));
    let least = g.and(a.ends.low_known, b.ends.high_known);
    let may = g.less_scaled(a.ends.low, a.places_to(b), b.ends.high, b.places_to(a));
    Tri { yes: g.and(most, under), no: g.and_not(least, may), absent: Plane::NO }
}
