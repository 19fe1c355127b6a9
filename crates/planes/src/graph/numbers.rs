//! Operations on numbers.

use super::Graph;
use crate::op::Op;
use crate::reckon::{Pair, Quotient, Single};
use crate::{Number, Plane, Rounding, Scope, Unit};

impl Graph {
    /// The same number for all.
    pub fn constant(&mut self, number: i64) -> Number {
        self.number_node(Op::Constant(number), None)
    }

    /// The number, when it is the same whatever is told.
    pub(crate) fn known(&self, number: Number) -> Option<i64> {
        match self.number_op(number) {
            Op::Constant(known) => Some(known),
            Op::Failed => Some(0),
            _ => None,
        }
    }

    fn kept(&mut self, result: Option<i64>) -> Number {
        match result {
            Some(number) => self.constant(number),
            None => self.number_node(Op::Failed, None),
        }
    }

    fn pair(&mut self, pair: Pair, a: Number, b: Number) -> Number {
        let (scope, a, b) = self.numbers_joined(a, b);
        let (a, b) = if pair.commutes() { (a.min(b), a.max(b)) } else { (a, b) };
        if let (Some(x), Some(y)) = (self.known(a), self.known(b)) {
            return self.kept(pair.of(x, y));
        }
        self.number_node(Op::Pair(pair, a, b), scope)
    }

    fn single(&mut self, single: Single, a: Number) -> Number {
        if let Some(known) = self.known(a) {
            return self.kept(single.of(known));
        }
        self.number_node(Op::Single(single, a), self.scope_of_number(a))
    }

    /// `a + b`.
    pub fn plus(&mut self, a: Number, b: Number) -> Number {
        self.pair(Pair::Plus, a, b)
    }

    /// `a - b`.
    pub fn minus(&mut self, a: Number, b: Number) -> Number {
        self.pair(Pair::Minus, a, b)
    }

    /// `a * 10^a_places + b * 10^b_places`, reckoned exactly and held if it can be.
    pub fn plus_scaled(&mut self, a: Number, a_places: u8, b: Number, b_places: u8) -> Number {
        match (a_places, b_places) {
            (0, 0) => self.plus(a, b),
            _ => self.pair(Pair::PlusScaled(a_places, b_places), a, b),
        }
    }

    /// `a * 10^a_places - b * 10^b_places`, reckoned exactly and held if it can be.
    pub fn minus_scaled(&mut self, a: Number, a_places: u8, b: Number, b_places: u8) -> Number {
        match (a_places, b_places) {
            (0, 0) => self.minus(a, b),
            _ => self.pair(Pair::MinusScaled(a_places, b_places), a, b),
        }
    }

    /// `a * b`.
    pub fn times(&mut self, a: Number, b: Number) -> Number {
        self.pair(Pair::Times, a, b)
    }

    /// The day `n` days later.
    pub fn plus_days(&mut self, day: Number, n: Number) -> Number {
        self.pair(Pair::PlusDays, day, n)
    }

    /// The day `n` days earlier.
    pub fn minus_days(&mut self, day: Number, n: Number) -> Number {
        self.pair(Pair::MinusDays, day, n)
    }

    /// The day `n` months later; the last of the month, when that is shorter.
    pub fn plus_months(&mut self, day: Number, n: Number) -> Number {
        self.pair(Pair::PlusMonths, day, n)
    }

    /// The day `n` months earlier; the last of the month, when that is shorter.
    pub fn minus_months(&mut self, day: Number, n: Number) -> Number {
        self.pair(Pair::MinusMonths, day, n)
    }

    /// `a * 10^places`.
    pub fn scaled(&mut self, a: Number, places: u8) -> Number {
        self.single(Single::Scaled(places), a)
    }

    /// The exact quotient of two numbers of so many places, rounded once.
    pub fn divide(
        &mut self,
        over: Number,
        over_places: u8,
        under: Number,
        under_places: u8,
        rounding: Rounding,
        places: u8,
    ) -> Number {
        let quotient = Quotient { over_places, under_places, rounding, places };
        self.pair(Pair::Divide(quotient), over, under)
    }

    /// A number of `from_places` as one of `places`.
    pub fn round(&mut self, a: Number, from_places: u8, rounding: Rounding, places: u8) -> Number {
        self.single(Single::Round { from_places, rounding, places }, a)
    }

    /// The time between two days; negative when `to` comes first.
    pub fn between(&mut self, unit: Unit, from: Number, to: Number) -> Number {
        self.pair(Pair::Between(unit), from, to)
    }

    /// The age on a day. Who is born on 29 February has a birthday on 1 March in a common year if
    /// `march`, else on 28 February. It fails before birth.
    pub fn age(&mut self, birth: Number, on: Number, march: bool) -> Number {
        self.pair(Pair::Age { march }, birth, on)
    }

    /// Where this operation, and not one of its operands, couldn't be reckoned; the number is 0
    /// there. A choice, a gate and a spread fail where what they pass on does.
    pub fn fails(&mut self, a: Number) -> Plane {
        match self.number_op(a) {
            Op::Failed => Plane::YES,
            Op::Pair(..) | Op::Single(..) => self.failing(a),
            Op::Choose(mask, x, y) => {
                let (x, y) = (self.fails(x), self.fails(y));
                self.choose_plane(mask, x, y)
            }
            Op::WithinNumber(mask, x) => {
                let x = self.fails(x);
                self.within(mask, x)
            }
            Op::SpreadNumber(relation, x) => {
                let x = self.fails(x);
                self.spread(relation, x)
            }
            _ => Plane::NO,
        }
    }

    /// `a` where the mask is set, else `b`.
    pub fn choose(&mut self, mask: Plane, a: Number, b: Number) -> Number {
        match mask.constant() {
            Some(true) => return a,
            Some(false) => return b,
            None if a == b => return a,
            None => {}
        }
        let scope = self.joined(&[mask.0, a.0, b.0]);
        let mask = self.plane_in(scope, mask);
        let (a, b) = (self.number_in(scope, a), self.number_in(scope, b));
        match self.plane_op(mask) {
            Op::Not(x) => self.number_node(Op::Choose(x, b, a), scope),
            _ => self.number_node(Op::Choose(mask, a, b), scope),
        }
    }

    /// The number where the mask is set, anything elsewhere; worked out only if the mask has a row.
    pub fn within_number(&mut self, mask: Plane, x: Number) -> Number {
        if mask.constant().is_some() || self.costs_nothing(x) {
            return x;
        }
        let scope = self.joined(&[mask.0, x.0]);
        let (mask, x) = (self.plane_in(scope, mask), self.number_in(scope, x));
        self.number_node(Op::WithinNumber(mask, x), scope)
    }

    fn costs_nothing(&self, x: Number) -> bool {
        matches!(self.number_op(x), Op::Lane(_) | Op::Constant(_) | Op::Failed)
    }

    /// The number of the person, for each row of the relation.
    pub fn spread_number(&mut self, relation: u32, n: Number) -> Number {
        match self.scope_of_number(n) {
            Some(Scope::People) => {
                self.number_node(Op::SpreadNumber(relation, n), Some(Scope::Rows(relation)))
            }
            _ => n,
        }
    }
}
