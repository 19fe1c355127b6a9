//! Disputes, readings, and what happens to the law.

use calendar::Date;

use super::{At, Expr, Labels, Target, Text};
use crate::notice::Span;

/// A question the text leaves open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`: the question.
    pub labels: Labels,
    /// `about TARGET, …`.
    pub about: Vec<Target>,
    /// `alternative NAME it "…" en "…"`.
    pub alternatives: Vec<Alternative>,
}

/// One answer to a dispute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative {
    /// Its name.
    pub name: Text,
    /// What it holds.
    pub labels: Labels,
}

/// `DISPUTE = ALTERNATIVE`.
pub type Pick = (Text, Text);

/// A profile of choices (S8).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `author "…"`.
    pub author: Option<Text>,
    /// `rank circular`.
    pub rank: Option<Text>,
    /// `filed DATE`.
    pub filed: Option<At<Date>>,
    /// `published DATE`.
    pub published: Option<At<Date>>,
    /// `scope when EXPR`: who it speaks of.
    pub scope: Option<Expr>,
    /// `scope from DATE until DATE` (last day included).
    pub scope_days: Option<(At<Date>, Option<At<Date>>)>,
    /// `picks …` and `from DATE [published DATE] picks …`.
    pub stages: Vec<Stage>,
    /// `follows READING otherwise`.
    pub follows: Option<Text>,
    /// `binds from DATE`.
    pub binds_from: Option<At<Date>>,
    /// `default`: what is shown before any reading binds.
    pub default: Option<Span>,
    /// `source "…"`.
    pub source: Option<Text>,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// Choices from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// From which day the law is so applied; none: always.
    pub from: Option<At<Date>>,
    /// From which day this stage is known; none: with the reading.
    pub published: Option<At<Date>>,
    /// The choices.
    pub picks: Vec<Pick>,
}

/// What happens to the law (S7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its name.
    pub name: Text,
    /// What it does.
    pub does: Does,
    /// To what; for `converts` and `lapses` a single act.
    pub targets: Vec<Target>,
    /// `by REF`: the provision that does it; none: the one it stands under.
    pub by: Option<Text>,
    /// `filed DATE`; none: the act's publication.
    pub filed: Option<At<Date>>,
    /// `published DATE`; none: the act's publication.
    pub published: Option<At<Date>>,
    /// `effect DATE`; none: the act's first day.
    pub effect: Option<At<Date>>,
    /// `parties when EXPR`: for whom; none: everybody.
    pub parties: Option<Expr>,
    /// `save when EXPR`: the relations an annulment leaves alone.
    pub save: Option<Expr>,
    /// `label it "…" en "…"`.
    pub labels: Labels,
}

/// The kinds of event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// `amends TARGETS into RULE, …`: the targets end, the rules begin, on the effect day.
    Amends(Vec<Text>),
    /// `repeals TARGETS`.
    Repeals,
    /// `suspends TARGETS until DATE` (last day included).
    Suspends(At<Date>),
    /// `annuls TARGETS from now`.
    AnnulsFromNow,
    /// `annuls TARGETS as if never in force`.
    AnnulsAsIfNever,
    /// `restores TARGETS`.
    Restores,
    /// `converts act REF`.
    Converts,
    /// `lapses act REF`: never converted.
    Lapses,
}
