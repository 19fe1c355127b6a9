//! One line of a calendar of days off: which days, since when, where.
//!
//! A line says that days are off, never that they are working days: where the law gives a day back,
//! its line ends with [`DayOff::until`].

use serde::{Deserialize, Serialize};

use crate::{Date, MonthDay, Weekday, easter};

/// One rule that makes days off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayOff {
    /// A short code for the explanation: `liberation`, `sunday`.
    pub name: String,
    /// Whether the day is a holiday in law or only a day the office is closed.
    pub kind: Kind,
    /// Which days they are.
    pub falls: Falls,
    /// The first day the line applies to; always, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Date>,
    /// The last day the line applies to, included; for good, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The one municipality that keeps the day; everywhere, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

/// What a day off is in law: only a holiday moves the end of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A public holiday, Sundays among them.
    Holiday,
    /// A day on which the office is closed though it is no holiday, as Saturday often is.
    Closed,
}

/// Which days a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Falls {
    /// Every week on that day.
    Weekly(Weekday),
    /// Every year on that day.
    Yearly(MonthDay),
    /// So many days after Easter Sunday, or before it when negative; Easter Monday is 1.
    Easter(i16),
    /// Once.
    Once(Date),
}

impl DayOff {
    /// A public holiday, everywhere and always.
    pub fn holiday(name: impl Into<String>, falls: Falls) -> DayOff {
        let name = name.into();
        DayOff { name, kind: Kind::Holiday, falls, since: None, until: None, place: None }
    }

    /// Days on which the office is closed without a holiday, everywhere and always.
    pub fn closed(name: impl Into<String>, falls: Falls) -> DayOff {
        DayOff { kind: Kind::Closed, ..DayOff::holiday(name, falls) }
    }

    /// The same line from a day on.
    pub fn since(self, first: Date) -> DayOff {
        DayOff { since: Some(first), ..self }
    }

    /// The same line up to a day, included.
    pub fn until(self, last: Date) -> DayOff {
        DayOff { until: Some(last), ..self }
    }

    /// The same line in one municipality only, as a patron's day is kept.
    pub fn only_in(self, place: impl Into<String>) -> DayOff {
        DayOff { place: Some(place.into()), ..self }
    }

    /// Whether the line makes that day a day off, in the given municipality.
    pub fn covers(&self, date: Date, place: Option<&str>) -> bool {
        self.since.is_none_or(|first| first <= date)
            && self.until.is_none_or(|last| date <= last)
            && self.place.as_deref().is_none_or(|only| Some(only) == place)
            && self.falls.on(date)
    }
}

impl Falls {
    fn on(self, date: Date) -> bool {
        match self {
            Falls::Weekly(weekday) => date.weekday() == weekday,
            Falls::Yearly(day) => MonthDay::of(date) == day,
            Falls::Easter(after) => {
                easter(date.year()).and_then(|day| day.plus_days(after.into())) == Some(date)
            }
            Falls::Once(day) => day == date,
        }
    }
}
