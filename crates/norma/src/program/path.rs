//! Paths: what a person can still do, what it takes and where it leads.

use serde::{Deserialize, Serialize};

use super::{CalendarId, Expr, FactId, Labels, NormId, RelationId, Term};

/// Something a person can still do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Path {
    /// Its name.
    pub name: String,
    /// What it is.
    pub labels: Labels,
    /// When it is law.
    pub norm: NormId,
    /// What it takes.
    pub requires: Vec<Requirement>,
    /// Until when; a date.
    pub last_day: Option<Expr>,
    /// Who decides.
    pub authority: Option<String>,
    /// What to bring.
    pub papers: Vec<Labels>,
    /// What it costs; cents.
    pub fee: Option<Expr>,
    /// Where a refusal goes.
    pub appeal: Labels,
    /// The term the office has to answer.
    pub takes: Option<Term>,
    /// The calendar of that term.
    pub calendar: Option<CalendarId>,
    /// What is true once it has been gone, seen from that day.
    pub leads_to: Vec<Lead>,
    /// Told with it.
    pub warnings: Vec<String>,
}

/// One requirement of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Requirement {
    /// Its name.
    pub name: String,
    /// In words.
    pub labels: Labels,
    /// Yes when met.
    pub when: Expr,
}

/// Something that a path makes true.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lead {
    /// A fact has this value.
    Fact(Led),
    /// There is one more row, with these fields.
    Row(RelationId, Vec<Led>),
}

/// A fact or a field and the value it comes to have; none: it is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Led {
    /// Which.
    pub fact: FactId,
    /// The value, as the law of that day reckons it.
    pub value: Option<Expr>,
}

impl Path {
    /// All expressions of the path.
    pub fn exprs(&self) -> impl Iterator<Item = &Expr> {
        let needs = self.requires.iter().map(|need| &need.when);
        let leads = self.leads_to.iter().flat_map(Lead::led).filter_map(|led| led.value.as_ref());
        needs.chain(&self.last_day).chain(&self.fee).chain(leads)
    }
}

impl Lead {
    /// The facts and fields it gives a value.
    pub fn led(&self) -> &[Led] {
        match self {
            Lead::Fact(led) => std::slice::from_ref(led),
            Lead::Row(_, fields) => fields,
        }
    }
}
