//! What could be told of an open fact, so that every outcome it can bring is met once.
//!
//! Yes, no and the values of an enumeration are all tried. Dates are tried on, just before and just after each
//! line the law draws for them; numbers and codes around those the law or the person names or an expression comes
//! to; all of them also on what another rule gives or holds otherwise, since an outcome may have to agree with it.

use std::collections::BTreeSet;

use calendar::{Date, days_between, months_between};

use super::seed::Seed;
use super::thresholds::{Base, Mark, Thresholds};
use super::told::Someone;
use crate::engine::{Cone, Held, Place, World, order};
use crate::facts::Known;
use crate::program::{EnumerationId, Expr, FactId, Kind, Program, Value};

/// The lines a program draws.
#[derive(Clone, Debug, Default)]
pub(crate) struct Domain {
    thresholds: Thresholds,
    codes: BTreeSet<String>,
    numbers: BTreeSet<i64>,
    /// Dates a rule gives, or that hold otherwise: another outcome may have to meet them.
    met: BTreeSet<Date>,
    /// The days on which the law changes.
    versions: Vec<Date>,
    /// Spans told of the person, in months and days: a date may be moved by one.
    told: BTreeSet<(i64, i64)>,
}

impl Domain {
    /// The lines of the law an answer can hang on, and the values of a person.
    pub fn under(world: &World<'_>, cone: &Cone<'_>) -> Domain {
        let program = world.program;
        let thresholds = Thresholds::of(program, world.tables(), cone);
        let mut domain = Domain { thresholds, versions: cone.days(), ..Domain::default() };
        cone.each(&mut |expr| {
            if let Expr::In(_, values) = expr {
                values.iter().for_each(|value| domain.note(value));
            }
            domain.note_ends(&world.eval(expr, Place::of_law(world.on)));
        });
        program.settings.iter().for_each(|set| domain.note(&set.value));
        let rows = world.person.relations.iter().flat_map(|rows| &rows.rows);
        let told = world.person.facts.iter().chain(rows.flat_map(|row| &row.fields));
        told.for_each(|known| domain.note_told(known));
        domain.note_outcomes(world, cone);
        domain
    }

    /// What the rules and the conclusions say otherwise.
    fn note_outcomes(&mut self, world: &World<'_>, cone: &Cone<'_>) {
        let given = cone.outcomes().map(|expr| world.eval(expr, Place::of_law(world.on)));
        let otherwise = cone.otherwise().map(|value| Held::Is(value.clone()));
        let outcomes: Vec<Held> = given.chain(otherwise).collect();
        let ends = |held: &Held| [held.ends().0.cloned(), held.ends().1.cloned()];
        for value in outcomes.iter().flat_map(ends).flatten() {
            self.note(&value);
            self.met.extend(date(&value));
        }
    }

    fn note_told(&mut self, known: &Known) {
        self.note_ends(&Held::from(known));
        match known {
            Known::Is(Value::Days(n)) => drop(self.told.insert((0, *n))),
            Known::Is(Value::Months(n)) => drop(self.told.insert((*n, 0))),
            _ => {}
        }
    }

    fn note_ends(&mut self, held: &Held) {
        let (low, high) = held.ends();
        low.into_iter().chain(high).for_each(|value| self.note(value));
    }

    fn note(&mut self, value: &Value) {
        match value {
            Value::Code(code) => drop(self.codes.insert(code.clone())),
            Value::Days(n)
            | Value::Months(n)
            | Value::Whole(n)
            | Value::Decimal(n, _)
            | Value::Money(n, _) => {
                self.numbers.insert(*n);
            }
            Value::YesNo(_) | Value::Choice(..) | Value::Date(_) => {}
        }
    }

    /// What could be told of `fact`, of which `now` is known.
    pub fn answers(&self, of: &Someone<'_>, fact: FactId, now: &Known) -> Vec<Known> {
        let program = of.program;
        let declared = &program.facts[fact.at()];
        let absent = (declared.ty.optional && *now == Known::Unknown).then_some(Known::Absent);
        let values = match declared.ty.kind {
            Kind::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            Kind::Choice(of) => choices(program, of),
            Kind::Date => self.days_to_try(of, fact, now),
            Kind::Code => self.codes_to_try(),
            kind => {
                self.numbers_to_try(kind, now).into_iter().chain(self.spans_to_try(kind)).collect()
            }
        };
        let inside = values.into_iter().filter(|value| within(value, now));
        inside.map(Known::Is).chain(absent).collect()
    }

    /// Whether what could be told of a fact depends on what else is told.
    pub fn is_relative(&self, fact: FactId) -> bool {
        self.thresholds.marks(fact).any(|mark| matches!(mark.base, Base::Told(_)))
    }

    /// A day that is marked by what else is told.
    pub fn day_beside(&self, of: &Someone<'_>, fact: FactId, seed: &mut Seed) -> Option<Date> {
        let told = |mark: &&Mark| matches!(mark.base, Base::Told(_));
        let marks: Vec<&Mark> = self.thresholds.marks(fact).filter(told).collect();
        let days = seed.pick(&marks)?.days_of(of);
        seed.pick(&days).copied()
    }

