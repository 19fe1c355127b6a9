//! The days on which a program's law changes by its own terms.

use calendar::Date;

use super::{Does, Event, Program};

impl Program {
    /// Every day on which the law of the corpus changes by its own terms, in order.
    pub fn days_of_law(&self) -> Vec<Date> {
        let norms = self.norms.iter().flat_map(|norm| [Some(norm.from), norm.until]);
        let events = self.events.iter().flat_map(|event| [Some(event.effect), event.rest_ends()]);
        let covers = self.conclusions.iter().map(|conclusion| conclusion.covered_from);
        let params = self.params.iter().map(|param| param.covered_from);
        let mut days: Vec<Date> =
            norms.chain(events).chain(covers).chain(params).flatten().collect();
        days.sort();
        days.dedup();
        days
    }
}

impl Event {
    /// The first day after a suspension.
    pub fn rest_ends(&self) -> Option<Date> {
        if let Does::Suspends(until) = self.does { until.plus_days(1) } else { None }
    }

    /// Whether it reaches back to every day: as if never in force, or never made.
    pub fn is_retroactive(&self) -> bool {
        matches!(self.does, Does::AnnulsAsIfNever | Does::Lapses)
    }
}
