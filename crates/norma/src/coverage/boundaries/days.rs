//! The days on which a statement begins, ends, rests and comes back.

use calendar::Date;

use super::sides::DaySides;
use crate::program::{Does, NormId, Program};

/// Which day is held against the boundary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Axis {
    /// The day whose law governs.
    Law,
    /// The day of the question.
    Question,
    /// The day of knowledge.
    Knowledge,
}

/// One day of a statement.
#[derive(Clone, Debug)]
pub(super) struct Day {
    pub day: Date,
    pub axis: Axis,
    /// Whether the statement is law from this day on; else until it.
    pub law_after: bool,
    pub sides: DaySides,
}

/// The days of a statement that come after the corpus begins to answer.
pub(super) fn days(program: &Program, norm: NormId, axis: Axis, since: Option<Date>) -> Vec<Day> {
    let row = &program.norms[norm.at()];
    let axis = if row.law_of_the_day { Axis::Question } else { axis };
    let begins = row.opened_by.map_or(row.from, |event| program.events[event.at()].effect);
    let mut days = vec![Day::new(begins, axis, true)];
    days.extend(row.until.map(|day| Day::new(day, axis, false)));
    for event in program.events.iter().filter(|event| event.norms.contains(&norm)) {
        match event.does {
            Does::Amends(_) | Does::Repeals => days.push(Day::new(event.effect, axis, false)),
            Does::AnnulsFromNow => days.push(Day::new(event.effect, Axis::Question, false)),
            Does::AnnulsAsIfNever | Does::Lapses => {
                let known = event.effect.max(event.published);
                days.push(Day::new(known, Axis::Knowledge, false));
            }
            Does::Suspends(_) => {
                days.push(Day::new(event.effect, axis, false));
                days.extend(event.rest_ends().map(|day| Day::new(day, axis, true)));
            }
            Does::Restores => days.push(Day::new(event.effect, axis, true)),
            Does::Converts => {}
        }
    }
    days.retain(|day| since.is_none_or(|since| day.day > since));
    days.dedup_by_key(|day| (day.day, day.law_after));
    days
}

impl Day {
    fn new(day: Date, axis: Axis, law_after: bool) -> Day {
        Day { day, axis, law_after, sides: DaySides::default() }
    }
}
