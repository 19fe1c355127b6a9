//! Statements that speak: rules, transitionals, terms, paths, and what happens to them.

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::{
    ActId, CalendarId, ConclusionId, Confidence, DisputeId, EventId, Expr, Labels, NormId,
    ProvisionId, ReadingId, RuleId, TermUnit,
};

/// When and under which readings a statement is law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Norm {
    /// Where it stands.
    pub provision: ProvisionId,
    /// First day.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub from: Date,
    /// First day no more in force, when the text itself says so; events close the others.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub until: Option<Date>,
    /// It speaks only under readings that pick one of these, for each dispute named.
    pub under: Vec<Under>,
    /// Tested on the day of the question, whatever law governs.
    pub law_of_the_day: bool,
    /// The amendment that brought it, without which it never began.
    pub opened_by: Option<EventId>,
}

/// The alternatives of one dispute, by their places.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Under {
    /// The dispute.
    pub dispute: DisputeId,
    /// Places in [`Dispute::alternatives`].
    pub alternatives: Vec<u32>,
}

/// A rule or an exception.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rule {
    /// Its name.
    pub name: String,
    /// What it concludes about.
    pub conclusion: ConclusionId,
    /// What it says, in words.
    pub labels: Labels,
    /// When it is law.
    pub norm: NormId,
    /// The condition; none means always.
    pub guard: Option<Expr>,
    /// What it says.
    pub outcome: Outcome,
    /// The rules of the same conclusion it is declared to prevail over or to except, without the transitive ones.
    pub beats: Vec<RuleId>,
    /// Told with every result that rests on it.
    pub warnings: Vec<String>,
    /// The lower of its own and its provision's.
    pub confidence: Confidence,
}

/// What a rule says when its guard is met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// This value.
    Gives(Expr),
    /// Its targets don't apply.
    Removes,
    /// It is known to exist and its content isn't: its targets, if they apply, are unknown. The words are its matter.
    Unwritten(String),
}

/// A clause that sends cases to another day's law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Transitional {
    /// Its name.
    pub name: String,
    /// The conclusions it governs.
    pub conclusions: Vec<ConclusionId>,
    /// When it is law; tested on the day of the question.
    pub norm: NormId,
    /// The condition.
    pub guard: Option<Expr>,
    /// The day whose law governs.
    pub governed: Expr,
    /// Told with every result it sends back.
    pub warnings: Vec<String>,
}

/// What happened to the law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Event {
    /// Its name.
    pub name: String,
    /// What it is, in words.
    pub labels: Labels,
    /// What it does.
    pub does: Does,
    /// The norms it touches.
    pub norms: Vec<NormId>,
    /// The events it undoes or revives, when it annuls or restores the provisions that made them.
    pub events: Vec<EventId>,
    /// The provisions it names, for display.
    pub provisions: Vec<ProvisionId>,
    /// The acts it names, for display.
    pub acts: Vec<ActId>,
    /// The provision that does it.
    pub by: ProvisionId,
    /// From this day it shows as pending.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub filed: Date,
    /// From this day it is known.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub published: Date,
    /// From this day it works.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub effect: Date,
    /// For whom; none: everybody.
    pub parties: Option<Expr>,
    /// Whom it leaves alone.
    pub save: Option<Expr>,
}

/// The kinds of event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Does {
    /// Its norms end on the effect day; these begin.
    Amends(Vec<NormId>),
    /// Its norms end on the effect day.
    Repeals,
    /// Its norms rest from the effect day to this day, both included.
    Suspends(#[cfg_attr(test, schemars(with = "super::schema::Day"))] Date),
    /// Its norms end on the effect day, for questions of that day or later, whatever law governs.
    AnnulsFromNow,
    /// Its norms were never in force.
    AnnulsAsIfNever,
    /// Its norms, ended before, are law again from the effect day.
    Restores,
    /// The act stays: nothing ends.
    Converts,
    /// The act was never made.
    Lapses,
}

/// A question the text leaves open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Dispute {
    /// Its name.
    pub name: String,
    /// The question.
    pub labels: Labels,
    /// What it is about.
    pub about: Vec<ProvisionId>,
    /// The answers: name and labels.
    pub alternatives: Vec<(String, Labels)>,
}

/// A profile of answers to the disputes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Reading {
    /// Its name.
    pub name: String,
    /// What it holds, in words.
    pub labels: Labels,
    /// Who reads so.
    pub author: Option<String>,
    /// `circular`, `mayor`, `court` …
    pub rank: Option<String>,
    /// Where it stands.
    pub provision: ProvisionId,
    /// Day of filing.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub filed: Option<Date>,
    /// Available from this day of knowledge.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub published: Date,
    /// Whom it speaks of.
    pub scope: Option<Expr>,
    /// First and last day it speaks of.
    #[cfg_attr(test, schemars(with = "Option<(super::schema::Day, Option<super::schema::Day>)>"))]
    pub scope_days: Option<(Date, Option<Date>)>,
    /// Its choices, by day.
    pub stages: Vec<Stage>,
    /// Whose choices hold where it is silent.
    pub follows: Option<ReadingId>,
    /// From this day of knowledge it binds and the others are superseded.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub binds_from: Option<Date>,
    /// Shown first before any reading binds.
    pub default: bool,
    /// Where it can be read.
    pub source: Option<String>,
    /// Told with every result under it.
    pub warnings: Vec<String>,
}

/// Choices from a day on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Stage {
    /// From this day of the law; none: always.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub from: Option<Date>,
    /// From this day of knowledge; none: with the reading.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub published: Option<Date>,
    /// The dispute and the place of the alternative.
    pub picks: Vec<(DisputeId, u32)>,
}

/// An amount of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Term {
    /// How many.
    pub amount: u32,
    /// Of what.
    pub unit: TermUnit,
    /// Counted back from the start.
    pub before: bool,
}

/// A term the law gives somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Deadline {
    /// Its name.
    pub name: String,
    /// What must be done.
    pub labels: Labels,
    /// When it is law.
    pub norm: NormId,
    /// Whom it concerns.
    pub guard: Option<Expr>,
    /// The day it runs from, not counted.
    pub starts: Expr,
    /// How long.
    pub term: Term,
    /// The table of days.
    pub calendar: Option<CalendarId>,
    /// What else moves it.
    pub operations: Vec<ClockOp>,
    /// What follows when it is missed.
    pub if_missed: Labels,
    /// Told with it.
    pub warnings: Vec<String>,
}

/// What else moves a term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ClockOp {
    /// A last day of rest moves on to the next working day.
    Moves,
    /// Days of a yearly recess don't count: (month, day) first and last.
    Recess((u32, u32), (u32, u32)),
    /// Days from the first to the last, included, don't count.
    Suspended(Expr, Expr),
    /// The term runs afresh from this day.
    Interrupted(Expr),
}

/// A table of days of rest.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Table {
    /// Its name.
    pub name: String,
    /// What it is.
    pub labels: Labels,
    /// Where it stands.
    pub provision: ProvisionId,
    /// Weekdays of rest, 1 for Monday to 7 for Sunday.
    pub rests: Vec<u32>,
    /// Fixed holidays.
    pub holidays: Vec<TableDay>,
    /// Days after Easter Sunday, with their names.
    pub easter: Vec<(u32, String)>,
}

/// A fixed holiday.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct TableDay {
    /// Month.
    pub month: u32,
    /// Day.
    pub day: u32,
    /// What is kept.
    pub name: String,
    /// First day of its being kept.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub from: Option<Date>,
    /// Last day of its being kept.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub until: Option<Date>,
}
