//! The page: its front matter, its headings, and the statements under them.

use calendar::Date;

use super::{
    At, Calendar, Case, Conclusion, Deadline, Dispute, Enumeration, Event, Fact, Group, Param,
    Path, Reading, Relation, Rule, Set, Text, Transitional,
};
use crate::notice::Span;

/// A whole page: front matter, headings, statements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// The `+++` block at the head of the page.
    pub front: Front,
    /// The headings, in page order; the first is the act itself.
    pub provisions: Vec<Provision>,
    /// The statements, in page order.
    pub statements: Vec<Placed>,
}

/// The front matter of an act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Front {
    /// Short identifier, unique in the corpus: `dl-113-2018`.
    pub act: Text,
    /// Name in each language: `("it", "Decreto-legge …")`.
    pub titles: Vec<(String, String)>,
    /// URN or ECLI, without the article part.
    pub urn: Text,
    /// `decree-law`, `law`, `legislative-decree`, `decree`, `circular`, `ruling`, `order`, `vocabulary` …
    pub rank: Text,
    /// The day of publication; unknown to nobody from that day on.
    pub published: At<Date>,
    /// The first day the act is law.
    pub in_force: At<Date>,
    /// Lowest confidence of the page unless a heading says otherwise.
    pub confidence: Option<At<Confidence>>,
    /// Last day for which the texts of the page were verified.
    pub verified_until: Option<At<Date>>,
    /// Where the front matter stands.
    pub span: Span,
}

/// How sure we are of a provision (the mark in the dossier, or our own).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Thin, inferred or disputed.
    Low,
    /// One secondary source.
    Medium,
    /// Text seen, or two sources agree.
    High,
}

/// How far the encoding of a provision goes (S12).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Encoded from a text or a settled summary.
    Encoded,
    /// Encoded as last seen; results carry a warning.
    Unverified,
    /// Clear to a reader, but without content here.
    Unwritten,
}

/// One heading: an official division of the act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provision {
    /// Anchor inside the act, from `{#art13-com1-leta …}`; empty for the act itself.
    pub anchor: Text,
    /// The heading as printed, without the attributes.
    pub heading: String,
    /// Index of the enclosing heading in [`Act::provisions`], none for the act itself.
    pub parent: Option<usize>,
    /// `confidence=high`.
    pub confidence: Option<At<Confidence>>,
    /// `status=unverified`.
    pub standing: Option<At<Standing>>,
    /// `verified=2026-06-12`: last day for which the text was verified.
    pub verified_until: Option<At<Date>>,
    /// `urn=…` when the official form differs from act URN + `~` + anchor.
    pub urn: Option<Text>,
    /// `about=vessel`: what the statements under it are about, when not a person.
    pub about: Option<Text>,
    /// `entry=status/P-16,registry/P40`: the entries of lists of provisions that the heading carries.
    pub entries: Option<At<Vec<String>>>,
    /// The prose under the heading, up to the next heading, fences left out.
    pub prose: String,
    /// Where the heading stands.
    pub span: Span,
}

/// A statement and the provision it stands under.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// Index in [`Act::provisions`].
    pub provision: usize,
    /// What is stated.
    pub statement: Statement,
    /// From the first keyword to the last word.
    pub span: Span,
}

/// All kinds of statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// `enumeration permit_kind …`
    Enumeration(Enumeration),
    /// `fact habitual_abode yes/no …`
    Fact(Fact),
    /// `relation permit …`
    Relation(Relation),
    /// `conclusion registrable yes/no …`
    Conclusion(Conclusion),
    /// `rule …`, `except … to …` and `unwritten … to …`
    Rule(Box<Rule>),
    /// `transitional …`
    Transitional(Box<Transitional>),
    /// `dispute …`
    Dispute(Dispute),
    /// `reading …`
    Reading(Box<Reading>),
    /// `event …`
    Event(Box<Event>),
    /// `param …`
    Param(Param),
    /// `set fee from … = …`
    Set(Set),
    /// `deadline …`
    Deadline(Box<Deadline>),
    /// `path …`
    Path(Box<Path>),
    /// `calendar …`
    Calendar(Calendar),
    /// `group … of …`
    Group(Group),
    /// `case "…"`
    Case(Box<Case>),
}
