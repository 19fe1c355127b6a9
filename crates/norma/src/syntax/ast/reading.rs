//! Disputes and the readings that settle them.

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
