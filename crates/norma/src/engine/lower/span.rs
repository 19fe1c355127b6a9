//! Whole units between two dates, and ages, in every row (S10).

use planes::Ends;

use super::Lower;
use crate::engine::symbol::Val;
use crate::program::{Kind, Unit};

impl Lower<'_> {
    /// Whole units from the first date to the second: growing with the second, falling with the first.
    pub(super) fn between(&mut self, unit: Unit, a: &Val, b: &Val) -> Val {
        let (_, live, faults) = self.beside(a, b);
        let g = &mut self.graph;
        let (x, y, unit) = (&a.ends, &b.ends, unit_of(unit));
        let low = g.between(unit, x.high, y.low);
        let high = g.between(unit, x.low, y.high);
        let ends = Ends {
            there: live,
            absent: g.or(x.absent, y.absent),
            low,
            low_known: g.and(x.high_known, y.low_known),
            high,
            high_known: g.and(x.low_known, y.high_known),
        };
        Val { kind: Kind::Whole, ends, faults }
    }

    /// Age in whole years: none before birth, and nothing known of somebody not surely born yet.
    pub(super) fn age(&mut self, birth: &Val, on: &Val, march: bool) -> Val {
        let (exact, live, faults) = self.beside(birth, on);
        let g = &mut self.graph;
        let (x, y) = (&birth.ends, &on.ends);
        let (low, high) = (g.age(x.high, y.low, march), g.age(x.low, y.high, march));
        let early = g.less(y.low, x.high);
        let born = g.all(&[x.high_known, y.low_known]);
        let born = g.and_not(born, early);
        let there = g.and(live, born);
        let unborn = g.fails(low);
        let unborn = g.and(exact, unborn);
        let ends = Ends {
            there,
            absent: g.any(&[x.absent, y.absent, unborn]),
            low,
            low_known: there,
            high,
            high_known: g.all(&[there, x.low_known, y.high_known]),
        };
        Val { kind: Kind::Whole, ends, faults }
    }
}

fn unit_of(unit: Unit) -> planes::Unit {
    match unit {
        Unit::Days => planes::Unit::Days,
        Unit::Months => planes::Unit::Months,
        Unit::Years => planes::Unit::Years,
    }
}
