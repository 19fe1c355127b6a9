//! One term running from its start to its last day.

use super::pause::{note, pause_on};
use super::{Amount, Term};
use crate::{ClockOp, Date, DayTable, Due, Step, Weekday};

/// A term on its way, with what happened so far.
pub(super) struct Run<'a> {
    pub(super) term: Term,
    pub(super) table: &'a DayTable,
    pub(super) ops: &'a [ClockOp],
    pub(super) steps: Vec<Step>,
}

impl Run<'_> {
    /// Runs the term, afresh after each interruption; nothing when the calendar ends first.
    pub(super) fn finish(mut self, start: Date) -> Option<Due> {
        let (mut start, mut last_day) = (start, self.once(start)?);
        for on in self.interruptions() {
            if on < start || on > last_day {
                self.steps.push(Step::NotInterrupted { on });
                continue;
            }
            self.steps.push(Step::Restarted { on });
            (start, last_day) = (on, self.once(on)?);
        }
        Some(Due { last_day, steps: self.steps })
    }

    fn interruptions(&self) -> Vec<Date> {
        let day = |op: &ClockOp| match *op {
            ClockOp::Interrupted { on } => Some(on),
            _ => None,
        };
        let mut days: Vec<Date> = self.ops.iter().filter_map(day).collect();
        days.sort();
        days
    }

    fn once(&mut self, given: Date) -> Option<Date> {
        let start = self.start_that_counts(given)?;
        let end = self.by_the_calendar(start)?;
        self.steps.push(Step::Counted { start, amount: self.term.amount, end });
        let end = self.with_lost_days(start, end)?;
        self.past_days_off(end)
    }

    /// The start, or the last of the days that do not run when it is one of them.
    fn start_that_counts(&mut self, from: Date) -> Option<Date> {
        let Some(because) = pause_on(from, self.ops) else { return Some(from) };
        let mut to = from;
        while pause_on(to.plus_days(1)?, self.ops).is_some() {
            to = to.plus_days(1)?;
        }
        if to != from {
            self.steps.push(Step::StartMoved { from, to, because });
        }
        Some(to)
    }

    fn by_the_calendar(&self, start: Date) -> Option<Date> {
        match self.term.amount {
            Amount::Days(days) => start.plus_days(days.into()),
            Amount::Months(months) => start.plus_months(months.into()),
            Amount::Years(years) => start.plus_years(years.into()),
            Amount::WorkingDays(days) => {
                (0..days).try_fold(start, |day, _| self.table.next_working(day))
            }
        }
    }

    /// The end after giving back the days of the term that did not run.
    fn with_lost_days(&mut self, start: Date, from: Date) -> Option<Date> {
        if !self.ops.iter().any(pauses) {
            return Some(from);
        }
        let (mut day, mut lost, mut given_back) = (start, 0, 0);
        while day < from || given_back < lost {
            let beyond = day >= from;
            day = day.plus_days(1)?;
            let paused = pause_on(day, self.ops);
            if let Some(because) = paused {
                note(&mut self.steps, day, because);
            }
            lost += u32::from(paused.is_some() && !beyond && self.counts(day));
            given_back += u32::from(paused.is_none() && beyond && self.counts(day));
        }
        if lost > 0 {
            self.steps.push(Step::Extended { from, to: day, days: lost });
        }
        Some(day)
    }

    /// Whether a day is one of those the term is made of.
    fn counts(&self, day: Date) -> bool {
        !matches!(self.term.amount, Amount::WorkingDays(_)) || self.table.is_working(day)
    }

    fn past_days_off(&mut self, from: Date) -> Option<Date> {
        if !self.ops.contains(&ClockOp::ShiftIfHoliday) || !self.is_holiday(from) {
            return Some(from);
        }
        let (mut to, mut over) = (from, Vec::new());
        while self.is_holiday(to) || pause_on(to, self.ops).is_some() {
            for line in self.table.days_off(to) {
                if !over.contains(&line.name) {
                    over.push(line.name.clone());
                }
            }
            to = to.plus_days(1)?;
        }
        self.steps.push(Step::EndMoved { from, to, over });
        Some(to)
    }

    fn is_holiday(&self, day: Date) -> bool {
        let saturday = day.weekday() == Weekday::Saturday
            && self.ops.contains(&ClockOp::SaturdayCountsAsHoliday);
        saturday || self.table.is_holiday(day)
    }
}

fn pauses(op: &ClockOp) -> bool {
    matches!(op, ClockOp::Recess { .. } | ClockOp::Suspended { .. })
}
