//! Operations on planes.

use super::Graph;
use crate::Plane;
use crate::op::Op;

impl Graph {
    /// Rows in both.
    pub fn and(&mut self, a: Plane, b: Plane) -> Plane {
        let (scope, a, b) = self.planes_joined(a, b);
        let (a, b) = (a.min(b), a.max(b));
        if let Some(known) = self.and_known(a, b).or_else(|| self.and_known(b, a)) {
            return known;
        }
        match (self.plane_op(a), self.plane_op(b)) {
            (Op::Not(x), Op::Not(y)) => {
                let either = self.or(x, y);
                self.not(either)
            }
            (Op::Not(x), _) => self.and_not(b, x),
            (_, Op::Not(y)) => self.and_not(a, y),
            _ => self.plane_node(Op::And(a, b), scope),
        }
    }

    fn and_known(&self, a: Plane, b: Plane) -> Option<Plane> {
        match (a, self.plane_op(b)) {
            (Plane::NO, _) => Some(Plane::NO),
            (Plane::YES, _) => Some(b),
            _ if a == b => Some(a),
            (_, Op::Not(x)) if x == a => Some(Plane::NO),
            (_, Op::And(x, y) | Op::Within(x, y)) if x == a || y == a => Some(b),
            (_, Op::AndNot(x, _)) if x == a => Some(b),
            (_, Op::AndNot(_, y)) if y == a => Some(Plane::NO),
            (_, Op::AndNot(_, y)) if self.lies_in(a, y) => Some(Plane::NO),
            (_, Op::Or(x, y)) if x == a || y == a => Some(a),
            _ => None,
        }
    }

    /// Whether the rows of the first are surely rows of the second: at a glance.
    fn lies_in(&self, a: Plane, whole: Plane) -> bool {
        match self.plane_op(a) {
            Op::And(x, y) | Op::Within(x, y) => x == whole || y == whole,
            Op::AndNot(x, _) => x == whole,
            _ => false,
        }
    }

    /// Rows in one of them.
    pub fn or(&mut self, a: Plane, b: Plane) -> Plane {
        let (scope, a, b) = self.planes_joined(a, b);
        let (a, b) = (a.min(b), a.max(b));
        if let Some(known) = self.or_known(a, b).or_else(|| self.or_known(b, a)) {
            return known;
        }
        match (self.plane_op(a), self.plane_op(b)) {
            (Op::Not(x), Op::Not(y)) => {
                let both = self.and(x, y);
                self.not(both)
            }
            (Op::Not(x), _) => {
                let neither = self.and_not(x, b);
                self.not(neither)
            }
            (_, Op::Not(y)) => {
                let neither = self.and_not(y, a);
                self.not(neither)
            }
            (Op::AndNot(x, y), _) if y == b => self.or(x, b),
            (_, Op::AndNot(x, y)) if y == a => self.or(a, x),
            // Those in the mask and those not in it.
            (Op::And(x, y) | Op::Within(x, y), Op::AndNot(of, not))
            | (Op::AndNot(of, not), Op::And(x, y) | Op::Within(x, y))
                if (x, y) == (of, not) || (y, x) == (of, not) =>
            {
                of
            }
            _ => self.plane_node(Op::Or(a, b), scope),
        }
    }

    fn or_known(&self, a: Plane, b: Plane) -> Option<Plane> {
        match (a, self.plane_op(b)) {
            (Plane::NO, _) => Some(b),
            (Plane::YES, _) => Some(Plane::YES),
            _ if a == b => Some(a),
            (_, Op::Not(x)) if x == a => Some(Plane::YES),
            _ if self.lies_in(b, a) => Some(a),
            (_, Op::Or(x, y)) if x == a || y == a => Some(b),
            _ => None,
        }
    }

    /// Rows in the first and not in the second.
    pub fn and_not(&mut self, a: Plane, b: Plane) -> Plane {
        let (scope, a, b) = self.planes_joined(a, b);
        if let Some(known) = self.and_not_known(a, b) {
            return known;
        }
        match (self.plane_op(a), self.plane_op(b)) {
            (Op::Always(true), _) => self.not(b),
            (_, Op::Not(y)) => self.and(a, y),
            (Op::Not(x), _) => {
                let either = self.or(x, b);
                self.not(either)
            }
            (_, Op::And(x, y)) if x == a => self.and_not(a, y),
            (_, Op::And(x, y)) if y == a => self.and_not(a, x),
            // What lies behind a gate stays there.
            (_, Op::Within(mask, x)) if x == a => self.and_not(a, mask),
            (_, Op::AndNot(x, y)) if x == a => self.and(a, y),
            (Op::Or(x, y), _) if x == b => self.and_not(y, b),
            (Op::Or(x, y), _) if y == b => self.and_not(x, b),
            _ => self.plane_node(Op::AndNot(a, b), scope),
        }
    }

    fn and_not_known(&self, a: Plane, b: Plane) -> Option<Plane> {
        match (self.plane_op(a), self.plane_op(b)) {
            _ if a == Plane::NO || b == Plane::YES || a == b => Some(Plane::NO),
            _ if b == Plane::NO => Some(a),
            _ if self.lies_in(a, b) => Some(Plane::NO),
            (Op::And(x, y) | Op::Within(x, y), _) if self.is_not(x, b) || self.is_not(y, b) => {
                Some(a)
            }
            (Op::AndNot(_, y), _) if y == b || self.lies_in(b, y) => Some(a),
            (_, Op::AndNot(_, y)) if self.lies_in(a, y) => Some(a),
            (Op::Not(x), _) if x == b => Some(a),
            (_, Op::Not(y)) if y == a => Some(a),
            (_, Op::Or(x, y)) if x == a || y == a => Some(Plane::NO),
            (_, Op::AndNot(_, y)) if y == a => Some(a),
            _ => None,
        }
    }

    /// Whether the first is the second turned round.
    fn is_not(&self, a: Plane, b: Plane) -> bool {
        self.plane_op(a) == Op::Not(b)
    }

    /// Rows not in it.
    pub fn not(&mut self, a: Plane) -> Plane {
        match self.plane_op(a) {
            Op::Always(so) => Plane::from(!so),
            Op::Not(x) => x,
            _ => self.plane_node(Op::Not(a), self.scope(a)),
        }
    }

    /// Rows in all of them; every row, of none.
    pub fn all(&mut self, planes: &[Plane]) -> Plane {
        planes.iter().fold(Plane::YES, |so, &plane| self.and(so, plane))
    }

    /// Rows in one of them; no row, of none.
    pub fn any(&mut self, planes: &[Plane]) -> Plane {
        planes.iter().fold(Plane::NO, |so, &plane| self.or(so, plane))
    }

    /// `a` where the mask is set, else `b`.
    pub fn choose_plane(&mut self, mask: Plane, a: Plane, b: Plane) -> Plane {
        if a == b {
            return a;
        }
        let (chosen, other) = (self.and(mask, a), self.and_not(b, mask));
        self.or(chosen, other)
    }

    /// Rows in both, where `x`, and what only it needs, is worked out only if the mask has a row.
    pub fn within(&mut self, mask: Plane, x: Plane) -> Plane {
        let (scope, mask, x) = self.planes_joined(mask, x);
        if let Some(known) = self.and_known(mask, x).or_else(|| self.and_known(x, mask)) {
            return known;
        }
        match self.plane_op(x) {
            // What is told costs nothing to read.
            Op::Input(_) => self.and(mask, x),
            _ => self.plane_node(Op::Within(mask, x), scope),
        }
    }
}
