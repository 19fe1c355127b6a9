//! Comparisons of numbers.

use super::Graph;
use crate::op::Op;
use crate::reckon::{Against, Beside, wide};
use crate::{Number, Plane};

impl Graph {
    /// `a < c`.
    pub fn below(&mut self, a: Number, c: i64) -> Plane {
        match self.number_op(a) {
            _ if c == i64::MIN => Plane::NO,
            Op::Constant(known) => Plane::from(known < c),
            Op::Failed => Plane::from(0 < c),
            Op::Count(..) if c <= 0 => Plane::NO,
            Op::Count(relation, rows) if c == 1 => {
                let some = self.any_row(relation, rows);
                self.not(some)
            }
            Op::Choose(mask, x, y) if self.splits(x, y) => {
                let (x, y) = (self.below(x, c), self.below(y, c));
                self.choose_plane(mask, x, y)
            }
            Op::SpreadNumber(relation, x) => {
                let below = self.below(x, c);
                self.spread(relation, below)
            }
            _ => self.compared(Against::Below, a, c),
        }
    }

    /// Whether a choice between two numbers is better compared one by one.
    fn splits(&self, x: Number, y: Number) -> bool {
        self.known(x).or(self.known(y)).is_some() || (self.is_plain(x) && self.is_plain(y))
    }

    /// `a = c`.
    pub fn is(&mut self, a: Number, c: i64) -> Plane {
        match self.number_op(a) {
            Op::Constant(known) => Plane::from(known == c),
            Op::Failed => Plane::from(c == 0),
            Op::Count(..) if c < 0 => Plane::NO,
            Op::Count(..) if c == 0 => self.below(a, 1),
            Op::Choose(mask, x, y) if self.splits(x, y) => {
                let (x, y) = (self.is(x, c), self.is(y, c));
                self.choose_plane(mask, x, y)
            }
            Op::SpreadNumber(relation, x) => {
                let is = self.is(x, c);
                self.spread(relation, is)
            }
            _ => self.compared(Against::Is, a, c),
        }
    }

    /// `a < b`.
    pub fn less(&mut self, a: Number, b: Number) -> Plane {
        match (self.known(a), self.known(b)) {
            _ if a == b => Plane::NO,
            (_, Some(c)) => self.below(a, c),
            (Some(c), None) => self.above(b, c),
            (None, None) => {
                let (scope, a, b) = self.numbers_joined(a, b);
                self.plane_node(Op::Beside(Beside::Less, a, b), scope)
            }
        }
    }

    /// `c < a`.
    fn above(&mut self, a: Number, c: i64) -> Plane {
        let Some(next) = c.checked_add(1) else { return Plane::NO };
        let below = self.below(a, next);
        self.not(below)
    }

    /// `a = b`.
    pub fn same(&mut self, a: Number, b: Number) -> Plane {
        match (self.known(a), self.known(b)) {
            _ if a == b => Plane::YES,
            (_, Some(c)) => self.is(a, c),
            (Some(c), None) => self.is(b, c),
            (None, None) => {
                let (scope, a, b) = self.numbers_joined(a, b);
                self.plane_node(Op::Beside(Beside::Same, a.min(b), a.max(b)), scope)
            }
        }
    }

    /// `a * 10^a_places < b * 10^b_places`.
    pub fn less_scaled(&mut self, a: Number, a_places: u8, b: Number, b_places: u8) -> Plane {
        let both = a_places.min(b_places);
        let (x, y) = (a_places - both, b_places - both);
        if (x, y) == (0, 0) {
            return self.less(a, b);
        }
        match (self.known(a), self.known(b)) {
            (Some(a), Some(b)) => Plane::from(wide(a, x) < wide(b, y)),
            (None, Some(b)) => self.below_wide(a, ceiling(wide(b, y), wide(1, x))),
            (Some(a), None) => {
                let at_most = self.below_wide(b, floor(wide(a, x), wide(1, y)).saturating_add(1));
                self.not(at_most)
            }
            (None, None) => {
                let (scope, a, b) = self.numbers_joined(a, b);
                self.plane_node(Op::Beside(Beside::LessScaled(x, y), a, b), scope)
            }
        }
    }

    /// `a < c`, for a `c` that may be no 64-bit number.
    fn below_wide(&mut self, a: Number, c: i128) -> Plane {
        match i64::try_from(c) {
            Ok(c) => self.below(a, c),
            Err(_) => Plane::from(c > 0),
        }
    }

    /// `a * 10^a_places = b * 10^b_places`.
    pub fn same_scaled(&mut self, a: Number, a_places: u8, b: Number, b_places: u8) -> Plane {
        let both = a_places.min(b_places);
        let (x, y) = (a_places - both, b_places - both);
        if (x, y) == (0, 0) {
            return self.same(a, b);
        }
        match (self.known(a), self.known(b)) {
            (Some(a), Some(b)) => Plane::from(wide(a, x) == wide(b, y)),
            (None, Some(b)) => self.is_wide(a, wide(b, y), wide(1, x)),
            (Some(a), None) => self.is_wide(b, wide(a, x), wide(1, y)),
            (None, None) => {
                let (scope, a, b) = self.numbers_joined(a, b);
                let (a, x, b, y) = if a <= b { (a, x, b, y) } else { (b, y, a, x) };
                self.plane_node(Op::Beside(Beside::SameScaled(x, y), a, b), scope)
            }
        }
    }

    /// `a * power = c`.
    fn is_wide(&mut self, a: Number, c: i128, power: i128) -> Plane {
        match i64::try_from(c.div_euclid(power)) {
            Ok(whole) if c.rem_euclid(power) == 0 => self.is(a, whole),
            _ => Plane::NO,
        }
    }
}

fn floor(over: i128, under: i128) -> i128 {
    over.div_euclid(under)
}

fn ceiling(over: i128, under: i128) -> i128 {
    floor(over, under).saturating_add(i128::from(over.rem_euclid(under) != 0))
}
