//! Reckoned terms: arithmetic, divisions, roundings, spans and ages, and what a fold picks from rows.

use norma::program::{Expr, FoldKind, Kind, Operator, RoundMode, Unit};

use super::{Guarded, Sight, Writer};

const MODES: [RoundMode; 6] = [
    RoundMode::HalfUp,
    RoundMode::HalfAway,
    RoundMode::HalfEven,
    RoundMode::Up,
    RoundMode::Down,
    RoundMode::TowardsZero,
];
const SIGNS: [Operator; 3] = [Operator::Plus, Operator::Minus, Operator::Times];
const UNITS: [Unit; 3] = [Unit::Days, Unit::Months, Unit::Years];

impl Writer<'_> {
    /// Something reckoned of a kind, if that kind can be.
    pub(super) fn reckoned(&mut self, kind: Kind, sight: Sight, depth: u32) -> Option<Guarded> {
        if sight.row.is_none() && self.dice.chance(40) {
            return self.picked(kind, sight);
        }
        match kind {
            Kind::Date => Some(self.moved(sight, depth)),
            Kind::Whole => Some(self.whole(sight, depth)),
            Kind::Decimal(places) => self.decimal(places, sight, depth),
            Kind::Money(places) => Some(self.money(places, sight, depth)),
            Kind::Days | Kind::Months => {
                Some(self.arithmetic(kind, kind, Operator::Plus, sight, depth))
            }
            Kind::YesNo | Kind::Choice(_) | Kind::Code => None,
        }
    }

    /// `first`, `latest`, `min`, `max` and `sum` of a field, or a count.
    fn picked(&mut self, kind: Kind, sight: Sight) -> Option<Guarded> {
        if kind == Kind::Whole && self.dice.chance(40) {
            return Some(self.count(sight));
        }
        let ordered =
            [FoldKind::Min, FoldKind::Max, FoldKind::First, FoldKind::Latest, FoldKind::Sum];
        let kinds = if kind.is_ordered() { &ordered[..] } else { &ordered[2..4] };
        let which = *self.dice.pick(kinds);
        if which == FoldKind::Sum && kind == Kind::Date {
            return None;
        }
        self.fold_of(which, kind, sight)
    }

    /// A date and a span.
    fn moved(&mut self, sight: Sight, depth: u32) -> Guarded {
        let span = if self.dice.chance(50) { Kind::Days } else { Kind::Months };
        let sign = if self.dice.chance(50) { Operator::Plus } else { Operator::Minus };
        self.arithmetic(Kind::Date, span, sign, sight, depth)
    }

    fn arithmetic(
        &mut self,
        a: Kind,
        b: Kind,
        sign: Operator,
        sight: Sight,
        depth: u32,
    ) -> Guarded {
        let (a, b) = (self.term(a, sight, depth), self.term(b, sight, depth.min(1)));
        a.joined(b, |a, b| Expr::Arithmetic(sign, Box::new(a), Box::new(b)))
    }

    fn whole(&mut self, sight: Sight, depth: u32) -> Guarded {
        let dates = |of: &mut Self| {
            (of.term(Kind::Date, sight, depth.min(1)), of.term(Kind::Date, sight, depth.min(1)))
        };
        match self.dice.below(4) {
            0 => {
                let ((a, b), unit) = (dates(self), *self.dice.pick(&UNITS));
                a.joined(b, |a, b| Expr::Between(unit, Box::new(a), Box::new(b)))
            }
            1 => {
                let ((a, b), march) = (dates(self), self.dice.chance(50));
                let mut age = a.joined(b, |a, b| Expr::Age(Box::new(a), Box::new(b), march));
                age.needs.push(age.expr.clone());
                age
            }
            _ => {
                let sign = *self.dice.pick(&SIGNS);
                self.arithmetic(Kind::Whole, Kind::Whole, sign, sight, depth)
            }
        }
    }

    /// A quotient, a rounding, a sum of equals, or, for two places, a product of tenths.
    fn decimal(&mut self, places: u8, sight: Sight, depth: u32) -> Option<Guarded> {
        match self.dice.below(4) {
            0 => Some(self.quotient(Kind::Whole, Kind::Whole, places, sight, depth)),
            1 => {
                let (from, mode) =
                    (*self.dice.pick(&[Kind::Decimal(1), Kind::Whole]), *self.dice.pick(&MODES));
                Some(
                    self.term(from, sight, depth)
                        .within(|of| Expr::Round(Box::new(of), mode, places)),
                )
            }
            2 if places == 2 => Some(self.arithmetic(
                Kind::Decimal(1),
                Kind::Decimal(1),
                Operator::Times,
                sight,
                depth,
            )),
            _ if depth == 0 => None,
            _ => Some(self.arithmetic(
                Kind::Decimal(places),
                Kind::Decimal(places),
                Operator::Minus,
                sight,
                depth,
            )),
        }
    }

    fn quotient(&mut self, a: Kind, b: Kind, places: u8, sight: Sight, depth: u32) -> Guarded {
        let (a, b) = (self.term(a, sight, depth), self.term(b, sight, depth));
        let mode = *self.dice.pick(&MODES);
        a.joined(b, |a, b| Expr::Divide(Box::new(a), Box::new(b), mode, places))
    }

    fn money(&mut self, places: u8, sight: Sight, depth: u32) -> Guarded {
        let money = Kind::Money(places);
        match self.dice.below(4) {
            0 => self.quotient(money, Kind::Whole, places, sight, depth),
            1 => self.arithmetic(money, Kind::Whole, Operator::Times, sight, depth),
            2 => {
                let mode = *self.dice.pick(&MODES);
                let thirds =
                    self.arithmetic(money, Kind::Decimal(1), Operator::Times, sight, depth);
                thirds.within(|of| Expr::Round(Box::new(of), mode, places))
            }
            _ => self.arithmetic(money, money, Operator::Minus, sight, depth),
        }
    }
}
