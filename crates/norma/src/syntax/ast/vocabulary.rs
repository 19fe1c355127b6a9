//! The vocabulary: enumerations, facts, relations, conclusions, params, groups.

use calendar::Date;

use super::{At, Expr, Labels, Text, TypeRef};
use crate::notice::Span;

/// A closed list of values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enumeration {
    /// Its name.
    pub name: Text,
    /// What it means.
    pub labels: Labels,
    /// `value NAME it "…" en "…"`.
    pub values: Vec<(Text, Labels)>,
}

/// Something that is so, or not, of a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// Its name.
    pub name: Text,
    /// Its type.
    pub ty: TypeRef,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `ask it "…" en "…"`: the question to put.
    pub question: Labels,
    /// `source "…"`: where the notion comes from.
    pub source: Option<Text>,
}

/// Things of which a person may have several: permits, applications.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relation {
    /// Its name.
    pub name: Text,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `field NAME TYPE it "…" en "…"`; a field has no `ask` and no `source`.
    pub fields: Vec<Fact>,
}

/// A question of law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conclusion {
    /// Its name.
    pub name: Text,
    /// Its type.
    pub ty: TypeRef,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `group register, rights`.
    pub groups: Vec<Text>,
    /// `covered from DATE`.
    pub covered_from: Option<At<Date>>,
    /// `otherwise no`.
    pub otherwise: Option<Expr>,
    /// `governed by the law at EXPR`.
    pub governed: Option<Expr>,
    /// `law of the day`.
    pub law_of_the_day: Option<Span>,
}

/// A dated value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Param {
    /// Its name.
    pub name: Text,
    /// Its type.
    pub ty: TypeRef,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `covered from DATE`.
    pub covered_from: Option<At<Date>>,
    /// `law of the day`.
    pub law_of_the_day: Option<Span>,
}

/// `set PARAM [from DATE] = EXPR`: the value a provision gives a param from a day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set {
    /// The param.
    pub param: Text,
    /// First day; none: the act's first day.
    pub from: Option<At<Date>>,
    /// A literal.
    pub value: Expr,
}

/// `group NAME of RULE, RULE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: Text,
    /// Its rules.
    pub rules: Vec<Text>,
}
