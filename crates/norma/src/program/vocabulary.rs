//! What can be told of a person, and what can be asked of the law.

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::{Expr, FactId, Labels, NormId, ParamId, ProvisionId, RelationId, Type, Value};

/// A closed list of values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Enumeration {
    /// Its name.
    pub name: String,
    /// What it means.
    pub labels: Labels,
    /// The values: name and labels.
    pub values: Vec<(String, Labels)>,
}

/// A fact of the person, or a field of a relation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fact {
    /// `habitual_abode`, or the bare field name `kind`.
    pub name: String,
    /// The relation it is a field of.
    pub relation: Option<RelationId>,
    /// The provision under which it is stated.
    pub provision: ProvisionId,
    /// Its type.
    pub ty: Type,
    /// Somebody's judgment: unknown until given, with a warning.
    pub discretion: bool,
    /// Nothing that can still happen makes it otherwise: a birth, a country of origin.
    pub fixed: bool,
    /// What it means.
    pub labels: Labels,
    /// The question to put.
    pub question: Labels,
    /// Where the notion comes from.
    pub source: Option<String>,
}

/// Things of which a person may have several.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Relation {
    /// Its name.
    pub name: String,
    /// The provision under which it is stated.
    pub provision: ProvisionId,
    /// What it means.
    pub labels: Labels,
    /// Its fields.
    pub fields: Vec<FactId>,
}

/// A dated value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Param {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// What it means.
    pub labels: Labels,
    /// Before this day its value is unwritten.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub covered_from: Option<Date>,
    /// Not rebound by a clause on the governing law.
    pub law_of_the_day: bool,
}

/// The value a provision gives a param; in force as its norm is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Setting {
    /// The param.
    pub param: ParamId,
    /// When it is law.
    pub norm: NormId,
    /// The value.
    pub value: Value,
}

/// A question of law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Conclusion {
    /// Its name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// What it means.
    pub labels: Labels,
    /// Its groups; under the first it is shown.
    #[serde(default)]
    pub groups: Vec<String>,
    /// The provision under which it is stated.
    pub provision: ProvisionId,
    /// Before this day the result is unwritten.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub covered_from: Option<Date>,
    /// What holds when no rule speaks.
    pub otherwise: Otherwise,
    /// The day whose law governs, when not the day of the question.
    pub governed: Option<Expr>,
    /// Not rebound by a clause on the governing law.
    pub law_of_the_day: bool,
    /// Its place in an order in which each comes after those it uses.
    pub order: u32,
    /// Sets of rules of one outcome of which the checks proved that, in force together, one must apply.
    pub covers: Vec<Vec<super::RuleId>>,
}

/// The group of the conclusions that are only steps to others.
const STEPS: &str = "steps";

impl Conclusion {
    /// Whether it is only a step to other answers: told when it is asked for by name, and in their reasons.
    pub fn is_step(&self) -> bool {
        self.is_in(STEPS)
    }

    /// Whether it belongs to the group with this name.
    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|name| name == group)
    }
}

/// What holds when no rule speaks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Otherwise {
    /// This value.
    Is(Value),
    /// There is none.
    Absent,
    /// Nothing was declared: a hole.
    Unwritten,
}

impl Enumeration {
    /// The place of a value by its name.
    pub fn place(&self, name: &str) -> Option<u32> {
        self.values
            .iter()
            .position(|(value, _)| value == name)
            .and_then(|place| u32::try_from(place).ok())
    }
}
