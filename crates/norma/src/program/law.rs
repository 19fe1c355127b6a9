//! The acts and their divisions: what a finding cites.

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::{ActId, Confidence, Labels, ProvisionId, Standing};

/// An act, a ruling, a circular, a page of vocabulary.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Act {
    /// Short identifier: `dl-113-2018`.
    pub id: String,
    /// Its name by language.
    pub titles: Labels,
    /// URN or ECLI.
    pub urn: String,
    /// `decree-law`, `ruling` …
    pub rank: String,
    /// Day of publication.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub published: Date,
    /// First day of law.
    #[cfg_attr(test, schemars(with = "super::schema::Day"))]
    pub in_force: Date,
    /// The file it is written in, as the corpus names it.
    pub source: String,
}

/// A division of an act.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Provision {
    /// `art13-com1-leta`; empty for the act as a whole.
    pub anchor: String,
    /// Its act.
    pub act: ActId,
    /// The heading as printed.
    pub heading: String,
    /// The enclosing division.
    pub parent: Option<ProvisionId>,
    /// How sure we are.
    pub confidence: Confidence,
    /// How far it is encoded.
    pub standing: Standing,
    /// Last day for which the text was verified.
    #[cfg_attr(test, schemars(with = "Option<super::schema::Day>"))]
    pub verified_until: Option<Date>,
    /// URN of the division.
    pub urn: String,
    /// What is concluded under it is about this; none: about a person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// The entries of lists of provisions that it carries: `status/P-16`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<String>,
    /// Our own words on what it does.
    pub prose: String,
}
