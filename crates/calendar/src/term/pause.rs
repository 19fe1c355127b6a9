//! Which days of a term do not run, and why.

use crate::{ClockOp, Date, MonthDay, PauseCause, Step};

/// Why the day does not run, or nothing when it runs. A suspension is named before a recess.
pub(super) fn pause_on(day: Date, ops: &[ClockOp]) -> Option<PauseCause> {
    let covers = |op: &ClockOp| match *op {
        ClockOp::Suspended { from, until } => {
            (from <= day && day <= until).then_some(PauseCause::Suspension)
        }
        ClockOp::Recess { from, until } => {
            in_recess(MonthDay::of(day), from, until).then_some(PauseCause::Recess)
        }
        _ => None,
    };
    let causes = || ops.iter().filter_map(covers);
    causes().find(|cause| *cause == PauseCause::Suspension).or_else(|| causes().next())
}

fn in_recess(day: MonthDay, from: MonthDay, until: MonthDay) -> bool {
    if from <= until { from <= day && day <= until } else { day >= from || day <= until }
}

/// Writes down a day that did not run, joining it to the run of days before it.
pub(super) fn note(steps: &mut Vec<Step>, day: Date, because: PauseCause) {
    if let Some(Step::Paused { last, because: earlier, .. }) = steps.last_mut()
        && *earlier == because
        && last.plus_days(1) == Some(day)
    {
        *last = day;
        return;
    }
    steps.push(Step::Paused { first: day, last: day, because });
}
