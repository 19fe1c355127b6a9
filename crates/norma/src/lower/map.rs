//! Where each thing of a program is written.

use crate::notice::Span;
use crate::program::ProvisionId;

/// Places in the sources by the number of the thing: the whole statement, or the heading of a provision.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceMap {
    /// The front matter of acts.
    pub acts: Vec<Span>,
    /// Headings.
    pub provisions: Vec<Span>,
    /// Enumerations.
    pub enumerations: Vec<Span>,
    /// Facts, and the names of fields.
    pub facts: Vec<Span>,
    /// Relations.
    pub relations: Vec<Span>,
    /// Params.
    pub params: Vec<Span>,
    /// The values set.
    pub settings: Vec<Span>,
    /// Conclusions.
    pub conclusions: Vec<Span>,
    /// Rules and exceptions.
    pub rules: Vec<Span>,
    /// Transitionals.
    pub transitionals: Vec<Span>,
    /// Events.
    pub events: Vec<Span>,
    /// Disputes.
    pub disputes: Vec<Span>,
    /// Readings.
    pub readings: Vec<Span>,
    /// Deadlines.
    pub deadlines: Vec<Span>,
    /// Paths.
    pub paths: Vec<Span>,
    /// Calendars.
    pub calendars: Vec<Span>,
}

impl SourceMap {
    /// The provision whose heading stands last above a place.
    pub fn heading_above(&self, at: Span) -> Option<ProvisionId> {
        let above = |heading: &Span| heading.source == at.source && heading.start <= at.start;
        let headings = self.provisions.iter().enumerate().filter(|(_, heading)| above(heading));
        headings.max_by_key(|(_, heading)| heading.start).map(|(place, _)| ProvisionId::from(place))
    }
}
