//! Exact arithmetic of every row (S14): ends by ends, with what can't be held or divided as faults of their own.

use planes::{Ends, Graph, Number, Plane, Rounding};

use super::Lower;
use crate::engine::symbol::{Cause, Faults, Val, add_fault, fault_rows};
use crate::program::{Kind, Operator, RoundMode};

/// More places than this is an overflow.
const MOST_PLACES: u8 = 18;

impl Lower<'_> {
    /// `a + b`, `a - b`, `a * b`; intervals where the ends can be reckoned.
    pub(super) fn reckon(&mut self, sign: Operator, a: &Val, b: &Val) -> Val {
        let kind = kind_of(sign, a.kind, b.kind);
        if sign == Operator::Times { self.times(kind, a, b) } else { self.added(sign, kind, a, b) }
    }

    /// Sums and differences grow with the first and, by the sign, with or against the second. Where a known end
    /// overflows, what lies beside it may overflow too: then nothing is known.
    fn added(&mut self, sign: Operator, kind: Kind, a: &Val, b: &Val) -> Val {
        let (exact, live, mut faults) = self.beside(a, b);
        let g = &mut self.graph;
        let (x, y) = (&a.ends, &b.ends);
        let (y_low, y_low_known, y_high, y_high_known) = if sign == Operator::Minus {
            (y.high, y.high_known, y.low, y.low_known)
        } else {
            (y.low, y.low_known, y.high, y.high_known)
        };
        let low = operation(g, sign, (a, x.low), (b, y_low));
        let high = operation(g, sign, (a, x.high), (b, y_high));
        let low_some = g.and(x.low_known, y_low_known);
        let high_some = g.and(x.high_known, y_high_known);
        let (low_fails, high_fails) = (g.fails(low), g.fails(high));
        let (low_bad, high_bad) = (g.and(low_some, low_fails), g.and(high_some, high_fails));
        let bad = g.or(low_bad, high_bad);
        let overflow = g.and(exact, bad);
        add_fault(g, &mut faults, overflow, Cause::Overflow);
        let there = g.and_not(live, bad);
        let ends = Ends {
            there,
            absent: g.or(x.absent, y.absent),
            low,
            low_known: g.and(low_some, there),
            high,
            high_known: g.and(high_some, there),
        };
        Val { kind, ends, faults }
    }

    /// A product lies between the least and the greatest product of the ends, when all are known.
    fn times(&mut self, kind: Kind, a: &Val, b: &Val) -> Val {
        let (exact, live, mut faults) = self.beside(a, b);
        let g = &mut self.graph;
        let (x, y) = (&a.ends, &b.ends);
        let corners = [(x.low, y.low), (x.low, y.high), (x.high, y.low), (x.high, y.high)];
        let products = corners.map(|(one, other)| g.times(one, other));
        let failing = products.map(|product| g.fails(product));
        let too_fine = a.places().saturating_add(b.places()) > MOST_PLACES;
        let bad = if too_fine { Plane::YES } else { g.any(&failing) };
        let known = g.all(&[live, x.low_known, x.high_known, y.low_known, y.high_known]);
        let overflow = g.and(exact, bad);
        add_fault(g, &mut faults, overflow, Cause::Overflow);
        let there = g.and_not(known, bad);
        let (low, high) = extremes(g, products);
        let absent = g.or(x.absent, y.absent);
        Val {
            kind,
            ends: Ends { there, absent, low, low_known: there, high, high_known: there },
            faults,
        }
    }

    /// `a / b rounded …`: the exact quotient, rounded once; only of known numbers.
    pub(super) fn divided(&mut self, a: &Val, b: &Val, mode: RoundMode, places: u8) -> Val {
        let (exact, _, mut faults) = self.beside(a, b);
        let g = &mut self.graph;
        let mode = rounding(mode);
        let quotient = g.divide(a.ends.low, a.places(), b.ends.low, b.places(), mode, places);
        let (fails, zero) = (g.fails(quotient), g.is(b.ends.low, 0));
        let by_zero = g.and(exact, zero);
        add_fault(g, &mut faults, by_zero, Cause::DivisionByZero);
        let too_large = g.and_not(fails, zero);
        let overflow = g.and(exact, too_large);
        add_fault(g, &mut faults, overflow, Cause::Overflow);
        let there = g.and_not(exact, fails);
        let money = matches!(a.kind, Kind::Money(_)) && !matches!(b.kind, Kind::Money(_));
        let mut result = Val::known(kept(money, places), quotient, there);
        result.ends.absent = g.or(a.ends.absent, b.ends.absent);
        result.faults = faults;
        result
    }

    /// Rounding keeps the order, so the ends of an interval stay ends; one that overflows leaves nothing known.
    pub(super) fn rounded(&mut self, of: &Val, mode: RoundMode, places: u8) -> Val {
        let exact = of.exact(&mut self.graph);
        let g = &mut self.graph;
        let (x, mode) = (&of.ends, rounding(mode));
        let low = g.round(x.low, of.places(), mode, places);
        let high = g.round(x.high, of.places(), mode, places);
        let (low_fails, high_fails) = (g.fails(low), g.fails(high));
        let (low_bad, high_bad) = (g.and(x.low_known, low_fails), g.and(x.high_known, high_fails));
        let bad = g.or(low_bad, high_bad);
        let mut faults = of.faults.clone();
        let overflow = g.and(exact, bad);
        add_fault(g, &mut faults, overflow, Cause::Overflow);
        let there = g.and_not(x.there, bad);
        let ends = Ends {
            there,
            absent: x.absent,
            low,
            low_known: g.and(x.low_known, there),
            high,
            high_known: g.and(x.high_known, there),
        };
        Val { kind: kept(matches!(of.kind, Kind::Money(_)), places), ends, faults }
    }

    /// Of two results taken together: where both are known exactly, where both are there, and the faults they bring.
    /// An absence outweighs all, what isn't known outweighs a fault, and the first fault the second.
    pub(super) fn beside(&mut self, a: &Val, b: &Val) -> (Plane, Plane, Faults) {
        let g = &mut self.graph;
        let (a_exact, b_exact) = (a.exact(g), b.exact(g));
        let (exact, live) = (g.and(a_exact, b_exact), g.and(a.ends.there, b.ends.there));
        let b_faults = fault_rows(g, &b.faults);
        let b_stands = g.or(b.ends.there, b_faults);
        let mut faults = Faults::new();
        for (plane, cause) in &a.faults {
            let rows = g.and(*plane, b_stands);
            add_fault(g, &mut faults, rows, *cause);
        }
        for (plane, cause) in &b.faults {
            let rows = g.and(*plane, a.ends.there);
            add_fault(g, &mut faults, rows, *cause);
        }
        (exact, live, faults)
    }
}

