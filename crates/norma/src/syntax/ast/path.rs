//! Paths: what a person can still do, what it takes and where it leads.

use super::{Expr, InForce, Labels, TermRef, Text, Under};

/// Something a person can still do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `in force …`.
    pub in_force: Option<InForce>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `requires NAME = EXPR it "…" en "…"`.
    pub requires: Vec<Requirement>,
    /// `last day EXPR`.
    pub last_day: Option<Expr>,
    /// `authority "…"`.
    pub authority: Option<Text>,
    /// `paper it "…" en "…"`.
    pub papers: Vec<Labels>,
    /// `fee EXPR`: an amount of money.
    pub fee: Option<Expr>,
    /// `appeal it "…" en "…"`: where a refusal goes.
    pub appeal: Labels,
    /// `takes 60 days`: the term the office has.
    pub takes: Option<TermRef>,
    /// `calendar offices`.
    pub calendar: Option<Text>,
    /// `leads to …`.
    pub leads_to: Vec<Lead>,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}

/// What a path requires.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Its name.
    pub name: Text,
    /// Yes when met.
    pub when: Expr,
    /// In words.
    pub labels: Labels,
}

/// What is true once a path has been gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// `leads to registered = yes`
    Fact(Text, Expr),
    /// `leads to permit with kind = work, valid_from = the day`
    Row(Text, Vec<(Text, Expr)>),
}
