//! What could be told of an open fact, so that every outcome it can bring is met once.
//!
//! Yes, no and the values of an enumeration are all tried. Of dates, numbers and codes those are tried that
//! stand on, just before and just after a value the law or the person already names, and such a value moved by a
//! span the law names.

use std::collections::BTreeSet;

use calendar::Date;

use crate::facts::{Known, Person};
use crate::program::{Expr, FactId, Kind, Program, Value};

/// The values of a corpus that can be boundaries.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    dates: BTreeSet<Date>,
    codes: BTreeSet<String>,
    numbers: BTreeSet<i64>,
    days: BTreeSet<i64>,
    months: BTreeSet<i64>,
}

impl Marks {
    /// Every literal of the program, with the whole numbers also as spans.
    pub fn of(program: &Program) -> Marks {
        let mut marks = Marks::default();
        program.every_expr(&mut |expr| marks.note_expr(expr));
        for set in &program.settings {
            marks.note(&set.value);
        }
        marks
    }

    fn note_expr(&mut self, expr: &Expr) {
        match expr {
            Expr::Literal(value) => self.note(value),
            Expr::In(_, values) => values.iter().for_each(|value| self.note(value)),
            _ => {}
        }
    }

    fn note(&mut self, value: &Value) {
        match value {
            Value::Date(day) => drop(self.dates.insert(*day)),
            Value::Code(code) => drop(self.codes.insert(code.clone())),
            Value::Days(n) => drop(self.days.insert(*n)),
            Value::Months(n) => drop(self.months.insert(*n)),
            Value::Whole(n) => self.note_whole(*n),
            Value::Decimal(n, _) | Value::Money(n, _) => drop(self.numbers.insert(*n)),
            Value::YesNo(_) | Value::Choice(..) => {}
        }
    }

    fn note_whole(&mut self, n: i64) {
        self.numbers.insert(n);
        self.days.insert(n);
        self.months.extend([n, n.saturating_mul(12)]);
    }

    /// What could be told of `fact`, of which `now` is known.
    pub fn answers(&self, program: &Program, person: &Person, on: Date, fact: FactId, now: &Known) -> Vec<Known> {
        let declared = &program.facts[fact.at()];
        let absent = (declared.ty.optional && *now == Known::Unknown).then_some(Known::Absent);
        let values = match declared.ty.kind {
            Kind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            Kind::Choice(of) => choices(program, of),
            Kind::Date => self.days_to_try(person, on).into_iter().map(Value::Date).collect(),
            Kind::Code => self.codes_to_try(),
            kind => self.numbers_to_try(kind),
        };
        let inside = values.into_iter().filter(|value| within(value, now));
        inside.map(Known::Is).chain(absent).collect()
    }

    fn days_to_try(&self, person: &Person, on: Date) -> BTreeSet<Date> {
        let told = person.dates();
        let named: BTreeSet<Date> = self.dates.iter().copied().chain(told).chain([on]).collect();
        let shifts = |day: &Date| -> Vec<Date> {
            let by_days = self.days.iter().flat_map(|n| [day.plus_days(*n), day.plus_days(n.saturating_neg())]);
            let by_months = self.months.iter().flat_map(|n| [day.plus_months(*n), day.plus_months(n.saturating_neg())]);
            by_days.chain(by_months).flatten().chain([*day]).collect()
        };
        let around = |day: Date| [day.plus_days(-1), Some(day), day.plus_days(1)];
        named.iter().flat_map(shifts).flat_map(around).flatten().collect()
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
    /// Every date known of the person.
    fn dates(&self) -> Vec<Date> {
        let rows = self.relations.iter().flat_map(|rows| &rows.rows).flat_map(|row| &row.fields);
        let ends = self.facts.iter().chain(rows).flat_map(|known| match known {
            Known::Is(Value::Date(day)) => vec![*day],
            Known::Between(low, high) => [low, high].into_iter().flatten().filter_map(date).collect(),
            _ => Vec::new(),
        });
        ends.collect()
    }
}

fn date(value: &Value) -> Option<Date> {
    if let Value::Date(day) = value { Some(*day) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_least_of_numbers_is_a_span_too_long_for_any_date() {
        let mut marks = Marks::default();
        marks.note(&Value::Whole(i64::MIN + 1));
        let person = Person { facts: Vec::new(), relations: Vec::new(), ahead: Vec::new() };
        let day = Date::new(2020, 1, 1).unwrap();
        assert!(marks.days_to_try(&person, day).contains(&day));
    }
}
