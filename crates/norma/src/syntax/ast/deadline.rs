//! Deadlines and the calendars they are counted on.

use calendar::Date;

use super::{At, Expr, InForce, Labels, Text, Under};

/// A term the law gives somebody (S10).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `in force …`.
    pub in_force: Option<InForce>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `when EXPR`: whether it concerns this person.
    pub guard: Option<Expr>,
    /// `starts EXPR`: the day it runs from (excluded).
    pub starts: Option<Expr>,
    /// `term 45 days`, `term 2 working days`, `term 60 days before`.
    pub term: Option<TermRef>,
    /// `calendar offices`.
    pub calendar: Option<Text>,
    /// Clock operations in the order written.
    pub operations: Vec<ClockOp>,
    /// `if missed it "…" en "…"`.
    pub if_missed: Labels,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// An amount of time as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TermRef {
    /// How many.
    pub amount: At<u32>,
    /// `days`, `working days`, `months`, `years`.
    pub unit: TermUnit,
    /// `before`: counted back from the start.
    pub before: bool,
}

/// Units of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TermUnit {
    /// Days of the calendar.
    Days,
    /// Days on which the calendar works.
    WorkingDays,
    /// Months.
    Months,
    /// Years.
    Years,
}

/// What else moves a term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClockOp {
    /// `moves to the next working day`.
    Moves,
    /// `recess 08-01 .. 08-31`: (month, day) pairs, last day included.
    Recess((u32, u32), (u32, u32)),
    /// `suspended from EXPR until EXPR` (last day included).
    Suspended(Expr, Expr),
    /// `interrupted on EXPR`: runs afresh from that day.
    Interrupted(Expr),
}

/// A table of days on which nobody works.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `rests saturday, sunday`.
    pub rests: Vec<Text>,
    /// `holiday 12-25 "…" [from DATE] [until DATE]` (last day included).
    pub holidays: Vec<Holiday>,
    /// `easter plus 1 "…"`: days after Easter Sunday.
    pub easter: Vec<(At<u32>, Text)>,
}

/// A fixed holiday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Month and day.
    pub day: At<(u32, u32)>,
    /// What is kept.
    pub name: Text,
    /// First day of its being kept.
    pub from: Option<At<Date>>,
    /// Last day of its being kept.
    pub until: Option<At<Date>>,
}
