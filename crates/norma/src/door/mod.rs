//! The public door: facts and a vantage in, an answer out.
//!
//! Everything a desk, a page or a script asks goes through [`determine`] and [`timeline`].

use calendar::Date;

use crate::facts::Dossier;
use crate::finding::Answer;
use crate::program::{ConclusionId, DisputeId, Program, ReadingId};

/// A question.
#[derive(Clone, Debug)]
pub struct Ask<'a> {
    /// The law.
    pub program: &'a Program,
    /// The person.
    pub dossier: &'a Dossier,
    /// The day the law is applied to.
    pub in_force_on: Date,
    /// The day whose knowledge we use.
    pub known_at: Date,
    /// The interpretation.
    pub reading: ReadingId,
    /// Choices that replace the reading's own: the dispute and the place of the alternative.
    pub takes: &'a [(DisputeId, u32)],
    /// Which conclusions; empty: all.
    pub only: &'a [ConclusionId],
    /// Whether to give reasons.
    pub explain: bool,
}

/// Where the person stands.
pub fn determine(_ask: &Ask<'_>) -> Answer {
    unimplemented!("being written")
}

/// The days from `from` to `until`, both included, on which an answer can differ from the day before: `from` itself first.
/// With `known_at` none, each day is asked with the knowledge of that same day.
pub fn days_of_change(_program: &Program, _dossier: &Dossier, _from: Date, _until: Date, _known_at: Option<Date>) -> Vec<Date> {
    unimplemented!("being written")
}

/// The answers on each day of change, leaving out days on which nothing asked for changed (reasons and receipts aside).
pub fn timeline(_ask: &Ask<'_>, _from: Date, _until: Date, _known_at: Option<Date>) -> Vec<Answer> {
    unimplemented!("being written")
}

/// The readings public on a day of knowledge, in the order of the corpus.
pub fn available(program: &Program, known_at: Date) -> Vec<ReadingId> {
    let readings = program.readings.iter().enumerate().filter(|(_, reading)| reading.published <= known_at);
    readings.map(|(place, _)| ReadingId::from(place)).collect()
}

/// The reading to show first: the one that binds on that day of knowledge, else the default one, else the first available.
pub fn prevailing(program: &Program, known_at: Date) -> Option<ReadingId> {
    let open = available(program, known_at);
    let reading = |id: &&ReadingId| &program.readings[id.at()];
    let binding = open.iter().filter(|id| reading(id).binds_from.is_some_and(|day| day <= known_at));
    let binding = binding.max_by_key(|id| reading(id).binds_from);
    let default = || open.iter().find(|id| reading(id).default);
    binding.or_else(default).or(open.first()).copied()
}
