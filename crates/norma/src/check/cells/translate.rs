//! From an expression to a condition over the space.

use std::rc::Rc;

use super::{Formula, Space, What, plain, term};
use crate::engine::{Held, Truth, compare};
use crate::program::{Comparison, ConclusionId, Expr, FoldKind, Kind, Value};

/// What is known of expressions before any cell is chosen.
pub(crate) trait Given<'p> {
    /// The value of an expression that doesn't depend on the person, where there is one.
    fn value(&self, expr: &Expr) -> Option<Value>;

    /// What a conclusion comes to, where it is small enough to be seen through.
    fn unfolded(&self, id: ConclusionId, space: &mut Space<'p>) -> Option<Formula>;
}

/// Nothing but what is written: every conclusion and every param stands for itself.
pub(crate) struct AsWritten;

impl<'p> Given<'p> for AsWritten {
    fn value(&self, expr: &Expr) -> Option<Value> {
        if let Expr::Literal(value) = expr { Some(value.clone()) } else { None }
    }

    fn unfolded(&self, _: ConclusionId, _: &mut Space<'p>) -> Option<Formula> {
        None
    }
}

impl<'p> Space<'p> {
    /// The condition of a rule: none means always.
    pub fn guard(&mut self, guard: Option<&Expr>, given: &dyn Given<'p>) -> Formula {
        guard.map_or(Formula::YES, |guard| self.condition(guard, given).met())
    }

    /// Something that is yes or no.
    pub fn condition(&mut self, expr: &Expr, given: &dyn Given<'p>) -> Formula {
        match expr {
            Expr::Literal(value) => Formula::Const(Held::Is(value.clone()).truth()),
            Expr::Named(_, of) => self.condition(of, given),
            Expr::Not(of) => self.condition(of, given).not(),
            Expr::And(all) => Formula::all(self.each(all, given)),
            Expr::Or(any) => Formula::any(self.each(any, given)),
            Expr::Compare(sign, a, b) => self.compared(*sign, a, b, given),
            Expr::In(of, values) => self.among(of, values, given),
            Expr::Exists(of) => self.there(of, given),
            Expr::Conclusion(id) => {
                given.unfolded(*id, self).unwrap_or_else(|| self.yes_or_no(expr, given))
            }
            _ => self.yes_or_no(expr, given),
        }
    }

    fn each(&mut self, parts: &[Expr], given: &dyn Given<'p>) -> Vec<Formula> {
        parts.iter().map(|part| self.condition(part, given)).collect()
    }

    fn yes_or_no(&mut self, expr: &Expr, given: &dyn Given<'p>) -> Formula {
        match given.value(expr) {
            Some(value) => Formula::Const(Held::Is(value).truth()),
            None => Formula::Is(self.term(expr)),
        }
    }

    /// Whether the thing an expression names is there.
    pub fn there(&mut self, expr: &Expr, given: &dyn Given<'p>) -> Formula {
        let expr = plain(expr);
        if matches!(expr, Expr::Literal(_))
            || self.is_condition(&expr)
            || given.value(&expr).is_some()
        {
            return Formula::YES;
        }
        let mut parts = Vec::new();
        if term::leans_on_parts(&expr) {
            parts.extend(expr.parts().into_iter().map(|part| self.there(part, given)));
        }
        if term::may_be_absent(self.program, &expr) {
            parts.push(Formula::There(self.term(&expr)));
        }
        Formula::all(parts)
    }

    /// Whether an expression is made of conditions, and is no term of its own.
    fn is_condition(&self, expr: &Expr) -> bool {
        let exists =
            |fold: &crate::program::Fold| matches!(fold.kind, FoldKind::Exists | FoldKind::All);
        match expr {
            Expr::Not(_) | Expr::And(_) | Expr::Or(_) | Expr::Compare(..) | Expr::In(..) => true,
            Expr::Exists(_) => true,
            Expr::Fold(fold) => exists(fold),
            _ => false,
        }
    }

    fn among(&mut self, of: &Expr, values: &[Value], given: &dyn Given<'p>) -> Formula {
        let each = values.iter().map(|value| {
            self.compared(Comparison::Equal, of, &Expr::Literal(value.clone()), given)
        });
        Formula::any(each.collect::<Vec<_>>())
    }

    /// Two expressions of one kind, compared.
    pub fn compared(
        &mut self,
        sign: Comparison,
        a: &Expr,
        b: &Expr,
        given: &dyn Given<'p>,
    ) -> Formula {
        let (a, b) = (plain(a), plain(b));
        let is_yes_no = |expr| term::kind_of(self.program, expr) == Some(Kind::YesNo);
        if is_yes_no(&a) && is_yes_no(&b) {
            return self.agree(sign, &a, &b, given);
        }
        let there = Formula::all([self.there(&a, given), self.there(&b, given)]);
        Formula::Only(Rc::new(there), Rc::new(self.stand(sign, &a, &b, given)))
    }

    fn agree(&mut self, sign: Comparison, a: &Expr, b: &Expr, given: &dyn Given<'p>) -> Formula {
        let (a, b) = (self.condition(a, given), self.condition(b, given));
        let same = Formula::Same(Rc::new(a), Rc::new(b));
        if sign == Comparison::NotEqual { same.not() } else { same }
    }

    /// The comparison of two things that are there.
    fn stand(&mut self, sign: Comparison, a: &Expr, b: &Expr, given: &dyn Given<'p>) -> Formula {
        let value = |expr: &Expr| match expr {
            Expr::Literal(value) => Some(value.clone()),
            _ => given.value(expr),
        };
        match (value(a), value(b)) {
            (Some(x), Some(y)) => Formula::Const(compare(sign, &Held::Is(x), &Held::Is(y))),
            (None, Some(value)) => self.against(sign, a, value),
            (Some(value), None) => self.against(sign.turned(), b, value),
            (None, None) if a == b => Formula::Const(sign.fits(std::cmp::Ordering::Equal)),
            (None, None) => self.pair(sign, a, b),
        }
    }

    fn against(&mut self, sign: Comparison, expr: &Expr, value: Value) -> Formula {
        let axis = self.term(expr);
        self.axes[axis].mark(&value);
        Formula::Against(sign, axis, value)
    }

    fn pair(&mut self, sign: Comparison, a: &Expr, b: &Expr) -> Formula {
        let (a, b) = (self.term(a), self.term(b));
        let (sign, a, b) = if a < b { (sign, a, b) } else { (sign.turned(), b, a) };
        let between = self.axis_of(What::Order(a, b));
        Formula::Pair(sign, a, b, between)
    }

    /// Whether two outcomes are surely the same: equal values, or both absent.
    pub fn same(&mut self, a: &Expr, b: &Expr, given: &dyn Given<'p>) -> Formula {
        if let (Expr::Literal(a), Expr::Literal(b)) = (a, b) {
            return Formula::Const(Truth::from(crate::engine::order(a, b).is_eq()));
        }
        let (there_a, there_b) = (self.there(a, given), self.there(b, given));
        let neither = Formula::all([there_a.clone().not(), there_b.clone().not()]);
        let equal = self.compared(Comparison::Equal, a, b, given).met();
        Formula::any([neither, Formula::all([there_a, there_b, equal])])
    }
}

impl Comparison {
    /// The same with its sides exchanged.
    fn turned(self) -> Comparison {
        match self {
            Comparison::Less => Comparison::Greater,
            Comparison::LessOrEqual => Comparison::GreaterOrEqual,
            Comparison::Greater => Comparison::Less,
            Comparison::GreaterOrEqual => Comparison::LessOrEqual,
            same => same,
        }
    }
}
