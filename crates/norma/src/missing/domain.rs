//! What could be told of an open fact, so that every outcome it can bring is met once.
//!
//! Yes, no and the values of an enumeration are all tried. Of dates, numbers and codes those are tried that
//! stand on, just before and just after a value that the law or the person names or an expression comes to, or, for
//! dates, a day on which the law changes, and such a date moved by a span the law names or holds a count of days, months or years against.

use std::collections::BTreeSet;

use calendar::{Date, days_between, months_between};

use crate::facts::{Known, Person};
use crate::program::{Expr, FactId, Kind, Otherwise, Program, Unit, Value};
use crate::reference::{Held, Place, World};

/// The values of a corpus that can be boundaries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    dates: BTreeSet<Date>,
    /// The days to try: the dates, those told of the person, moved by every span, with the days beside them.
    moments: Vec<Date>,
    codes: BTreeSet<String>,
    numbers: BTreeSet<i64>,
    days: BTreeSet<i64>,
    months: BTreeSet<i64>,
}

impl Marks {
    /// Every literal of the program, the days on which its law changes, what is known of the person, and what
    /// every expression comes to for them.
    pub fn of(world: &World<'_>) -> Marks {
        let program = world.program;
        let mut marks = Marks { dates: program.days_of_law().into_iter().collect(), ..Marks::default() };
        let mut counts = false;
        program.every_expr(&mut |expr| {
            marks.note_expr(expr);
            marks.note_ends(&world.eval(expr, Place::of_law(world.on)));
            counts |= matches!(expr, Expr::Between(..) | Expr::Age(..));
        });
        program.settings.iter().for_each(|set| marks.note(&set.value));
        program.conclusions.iter().for_each(|conclusion| marks.note_otherwise(&conclusion.otherwise));
        world.person.every_known(&mut |known| marks.note_ends(&Held::from(known)));
        if counts {
            program.every_expr(&mut |expr| marks.note_count(program, expr));
        }
        marks.dates.insert(world.on);
        marks.moments = marks.days_to_try().into_iter().collect();
        marks
    }

    fn note_otherwise(&mut self, otherwise: &Otherwise) {
        if let Otherwise::Is(value) = otherwise {
            self.note_boundary(value);
        }
    }

    fn note_ends(&mut self, held: &Held) {
        let (low, high) = held.ends();
        low.into_iter().chain(high).for_each(|value| self.note_boundary(value));
    }

