//! From people to the rows of a relation, and back.

use super::Graph;
use crate::op::Op;
use crate::{Number, Plane, Scope};

impl Graph {
    /// The bit of the person, for each row of the relation.
    pub fn spread(&mut self, relation: u32, p: Plane) -> Plane {
        if self.scope(p) != Some(Scope::People) {
            return p;
        }
        match self.plane_op(p) {
            Op::Not(x) => {
                let spread = self.spread(relation, x);
                self.not(spread)
            }
            _ => self.plane_node(Op::Spread(relation, p), Some(Scope::Rows(relation))),
        }
    }

    /// Whether a row of the person has the bit.
    pub fn any_row(&mut self, relation: u32, p: Plane) -> Plane {
        if p == Plane::NO {
            return Plane::NO;
        }
        let p = self.plane_in(Some(Scope::Rows(relation)), p);
        self.plane_node(Op::AnyRow(relation, p), Some(Scope::People))
    }

    /// Whether every row of the person has the bit; so for one without rows.
    pub fn every_row(&mut self, relation: u32, p: Plane) -> Plane {
        let without = self.not(p);
        let some = self.any_row(relation, without);
        self.not(some)
    }

    /// How many rows of the person have the bit.
    pub fn count(&mut self, relation: u32, p: Plane) -> Number {
        if p == Plane::NO {
            return self.constant(0);
        }
        let p = self.plane_in(Some(Scope::Rows(relation)), p);
        self.number_node(Op::Count(relation, p), Some(Scope::People))
    }
}