/// One operation on one end of each.
fn operation(g: &mut Graph, sign: Operator, a: (&Val, Number), b: (&Val, Number)) -> Number {
    let ((x, x_end), (y, y_end)) = (a, b);
    match (sign, x.kind, y.kind) {
        (Operator::Minus, Kind::Date, Kind::Months) => g.minus_months(x_end, y_end),
        (Operator::Minus, Kind::Date, _) => g.minus_days(x_end, y_end),
        (_, Kind::Date, Kind::Months) => g.plus_months(x_end, y_end),
        (_, Kind::Date, _) => g.plus_days(x_end, y_end),
        (_, Kind::Months, Kind::Date) => g.plus_months(y_end, x_end),
        (_, _, Kind::Date) => g.plus_days(y_end, x_end),
        (Operator::Minus, ..) => g.minus_scaled(x_end, y.over(x), y_end, x.over(y)),
        _ => g.plus_scaled(x_end, y.over(x), y_end, x.over(y)),
    }
}

impl Val {
    /// By how many places it has more than another.
    fn over(&self, other: &Val) -> u8 {
        self.places().saturating_sub(other.places())
    }
}

/// The least and the greatest of four, which for known numbers are one and the same.
fn extremes(g: &mut Graph, of: [Number; 4]) -> (Number, Number) {
    let (mut least, mut most) = (of[0], of[0]);
    for number in &of[1..] {
        let (under, over) = (g.less(*number, least), g.less(most, *number));
        least = g.choose(under, *number, least);
        most = g.choose(over, *number, most);
    }
    (least, most)
}

/// The kind two operands give: money if one is money, a decimal if one has places, else as the first.
fn kind_of(sign: Operator, a: Kind, b: Kind) -> Kind {
    let places = |kind: Kind| if let Kind::Decimal(n) | Kind::Money(n) = kind { n } else { 0 };
    let together = match sign {
        Operator::Times => places(a).saturating_add(places(b)),
        _ => places(a).max(places(b)),
    };
    let either = |is: fn(&Kind) -> bool| is(&a) || is(&b);
    if either(|kind| matches!(kind, Kind::Date)) {
        Kind::Date
    } else if either(|kind| matches!(kind, Kind::Money(_))) {
        Kind::Money(together)
    } else if either(|kind| matches!(kind, Kind::Decimal(_))) {
        Kind::Decimal(together)
    } else if either(|kind| matches!(kind, Kind::Days)) {
        Kind::Days
    } else if either(|kind| matches!(kind, Kind::Months)) {
        Kind::Months
    } else {
        Kind::Whole
    }
}

fn kept(money: bool, places: u8) -> Kind {
    if money { Kind::Money(places) } else { Kind::Decimal(places) }
}

fn rounding(mode: RoundMode) -> Rounding {
    match mode {
        RoundMode::Down => Rounding::Down,
        RoundMode::Up => Rounding::Up,
        RoundMode::TowardsZero => Rounding::TowardsZero,
        RoundMode::HalfUp => Rounding::HalfUp,
        RoundMode::HalfAway => Rounding::HalfAway,
        RoundMode::HalfEven => Rounding::HalfEven,
    }
}
