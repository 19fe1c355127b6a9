//! The days to come on which something may open: fewer than a timeline lists, which may miss none.

use std::collections::BTreeSet;

use calendar::Date;

use super::Asked;
use crate::facts::{Known, Person};
use crate::program::{Expr, Program, Value};

/// Days between two looks, where nothing says when a thing may open.
const APART: i64 = 61;

/// What the law reckons with: spans, in months and days, and dates it names.
pub(super) struct Spans {
    named: BTreeSet<Date>,
    months: BTreeSet<i64>,
    days: BTreeSet<i64>,
}

impl Spans {
    /// Those of a program: each span that stands in it, and each small number as years.
    pub fn of(program: &Program) -> Spans {
        let mut spans = Spans {
            named: program.settings.iter().filter_map(|set| set.value.date()).collect(),
            months: BTreeSet::new(),
            days: BTreeSet::from([0]),
        };
        program.every_expr(&mut |expr| match expr {
            Expr::Literal(Value::Date(day)) => drop(spans.named.insert(*day)),
            Expr::Literal(Value::Days(n)) => drop(spans.days.insert(*n)),
            Expr::Literal(Value::Months(n)) => drop(spans.months.insert(*n)),
            Expr::Literal(Value::Whole(n)) if (1..=30).contains(n) => {
                spans.months.insert(n * 12);
            }
            _ => {}
        });
        spans
    }

    fn after(&self, day: Date) -> impl Iterator<Item = Date> {
        let by_days = self.days.iter().map(move |n| day.plus_days(*n));
        let by_months = self.months.iter().map(move |n| day.plus_months(*n));
        let turns = by_days.chain(by_months).flatten();
        turns.flat_map(|day| [Some(day), day.plus_days(1)]).flatten()
    }
}

/// Days from `from` on to look at for this person: those on which the law changes or that it names, those a
/// span of the law away from a date of the person, and others between.
pub(super) fn to_look_at(
    asked: &Asked<'_, '_>,
    spans: &Spans,
    person: &Person,
    from: Date,
    until: Date,
) -> Vec<Date> {
    let mut days: BTreeSet<Date> = asked.program().days_of_law().into_iter().collect();
    days.extend(dates_of(person).into_iter().flat_map(|day| spans.after(day)));
    days.extend(spans.after(from));
    days.extend(spans.named.iter().flat_map(|day| [Some(*day), day.plus_days(1)]).flatten());
    let next = |day: &Date| day.plus_days(APART).filter(|day| *day <= until);
    days.extend(std::iter::successors(Some(from), next));
    days.into_iter().filter(|day| (from..=until).contains(day)).collect()
}

/// The dates known of a person.
fn dates_of(person: &Person) -> BTreeSet<Date> {
    let rows = person.relations.iter().flat_map(|rows| &rows.rows);
    let known = person.facts.iter().chain(rows.flat_map(|row| &row.fields));
    known
        .filter_map(|known| if let Known::Is(value) = known { value.date() } else { None })
        .collect()
}
