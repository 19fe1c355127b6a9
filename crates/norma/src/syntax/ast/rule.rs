//! Rules, exceptions and transitional provisions.

use calendar::Date;

use super::{At, Confidence, Expr, Labels, Text};
use crate::notice::Span;

/// What a rule aims at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Target {
    /// What kind of name it is.
    pub kind: TargetKind,
    /// The name.
    pub name: Text,
}

/// The kinds of target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TargetKind {
    /// A rule by its name (no keyword).
    Rule,
    /// `label simplified`
    Label,
    /// `provision dl-113-2018/art13`
    Provision,
    /// `group routes`
    Group,
    /// `act dl-113-2018`
    Act,
}

/// `in force 2018-10-05 ..` or `in force 2018-10-05 .. 2020-10-22` (end excluded).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// First day.
    pub from: At<Date>,
    /// First day no more in force.
    pub until: Option<At<Date>>,
}

/// `under art13 = excluding or stayed`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Under {
    /// The dispute.
    pub dispute: Text,
    /// The alternatives under which the statement speaks.
    pub alternatives: Vec<Text>,
}

/// Which of the three forms a rule was written in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RuleForm {
    /// `rule NAME for CONCLUSION`.
    Rule,
    /// `except NAME to TARGET, …`.
    Except(Vec<Target>),
    /// `unwritten NAME to TARGET, …`: known to exist, without content; `when` gives its territory.
    Unwritten(Vec<Target>),
}

/// What a rule says when its guard is met.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Says {
    /// `holds when`.
    Holds,
    /// `fails when`.
    Fails,
    /// `gives EXPR when`.
    Gives(Expr),
    /// `does not apply when`: the targets don't apply (exceptions only).
    DoesNotApply,
}

/// A rule or an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// Rule, exception or unwritten exception.
    pub form: RuleForm,
    /// Its name, unique in the corpus.
    pub name: Text,
    /// `for CONCLUSION`; an exception may leave it out when its targets share one.
    pub conclusion: Option<Text>,
    /// `label it "…" en "…"`.
    pub labels: Labels,
    /// `in force …`; without it, from the act's first day.
    pub in_force: Option<InForce>,
    /// `labelled NAME`.
    pub labelled: Vec<Text>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `prevails over TARGET, …`.
    pub prevails_over: Vec<Target>,
    /// `law of the day`.
    pub law_of_the_day: Option<Span>,
    /// `let NAME = EXPR`.
    pub lets: Vec<(Text, Expr)>,
    /// What it says.
    pub says: Option<Says>,
    /// The condition after `when`; none means always.
    pub guard: Option<Expr>,
    /// `matter "…"`, of an unwritten exception.
    pub matter: Option<Text>,
    /// `warning "…"`: told with every result that rests on this rule.
    pub warnings: Vec<Text>,
    /// `confidence low`, when lower than the provision's.
    pub confidence: Option<At<Confidence>>,
}

/// A clause that sends some cases back to an earlier law (S9).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transitional {
    /// Its name.
    pub name: Text,
    /// The conclusions it governs.
    pub conclusions: Vec<Text>,
    /// `in force …`.
    pub in_force: Option<InForce>,
    /// `under …`.
    pub under: Vec<Under>,
    /// `when EXPR`.
    pub guard: Option<Expr>,
    /// `governed by the law at EXPR`.
    pub governed: Option<Expr>,
    /// `warning "…"`.
    pub warnings: Vec<Text>,
}
