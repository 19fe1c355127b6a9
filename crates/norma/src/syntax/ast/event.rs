//! What happens to the law.

use calendar::Date;

use super::{At, Expr, Labels, Target, Text};

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
