//! A result of every row: a truth or a value.

use planes::{Ends, Graph, Plane};

use super::{Cause, Faults, KnownRows, Tri, Val, add_fault, faults_in};
use crate::program::Kind;

/// A truth or a value, with its faults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sym {
    Truth(Tri, Faults),
    Value(Val),
}

impl From<Tri> for Sym {
    fn from(tri: Tri) -> Sym {
        Sym::Truth(tri, Faults::new())
    }
}

impl Sym {
    /// Nothing known in any row.
    pub fn unknown(g: &mut Graph, kind: Kind) -> Sym {
        match kind {
            Kind::YesNo => Tri::UNKNOWN.into(),
            kind => Sym::Value(Val::unknown(g, kind)),
        }
    }

    /// Absent in every row.
    pub fn absent(g: &mut Graph, kind: Kind) -> Sym {
        match kind {
            Kind::YesNo => Tri { absent: Plane::YES, ..Tri::UNKNOWN }.into(),
            kind => Sym::Value(Val::absent(g, kind)),
        }
    }

    pub fn kind(&self) -> Kind {
        match self {
            Sym::Truth(..) => Kind::YesNo,
            Sym::Value(val) => val.kind,
        }
    }

    /// As a truth; a value that is none isn't known.
    pub fn truth(&self) -> Tri {
        match self {
            Sym::Truth(tri, _) => *tri,
            Sym::Value(val) => Tri { absent: val.ends.absent, ..Tri::UNKNOWN },
        }
    }

    pub fn faults(&self) -> &Faults {
        match self {
            Sym::Truth(_, faults) => faults,
            Sym::Value(val) => &val.faults,
        }
    }

    pub fn faults_mut(&mut self) -> &mut Faults {
        match self {
            Sym::Truth(_, faults) => faults,
            Sym::Value(val) => &mut val.faults,
        }
    }

    /// A fault in more rows, in which nothing else is known.
    pub fn with_fault(mut self, g: &mut Graph, plane: Plane, cause: Cause) -> Sym {
        add_fault(g, self.faults_mut(), plane, cause);
        self
    }

    /// Where it is there, exactly or within bounds.
    pub fn there(&self, g: &mut Graph) -> Plane {
        match self {
            Sym::Truth(tri, _) => g.or(tri.yes, tri.no),
            Sym::Value(val) => val.ends.there,
        }
    }

    pub fn absent_rows(&self) -> Plane {
        match self {
            Sym::Truth(tri, _) => tri.absent,
            Sym::Value(val) => val.ends.absent,
        }
    }

    /// Whether the thing exists.
    pub fn exists(&self, g: &mut Graph) -> Tri {
        Tri { yes: self.there(g), no: self.absent_rows(), absent: Plane::NO }
    }

    /// Where the value is known exactly or known to be absent.
    pub fn settled(&self, g: &mut Graph) -> Plane {
        match self {
            Sym::Truth(tri, _) => g.all_known(*tri),
            Sym::Value(val) => {
                let exact = val.exact(g);
                g.or(exact, val.ends.absent)
            }
        }
    }

    /// Whether it is one known value or absence in every row whatsoever.
    pub fn is_settled(&self, g: &mut Graph) -> bool {
        self.settled(g) == Plane::YES
    }

    /// The one where the mask is set, the other elsewhere; both of one kind, but for the places of numbers.
    pub fn choose(g: &mut Graph, mask: Plane, a: &Sym, b: &Sym) -> Sym {
        match mask.constant() {
            Some(true) => return a.clone(),
            Some(false) => return b.clone(),
            None => {}
        }
        let rest = g.not(mask);
        let mut faults = faults_in(g, a.faults(), mask);
        for (plane, cause) in faults_in(g, b.faults(), rest) {
            add_fault(g, &mut faults, plane, cause);
        }
        match (a, b) {
            (Sym::Truth(a, _), Sym::Truth(b, _)) => {
                Sym::Truth(Tri::choose(g, mask, *a, *b), faults)
            }
            (Sym::Value(a), Sym::Value(b)) => Sym::Value(chosen(g, mask, a, b, faults)),
            // The types of a sound program exclude it; then nothing is known.
            (Sym::Truth(..), Sym::Value(val)) | (Sym::Value(val), Sym::Truth(..)) => {
                Sym::Value(Val::unknown(g, val.kind))
            }
        }
    }