    fn days_to_try(&self, of: &Someone<'_>, fact: FactId, now: &Known) -> Vec<Value> {
        let days = self.thresholds.marks(fact).flat_map(|mark| mark.days_of(of));
        let ends = ends(now).filter_map(date).chain([of.on]);
        let days = days.chain(ends).chain(self.met.iter().copied()).chain(self.moved_as_told());
        let days: BTreeSet<Date> = days.collect();
        days.into_iter().map(Value::Date).collect()
    }

    /// Dates rules give and days on which the law changes, moved both ways by what is told.
    fn moved_as_told(&self) -> Vec<Date> {
        let back =
            self.told.iter().map(|(months, days)| (months.saturating_neg(), days.saturating_neg()));
        let spans: Vec<(i64, i64)> = self.told.iter().copied().chain(back).collect();
        let moved = |day: &Date| -> Vec<Date> {
            let by = |(months, days): &(i64, i64)| day.plus_months(*months)?.plus_days(*days);
            spans.iter().filter_map(by).collect()
        };
        let lines = self.met.iter().chain(&self.versions).flat_map(moved);
        lines.flat_map(|day| [day.plus_days(-1), Some(day), day.plus_days(1)]).flatten().collect()
    }

    /// The spans that lead between dates rules give, or from one to a day on which the law changes, and back.
    fn spans_to_try(&self, kind: Kind) -> Vec<Value> {
        let to = || self.met.iter().chain(&self.versions).copied();
        let pairs = || self.met.iter().flat_map(|from| to().map(move |to| (*from, to)));
        let spans: BTreeSet<i64> = match kind {
            Kind::Days => pairs().map(|(from, to)| days_between(from, to)).collect(),
            Kind::Months => pairs().map(|(from, to)| months_between(from, to)).collect(),
            _ => return Vec::new(),
        };
        let value = |n: i64| if kind == Kind::Days { Value::Days(n) } else { Value::Months(n) };
        spans.into_iter().flat_map(|n| [value(n), value(n.saturating_neg())]).collect()
    }

    fn codes_to_try(&self) -> Vec<Value> {
        let other = std::iter::once("something else".to_string());
        self.codes.iter().cloned().chain(other).map(Value::Code).collect()
    }

    fn numbers_to_try(&self, kind: Kind, now: &Known) -> Vec<Value> {
        let around = self
            .numbers
            .iter()
            .chain([&0])
            .flat_map(|n| [n.saturating_sub(1), *n, n.saturating_add(1)]);
        let shaped = |n: i64| match kind {
            Kind::Decimal(places) => Value::Decimal(n, places),
            Kind::Money(places) => Value::Money(n, places),
            Kind::Days => Value::Days(n),
            Kind::Months => Value::Months(n),
            _ => Value::Whole(n),
        };
        around
            .collect::<BTreeSet<i64>>()
            .into_iter()
            .map(shaped)
            .chain(ends(now).cloned())
            .collect()
    }
}

impl Mark {
    /// The days on, just before and just after the line, as far as the person's other dates say where it is.
    fn days_of(&self, of: &Someone<'_>) -> Vec<Date> {
        let bases = match self.base {
            Base::TheDay => vec![of.on],
            Base::Named(day) => vec![day],
            Base::Told(fact) => of.all_of(fact).flat_map(ends).filter_map(date).collect(),
        };
        // A month that ends early can shift a line by up to three days.
        let slack = if self.months == 0 { 1 } else { 3 };
        let line =
            |day: Date| day.plus_months(self.months).and_then(|day| day.plus_days(self.days));
        let around =
            move |day: Date| (-slack..=slack).filter_map(move |shift| day.plus_days(shift));
        bases.into_iter().filter_map(line).flat_map(around).collect()
    }
}

fn choices(program: &Program, of: EnumerationId) -> Vec<Value> {
    let count = program.enumerations[of.at()].values.len();
    (0..count).map(|place| Value::Choice(of, u32::try_from(place).unwrap_or(u32::MAX))).collect()
}

/// The value, or the ends of the interval, that is known.
fn ends(known: &Known) -> impl Iterator<Item = &Value> {
    let ends = match known {
        Known::Is(value) => [Some(value), None],
        Known::Between(low, high) => [low.as_ref(), high.as_ref()],
        Known::Unknown | Known::Absent => [None, None],
    };
    ends.into_iter().flatten()
}

fn within(value: &Value, now: &Known) -> bool {
    let Known::Between(low, high) = now else { return true };
    low.as_ref().is_none_or(|low| order(low, value).is_le())
        && high.as_ref().is_none_or(|high| order(value, high).is_le())
}

fn date(value: &Value) -> Option<Date> {
    if let Value::Date(day) = value { Some(*day) } else { None }
}
