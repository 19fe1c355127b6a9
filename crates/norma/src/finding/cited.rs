//! A provision as a finding cites it.

use calendar::Date;

use crate::program::{Confidence, ProvisionId};

/// A provision as a finding cites it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Cited {
    /// `dl-113-2018/art13-com1-leta`.
    pub reference: String,
    /// The heading as printed.
    pub heading: String,
    /// URN of the division.
    pub urn: String,
    /// Publication of the act.
    pub published: Date,
    /// First day of this version of the text.
    pub since: Option<Date>,
    /// How sure we are of it.
    pub confidence: Confidence,
    /// Its number in the program.
    pub provision: ProvisionId,
}
