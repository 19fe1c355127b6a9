//! The terms that concern a person, reckoned on their calendars, the most urgent first (S10).

use calendar::{Amount, ClockOp as Clock, Date, DayOff, DayTable, Falls, MonthDay, Weekday};

use super::Missing;
use crate::engine::{Held, Place, Truth, World};
use crate::explain;
use crate::finding::{Due, Warning};
use crate::missing;
use crate::program::{
    CalendarId, ClockOp, Deadline, DeadlineId, Expr, Program, Standing, Table, Term, TermUnit,
    Value,
};

pub(super) fn deadlines(world: &World<'_>, about: Option<&str>, missing: Missing) -> Vec<Due> {
    let program = world.program;
    let all = (0..program.deadlines.len()).map(DeadlineId::from);
    let own = all.filter(|id| program.speaks_of(program.deadlines[id.at()].norm, about));
    let mut due: Vec<Due> = own.filter_map(|id| reckoned(world, id, missing)).collect();
    by_urgency(&mut due, world.on);
    due
}

/// Terms that may still be open come first, the next that may end before the others; then those that have surely
/// passed, the latest first.
pub(super) fn by_urgency(due: &mut [Due], on: Date) {
    due.sort_by_key(|due| {
        let day = due.safe.or(due.due).or(due.earliest).unwrap_or(Date::MAX);
        let passed = due.due.or(due.safe).or(due.earliest).is_some_and(|last| last < on);
        let day = if passed { day } else { day.max(on) };
        let away = calendar::days_between(on, day).unsigned_abs();
        (passed, away, !due.certain, due.deadline)
    });
}

/// One term; nothing when it doesn't concern the person.
pub(super) fn reckoned(world: &World<'_>, id: DeadlineId, missing: Missing) -> Option<Due> {
    let deadline = &world.program.deadlines[id.at()];
    let at = Place::of_law(world.on);
    let guard =
        deadline.guard.as_ref().map_or(Truth::Yes, |guard| world.eval(guard, at).truth().met());
    let start = world.eval(&deadline.starts, at);
    let concerns = world.force(deadline.norm, world.on).holds.and(guard).and(start.exists());
    if concerns == Truth::No {
        return None;
    }
    let table = deadline.calendar.map(|id| day_table(&world.program.calendars[id.at()]));
    let clock = clock(world, deadline);
    let end =
        |start: Option<&Value>| last_day(deadline.term, start?.date()?, table.as_ref(), &clock);
    let (low, _) = start.ends();
    let started = matches!(start, Held::Is(_));
    let norm = &world.program.norms[deadline.norm.at()];
    Some(Due {
        deadline: id,
        start: low.filter(|_| started).and_then(Value::date),
        due: end(low).filter(|_| started && clock.iter().all(Option::is_some)),
        earliest: end(low),
        safe: end(low),
        safe_by: None,
        certain: concerns == Truth::Yes,
        article: explain::cite(world.program, norm.provision, Some(norm.from)),
        missing: match missing {
            Missing::Sought => missing_of(world, deadline, concerns),
            Missing::Left => Vec::new(),
        },
        warnings: warnings(world, deadline),
    })
}

/// The last day of a term begun on `start`, on its calendar.
pub(crate) fn term_end(
    program: &Program,
    term: Term,
    calendar: Option<CalendarId>,
    start: Date,
) -> Option<Date> {
    let table = calendar.map(|id| day_table(&program.calendars[id.at()]));
    last_day(term, start, table.as_ref(), &[])
}

/// What would settle whether it concerns the person, from when it runs and what else moves it.
fn missing_of<'a>(world: &World<'a>, deadline: &'a Deadline, concerns: Truth) -> Vec<String> {
    let guard = deadline.guard.iter().filter(|_| concerns != Truth::Yes);
    let operations =
        deadline.operations.iter().filter(|_| !deadline.term.before).flat_map(ClockOp::exprs);
    let exprs: Vec<&Expr> = guard.chain([&deadline.starts]).chain(operations).collect();
    let open = exprs.into_iter().flat_map(|expr| missing::relevant(world, &expr));
    let mut paths: Vec<String> = open.map(|open| open.path(world.program, &world.person)).collect();
    paths.sort();
    paths.dedup();
    paths
}

