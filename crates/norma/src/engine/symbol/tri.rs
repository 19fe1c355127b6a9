//! A truth of every row at once.

use planes::{Graph, Plane};

/// Where it is so, where it isn't, and where it isn't to be asked; in the other rows it isn't known.
/// The three planes never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Tri {
    /// So.
    pub yes: Plane,
    /// Not so.
    pub no: Plane,
    /// Not to be asked.
    pub absent: Plane,
}

impl Tri {
    pub const YES: Tri = Tri { yes: Plane::YES, no: Plane::NO, absent: Plane::NO };
    pub const NO: Tri = Tri { yes: Plane::NO, no: Plane::YES, absent: Plane::NO };
    pub const UNKNOWN: Tri = Tri { yes: Plane::NO, no: Plane::NO, absent: Plane::NO };

    pub fn of(so: bool) -> Tri {
        if so { Tri::YES } else { Tri::NO }
    }

    pub fn not(self) -> Tri {
        Tri { yes: self.no, no: self.yes, absent: self.absent }
    }

    /// Strong Kleene `and`: a no outweighs all, an unknown outweighs an absent.
    pub fn and(self, g: &mut Graph, other: Tri) -> Tri {
        let yes = g.and(self.yes, other.yes);
        let no = g.or(self.no, other.no);
        let absent = self.absent_beside(g, other);
        Tri { yes, no, absent }
    }

    pub fn or(self, g: &mut Graph, other: Tri) -> Tri {
        self.not().and(g, other.not()).not()
    }

    /// Absent here beside yes or absent there, or the other way round.
    fn absent_beside(self, g: &mut Graph, other: Tri) -> Plane {
        let there = g.or(other.absent, other.yes);
        let one = g.and(self.absent, there);
        let two = g.and(other.absent, self.yes);
        g.or(one, two)
    }

    /// As the condition of a rule: an absent one isn't met.
    pub fn met(self, g: &mut Graph) -> Tri {
        Tri { yes: self.yes, no: g.or(self.no, self.absent), absent: Plane::NO }
    }

    /// So where the mask is set, by the other elsewhere.
    pub fn choose(g: &mut Graph, mask: Plane, a: Tri, b: Tri) -> Tri {
        Tri {
            yes: g.choose_plane(mask, a.yes, b.yes),
            no: g.choose_plane(mask, a.no, b.no),
            absent: g.choose_plane(mask, a.absent, b.absent),
        }
    }

    /// Only in the rows of the mask; elsewhere unknown. What lies behind is reckoned only where the mask is set.
    pub fn within(self, g: &mut Graph, mask: Plane) -> Tri {
        Tri {
            yes: g.within(mask, self.yes),
            no: g.within(mask, self.no),
            absent: g.within(mask, self.absent),
        }
    }
}

/// What the planes of a truth come to together.
pub(crate) trait KnownRows {
    fn all_known(&mut self, tri: Tri) -> Plane;
}

impl KnownRows for Graph {
    fn all_known(&mut self, tri: Tri) -> Plane {
        self.any(&[tri.yes, tri.no, tri.absent])
    }
}