    fn note_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Literal(value) => self.note(value),
            Expr::In(_, values) => values.iter().for_each(|value| self.note(value)),
            _ => {}
        }
    }

    /// A value the law itself names: a boundary, or a span.
    fn note(&mut self, value: &Value) {
        match value {
            Value::Days(n) => drop(self.days.insert(*n)),
            Value::Months(n) => drop(self.months.insert(*n)),
            _ => self.note_boundary(value),
        }
    }

    /// A value something can be compared with.
    fn note_boundary(&mut self, value: &Value) {
        match value {
            Value::Date(day) => drop(self.dates.insert(*day)),
            Value::Code(code) => drop(self.codes.insert(code.clone())),
            Value::Whole(n) | Value::Decimal(n, _) | Value::Money(n, _) => drop(self.numbers.insert(*n)),
            Value::Days(n) | Value::Months(n) => drop(self.numbers.insert(*n)),
            Value::YesNo(_) | Value::Choice(..) => {}
        }
    }

    /// Numbers a count between two dates is held against are spans in its unit.
    fn note_count(&mut self, program: &Program, expr: &Expr) {
        let (mut units, mut numbers) = (Vec::new(), Vec::new());
        match expr {
            Expr::Compare(..) => {}
            Expr::In(_, values) => numbers.extend(values.iter().filter_map(whole)),
            _ => return,
        }
        expr.each(&mut |part| match part {
            Expr::Between(unit, ..) => units.push(*unit),
            Expr::Age(..) => units.push(Unit::Years),
            Expr::Literal(value) => numbers.extend(whole(value)),
            Expr::Param(param, _) => {
                let set = program.settings.iter().filter(|set| set.param == *param);
                numbers.extend(set.filter_map(|set| whole(&set.value)));
            }
            _ => {}
        });
        for unit in units {
            match unit {
                Unit::Days => self.days.extend(&numbers),
                Unit::Months => self.months.extend(&numbers),
                Unit::Years => self.months.extend(numbers.iter().map(|n| n.saturating_mul(12))),
            }
        }
    }

    /// What could be told of `fact`, of which `now` is known.
    pub fn answers(&self, program: &Program, fact: FactId, now: &Known) -> Vec<Known> {
        let declared = &program.facts[fact.at()];
        let absent = (declared.ty.optional && *now == Known::Unknown).then_some(Known::Absent);
        let values = match declared.ty.kind {
            Kind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            Kind::Choice(of) => choices(program, of),
            Kind::Date => self.moments.iter().copied().map(Value::Date).collect(),
            Kind::Code => self.codes_to_try(),
            kind => self.numbers_to_try(kind).into_iter().chain(self.spans_to_try(kind)).collect(),
        };
        let inside = values.into_iter().filter(|value| within(value, now));
        inside.map(Known::Is).chain(absent).collect()
    }

    fn days_to_try(&self) -> BTreeSet<Date> {
        let shifts = |day: &Date| -> Vec<Date> {
            let by_days = self.days.iter().flat_map(|n| [day.plus_days(*n), day.plus_days(n.saturating_neg())]);
            let by_months = self.months.iter().flat_map(|n| [day.plus_months(*n), day.plus_months(n.saturating_neg())]);
            by_days.chain(by_months).flatten().chain([*day]).collect()
        };
        let around = |day: Date| [day.plus_days(-1), Some(day), day.plus_days(1)];
        self.dates.iter().flat_map(shifts).flat_map(around).flatten().collect()
    }

    /// The spans that lead from one date to another.
    fn spans_to_try(&self, kind: Kind) -> Vec<Value> {
        let pairs = || self.dates.iter().flat_map(|from| self.dates.iter().map(move |to| (*from, *to)));
        match kind {
            Kind::Days => pairs().map(|(from, to)| Value::Days(days_between(from, to))).collect(),
            Kind::Months => pairs().map(|(from, to)| Value::Months(months_between(from, to))).collect(),
            _ => Vec::new(),
        }
    }

    fn codes_to_try(&self) -> Vec<Value> {
        let other = std::iter::once("something else".to_string());
        self.codes.iter().cloned().chain(other).map(Value::Code).collect()
    }

    fn numbers_to_try(&self, kind: Kind) -> Vec<Value> {
        let around = self.numbers.iter().chain([&0]).flat_map(|n| [n.saturating_sub(1), *n, n.saturating_add(1)]);
        let shaped = |n: i64| match kind {
            Kind::Decimal(places) => Value::Decimal(n, places),
            Kind::Money(places) => Value::Money(n, places),
            Kind::Days => Value::Days(n),
            Kind::Months => Value::Months(n),
            _ => Value::Whole(n),
        };
        around.collect::<BTreeSet<i64>>().into_iter().map(shaped).collect()
    }
}

fn whole(value: &Value) -> Option<i64> {
    if let Value::Whole(n) = value { Some(*n) } else { None }
}

fn choices(program: &Program, of: crate::program::EnumerationId) -> Vec<Value> {
    let count = program.enumerations[of.at()].values.len();
    (0..count).map(|place| Value::Choice(of, u32::try_from(place).unwrap_or(u32::MAX))).collect()
}

fn within(value: &Value, now: &Known) -> bool {
    use crate::reference::order;
    let Known::Between(low, high) = now else { return true };
    low.as_ref().is_none_or(|low| order(low, value).is_le()) && high.as_ref().is_none_or(|high| order(value, high).is_le())
}

impl Person {
    /// Shows everything told, facts and fields, to `see`.
    fn every_known(&self, see: &mut dyn FnMut(&Known)) {
        self.facts.iter().for_each(&mut *see);
        let rows = self.relations.iter().flat_map(|rows| &rows.rows);
        rows.flat_map(|row| &row.fields).for_each(see);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_of_numbers_is_a_span_too_long_for_any_date() {
        let mut marks = Marks::default();
        let day = Date::new(2020, 1, 1).unwrap();
        marks.note(&Value::Days(i64::MIN));
        marks.note(&Value::Date(day));
        assert!(marks.days_to_try().contains(&day));
    }
}