    /// Only in the rows of the mask; elsewhere unknown. What lies behind is reckoned only where the mask is set.
    pub fn within(&self, g: &mut Graph, mask: Plane) -> Sym {
        let faults = self.faults().iter().map(|(plane, cause)| (g.within(mask, *plane), *cause));
        let faults: Faults = faults.filter(|(plane, _)| *plane != Plane::NO).collect();
        match self {
            Sym::Truth(tri, _) => Sym::Truth(tri.within(g, mask), faults),
            Sym::Value(val) => {
                let ends = Ends {
                    there: g.within(mask, val.ends.there),
                    absent: g.within(mask, val.ends.absent),
                    low: g.within_number(mask, val.ends.low),
                    low_known: g.within(mask, val.ends.low_known),
                    high: g.within_number(mask, val.ends.high),
                    high_known: g.within(mask, val.ends.high_known),
                };
                Sym::Value(Val { kind: val.kind, ends, faults })
            }
        }
    }

    /// Where two results aren't of the same state, value, bounds or fault.
    pub fn differs(&self, g: &mut Graph, other: &Sym) -> Plane {
        if self == other {
            return Plane::NO;
        }
        let mut parts = fault_differences(g, self.faults(), other.faults());
        match (self, other) {
            (Sym::Truth(a, _), Sym::Truth(b, _)) => {
                for (x, y) in [(a.yes, b.yes), (a.no, b.no), (a.absent, b.absent)] {
                    parts.push(unlike(g, x, y));
                }
            }
            (Sym::Value(a), Sym::Value(b)) => parts.extend(value_differences(g, a, b)),
            _ => parts.push(Plane::YES),
        }
        g.any(&parts)
    }
}

fn chosen(g: &mut Graph, mask: Plane, a: &Val, b: &Val, faults: Faults) -> Val {
    let (a, b) = (a.clone(), b.clone());
    let (a, b) = alike(g, a, b);
    let ends = Ends {
        there: g.choose_plane(mask, a.ends.there, b.ends.there),
        absent: g.choose_plane(mask, a.ends.absent, b.ends.absent),
        low: g.choose(mask, a.ends.low, b.ends.low),
        low_known: g.choose_plane(mask, a.ends.low_known, b.ends.low_known),
        high: g.choose(mask, a.ends.high, b.ends.high),
        high_known: g.choose_plane(mask, a.ends.high_known, b.ends.high_known),
    };
    Val { kind: a.kind, ends, faults }
}

/// Two numbers with the same places: the one with fewer gets more, where it can hold them.
fn alike(g: &mut Graph, a: Val, b: Val) -> (Val, Val) {
    let (had, other) = (a.places(), b.places());
    if had == other {
        return (a, b);
    }
    if had < other { (widened(g, a, other), b) } else { (a, widened(g, b, had)) }
}

fn widened(g: &mut Graph, val: Val, places: u8) -> Val {
    let more = places.saturating_sub(val.places());
    let kind = match val.kind {
        Kind::Money(_) => Kind::Money(places),
        _ => Kind::Decimal(places),
    };
    let ends =
        Ends { low: g.scaled(val.ends.low, more), high: g.scaled(val.ends.high, more), ..val.ends };
    Val { kind, ends, faults: val.faults }
}

fn unlike(g: &mut Graph, a: Plane, b: Plane) -> Plane {
    if a == b {
        return Plane::NO;
    }
    let (one, two) = (g.and_not(a, b), g.and_not(b, a));
    g.or(one, two)
}

fn fault_differences(g: &mut Graph, a: &Faults, b: &Faults) -> Vec<Plane> {
    let rows = |faults: &Faults, cause: Cause| {
        faults.iter().find(|(_, had)| *had == cause).map_or(Plane::NO, |(plane, _)| *plane)
    };
    let mut causes: Vec<Cause> = a.iter().chain(b).map(|(_, cause)| *cause).collect();
    causes.dedup();
    causes.into_iter().map(|cause| unlike(g, rows(a, cause), rows(b, cause))).collect()
}

fn value_differences(g: &mut Graph, a: &Val, b: &Val) -> Vec<Plane> {
    let (x, y) = (&a.ends, &b.ends);
    let mut parts = Vec::new();
    let flags = [
        (x.there, y.there),
        (x.absent, y.absent),
        (x.low_known, y.low_known),
        (x.high_known, y.high_known),
    ];
    for (one, other) in flags {
        parts.push(unlike(g, one, other));
    }
    for (one, other, known) in
        [(x.low, y.low, [x.low_known, y.low_known]), (x.high, y.high, [x.high_known, y.high_known])]
    {
        let same = g.same_scaled(one, a.places_to(b), other, b.places_to(a));
        let known = g.all(&known);
        parts.push(g.and_not(known, same));
    }
    parts
}
