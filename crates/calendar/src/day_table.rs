//! The calendar of an office or a court: which days are holidays, which are worked.
//!
//! The lines are law and are given by the caller; no holiday of any country is written here.
//! Offices and courts keep different tables, and one table serves many municipalities.

use std::fmt;

use serde::Deserialize;

use crate::{Date, DayOff, Falls, Kind, Weekday};

/// The days off of an office, as the law dates them.
///
/// Invariant: some day of the week is worked, so that a next working day can be looked for.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<DayOff>")]
pub struct DayTable {
    days_off: Vec<DayOff>,
    place: Option<String>,
}

impl DayTable {
    /// The table made of these lines, outside any municipality.
    pub fn new(days_off: Vec<DayOff>) -> Result<DayTable, DayTableError> {
        let rests = |weekday| days_off.iter().any(|line| line.falls == Falls::Weekly(weekday));
        if Weekday::ALL.into_iter().all(rests) {
            return Err(DayTableError::NoDayWorked);
        }
        if let Some(line) = days_off.iter().find(|line| far_from_easter(line.falls)) {
            return Err(DayTableError::FarFromEaster { name: line.name.clone() });
        }
        Ok(DayTable { days_off, place: None })
    }

    /// A table without a day off.
    pub fn empty() -> DayTable {
        DayTable { days_off: Vec::new(), place: None }
    }

    /// The same table as kept in a municipality, with its patron's day.
    pub fn in_place(self, place: impl Into<String>) -> DayTable {
        DayTable { place: Some(place.into()), ..self }
    }

    /// The lines that make a day off; empty on a working day.
    pub fn days_off(&self, date: Date) -> impl Iterator<Item = &DayOff> {
        let place = self.place.as_deref();
        self.days_off.iter().filter(move |line| line.covers(date, place))
    }

    /// Whether the day is a holiday in law; a day the office is merely closed is none.
    pub fn is_holiday(&self, date: Date) -> bool {
        self.days_off(date).any(|line| line.kind == Kind::Holiday)
    }

    /// Whether the office works on that day.
    pub fn is_working(&self, date: Date) -> bool {
        self.days_off(date).next().is_none()
    }

    /// The first working day after that day, or nothing before the end of the calendar.
    pub fn next_working(&self, date: Date) -> Option<Date> {
        let mut day = date.plus_days(1)?;
        while !self.is_working(day) {
            day = day.plus_days(1)?;
        }
        Some(day)
    }
}

/// Whether so many days from Easter may leave its year, where the table would not look for it.
fn far_from_easter(falls: Falls) -> bool {
    matches!(falls, Falls::Easter(after) if !(-80..=250).contains(&after))
}

/// Why lines do not make a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DayTableError {
    /// Every day of the week is off.
    NoDayWorked,
    /// A line is counted so far from Easter that it may fall in another year.
    FarFromEaster {
        /// The name of the line.
        name: String,
    },
}

impl fmt::Display for DayTableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DayTableError::NoDayWorked => {
                write!(f, "every day of the week is off: leave one to work on")
            }
            DayTableError::FarFromEaster { name } => {
                write!(f, "`{name}` may leave the year of its Easter: count from -80 to 250 days")
            }
        }
    }
}

impl std::error::Error for DayTableError {}

impl TryFrom<Vec<DayOff>> for DayTable {
    type Error = DayTableError;

    fn try_from(days_off: Vec<DayOff>) -> Result<DayTable, DayTableError> {
        DayTable::new(days_off)
    }
}