fn warnings(world: &World<'_>, deadline: &Deadline) -> Vec<Warning> {
    let provision =
        &world.program.provisions[world.program.norms[deadline.norm.at()].provision.at()];
    let notes =
        deadline.warnings.iter().map(|words| Warning { code: "note", words: words.clone() });
    let seen = (provision.standing == Standing::Unverified)
        .then(|| Warning { code: "unverified", words: deadline.name.clone() });
    notes.chain(seen).collect()
}

/// The last day as far as the clock is known; operations only ever put it off, so it can't come earlier.
fn last_day(
    term: Term,
    start: Date,
    table: Option<&DayTable>,
    clock: &[Option<Clock>],
) -> Option<Date> {
    let Term { amount, unit, before } = term;
    if before {
        return counted_back(start, amount, unit, table);
    }
    let clock: Vec<Clock> = clock.iter().flatten().cloned().collect();
    let amount = match unit {
        TermUnit::Days => Amount::Days(amount),
        TermUnit::WorkingDays => Amount::WorkingDays(amount),
        TermUnit::Months => Amount::Months(amount),
        TermUnit::Years => Amount::Years(amount),
    };
    let empty = DayTable::empty();
    calendar::Term::new(amount)
        .due(start, table.unwrap_or(&empty), &clock)
        .ok()
        .map(|due| due.last_day)
}

/// The last day on which something may be done so long before `start`.
fn counted_back(
    start: Date,
    amount: u32,
    unit: TermUnit,
    table: Option<&DayTable>,
) -> Option<Date> {
    let back = -i64::from(amount);
    let works = |day: &Date| table.is_none_or(|table| table.is_working(*day));
    let working_day_before =
        |day: Date| std::iter::successors(day.plus_days(-1), |day| day.plus_days(-1)).find(works);
    match unit {
        TermUnit::Days => start.plus_days(back),
        TermUnit::WorkingDays => (0..amount).try_fold(start, |day, _| working_day_before(day)),
        TermUnit::Months => start.plus_months(back),
        TermUnit::Years => start.plus_years(back),
    }
}

/// What moves the term; none for an operation whose days aren't known. A term counted back isn't moved.
fn clock<'a>(world: &World<'a>, deadline: &'a Deadline) -> Vec<Option<Clock>> {
    let operations = deadline.operations.iter().filter(|_| !deadline.term.before);
    operations.filter_map(|op| clock_op(world, op)).collect()
}

/// One operation; nothing when it doesn't come to pass.
fn clock_op<'a>(world: &World<'a>, op: &'a ClockOp) -> Option<Option<Clock>> {
    let days: Vec<Held> =
        op.exprs().into_iter().map(|expr| world.eval(expr, Place::of_law(world.on))).collect();
    if days.contains(&Held::Absent) {
        return None;
    }
    if days.iter().any(Held::is_open) {
        return Some(None);
    }
    let day = |place: usize| days.get(place)?.ends().0?.date();
    Some(Some(match op {
        ClockOp::Moves => Clock::ShiftIfHoliday,
        ClockOp::Recess(from, until) => Clock::Recess {
            from: MonthDay::new(from.0, from.1)?,
            until: MonthDay::new(until.0, until.1)?,
        },
        ClockOp::Suspended(..) => Clock::Suspended { from: day(0)?, until: day(1)? },
        ClockOp::Interrupted(_) => Clock::Interrupted { on: day(0)? },
    }))
}

fn day_table(table: &Table) -> DayTable {
    let weekday =
        |number: &u32| Weekday::ALL.get(usize::try_from(*number).ok()?.checked_sub(1)?).copied();
    let rests = table
        .rests
        .iter()
        .filter_map(weekday)
        .map(|day| DayOff::holiday("rest", Falls::Weekly(day)));
    let fixed = table.holidays.iter().filter_map(|day| {
        let falls = Falls::Yearly(MonthDay::new(day.month, day.day)?);
        Some(DayOff {
            since: day.from,
            until: day.until,
            ..DayOff::holiday(day.name.as_str(), falls)
        })
    });
    let easter = table.easter.iter().filter_map(|(after, name)| {
        Some(DayOff::holiday(name.as_str(), Falls::Easter(i16::try_from(*after).ok()?)))
    });
    DayTable::new(rests.chain(fixed).chain(easter).collect()).unwrap_or_else(|_| DayTable::empty())
}
