//! The person's timeline: the same person, a row a date, on the days on which something can change.

use std::collections::BTreeSet;

use calendar::Date;

use super::every_day::any_day_can_matter;
use super::{Ask, Door, Parts, readings};
use crate::engine::World;
use crate::facts::{Dossier, Told};
use crate::finding::Answer;
use crate::program::{Expr, Program, Value};

/// The days from `from` to `until`, both included, on which an answer can differ from the day before: `from` itself first.
/// With `known_at` none, each day is asked with the knowledge of that same day. All days are listed when the law
/// reckons with the day itself in a way that may turn on any.
pub fn days_of_change(
    program: &Program,
    dossier: &Dossier,
    from: Date,
    until: Date,
    known_at: Option<Date>,
) -> Vec<Date> {
    if any_day_can_matter(program) {
        let after = |day: &Date| day.plus_days(1).filter(|day| *day <= until);
        return std::iter::successors(Some(from), after).collect();
    }
    let mut days: BTreeSet<Date> = program.days_of_law().into_iter().collect();
    days.extend(program.readings.iter().flat_map(reading_days));
    if known_at.is_none() {
        days.extend(program.days_of_knowledge());
        days.extend(dossier.days_recorded());
    }
    days.extend(turns(&boundaries(program, dossier), &spans(program)));
    days.retain(|day| from <= *day && *day <= until);
    days.insert(from);
    days.into_iter().collect()
}

fn reading_days(reading: &crate::program::Reading) -> Vec<Date> {
    let stages = reading.stages.iter().flat_map(|stage| [stage.from, stage.published]);
    let scope = reading
        .scope_days
        .iter()
        .flat_map(|(from, until)| [Some(*from), until.and_then(|day| day.plus_days(1))]);
    stages.chain(scope).flatten().collect()
}

impl Program {
    /// Every day on which something of the corpus becomes known.
    fn days_of_knowledge(&self) -> Vec<Date> {
        let acts = self.acts.iter().map(|act| act.published);
        let events =
            self.events.iter().flat_map(|event| [event.filed, event.published, event.effect]);
        let readings = self
            .readings
            .iter()
            .flat_map(|reading| [Some(reading.published), reading.binds_from])
            .flatten();
        acts.chain(events).chain(readings).collect()
    }
}

impl Dossier {
    fn days_recorded(&self) -> Vec<Date> {
        self.facts
            .iter()
            .map(|entry| entry.recorded)
            .chain(self.rows.iter().map(|row| row.recorded))
            .flatten()
            .collect()
    }
}

/// The dates told of the person and named by the law, to which a day of the question may be compared.
fn boundaries(program: &Program, dossier: &Dossier) -> BTreeSet<Date> {
    let told = dossier
        .facts
        .iter()
        .map(|entry| &entry.told)
        .chain(dossier.rows.iter().flat_map(|row| row.fields.iter().map(|(_, told)| told)));
    let mut days: BTreeSet<Date> = told.flat_map(dates_in).collect();
    days.extend(dossier.facts.iter().flat_map(|entry| [entry.from, entry.until]).flatten());
    program.every_expr(&mut |expr| match expr {
        Expr::Literal(value) => days.extend(value.date()),
        Expr::In(_, values) => days.extend(values.iter().filter_map(Value::date)),
        _ => {}
    });
    days.extend(program.settings.iter().filter_map(|set| set.value.date()));
    days
}

fn dates_in(told: &Told) -> Vec<Date> {
    match told {
        Told::Is(value) => value.date().into_iter().collect(),
        Told::Between(low, high) => {
            [low, high].into_iter().flatten().filter_map(Value::date).collect()
        }
        Told::Unknown | Told::Absent => Vec::new(),
    }
}

/// Whole numbers that may count days, months or years.
pub(super) const COUNTS: std::ops::RangeInclusive<i64> = 0..=1_200;

/// Spans by which the law moves dates or measures them, in days and in months.
struct Spans {
    days: BTreeSet<i64>,
    months: BTreeSet<i64>,
}

fn spans(program: &Program) -> Spans {
    let mut spans = Spans { days: BTreeSet::from([0]), months: BTreeSet::new() };
    program.every_expr(&mut |expr| match expr {
        Expr::Literal(Value::Days(n)) => drop(spans.days.insert(*n)),
        Expr::Literal(Value::Months(n)) => drop(spans.months.insert(*n)),
        Expr::Literal(Value::Whole(n)) if COUNTS.contains(n) => {
            spans.days.insert(*n);
            spans.months.extend([*n, n * 12]);
        }
        _ => {}
    });
    spans
}

/// Each boundary moved by each span, both ways, and the day after.
fn turns(boundaries: &BTreeSet<Date>, spans: &Spans) -> BTreeSet<Date> {
    let moved = |day: &Date| -> Vec<Date> {
        let by_days =
            spans.days.iter().flat_map(|n| [day.plus_days(*n), day.plus_days(n.saturating_neg())]);
        let by_months = spans
            .months
            .iter()
            .flat_map(|n| [day.plus_months(*n), day.plus_months(n.saturating_neg())]);
        by_days.chain(by_months).flatten().collect()
    };
    let days = boundaries.iter().flat_map(moved);
    days.flat_map(|day| [Some(day), day.plus_days(1)]).flatten().collect()
}

/// The answers on each day of change, leaving out days on which nothing asked for changed (reasons and receipts aside).
pub fn timeline(ask: &Ask<'_>, from: Date, until: Date, known_at: Option<Date>) -> Vec<Answer> {
    Door::of(ask.program).timeline(ask, from, until, known_at)
}

pub(super) fn timeline_of(
    door: &Door<'_>,
    ask: &Ask<'_>,
    from: Date,
    until: Date,
    known_at: Option<Date>,
) -> Vec<Answer> {
    let days = days_of_change(ask.program, ask.dossier, from, until, known_at);
    let on = |day: Date| Ask { in_force_on: day, known_at: known_at.unwrap_or(day), ..ask.clone() };
    let asks: Vec<Ask<'_>> = days.into_iter().map(on).collect();
    let worlds = door.engine.rows(asks.iter().map(Ask::row).collect());
    let mut answers: Vec<Answer> = Vec::new();
    let mut before = None;
    for (ask, world) in asks.iter().zip(&worlds) {
        let now = ask.outline(world);
        if before.as_ref() != Some(&now) {
            answers.push(door.answered(ask, world, Parts::default()));
            before = Some(now);
        }
    }
    answers
}

impl Ask<'_> {
    /// The answers without reasons, to tell one day from the next.
    fn outline(&self, world: &World<'_>) -> Vec<String> {
        let scope = readings::scope(world, self.reading, self.dossier.about.as_deref());
        let state = readings::state(self.program, self.reading, self.known_at);
        let outcome = |id| format!("{:?}", world.conclude(id).outcome());
        let answers = self.conclusions().into_iter().map(outcome);
        [format!("{scope:?} {state:?}")].into_iter().chain(answers).collect()
    }
}
