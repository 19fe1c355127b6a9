//! What the engine answers: findings, deadlines and paths, with reasons as data.
//!
//! The sentence a person reads is made from these in their language; nothing here is prose.

mod cited;
mod opening;
mod reason;
mod reasons;

pub use cited::Cited;
pub use opening::{Change, Closed, Opening, Step, Way};
pub use reason::{Cause, Clause, Point, Reason, Status, What};
pub use reasons::{Explained, Reasons};

use std::sync::Arc;

use calendar::Date;

use crate::program::{ConclusionId, Confidence, DeadlineId, EventId, PathId, ReadingId, Value};

/// Where we stand when we ask: an answer depends on this, on the facts, and on nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Vantage {
    /// The day the law is applied to.
    pub in_force_on: Date,
    /// The day whose knowledge we use; law and facts published or recorded later don't exist yet.
    pub known_at: Date,
    /// The interpretation that settles what the text leaves open.
    pub reading: ReadingId,
}

/// All that is answered for one person from one vantage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// From where.
    pub vantage: Vantage,
    /// How the reading itself stands on that day of knowledge.
    pub reading: ReadingState,
    /// One a conclusion asked for, in the order of the program.
    pub findings: Vec<Finding>,
    /// Terms that concern the person, the most urgent first.
    pub deadlines: Vec<Due>,
    /// What can be done.
    pub paths: Vec<PathFinding>,
    /// How what is closed can open; looked for only when paths alone are asked for.
    pub openings: Vec<Opening>,
    /// Events filed and not yet at work on the day of knowledge.
    pub pending: Vec<EventId>,
    /// What the answer was made from.
    pub receipt: Receipt,
}

/// How a reading stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingState {
    /// It can be held.
    Open,
    /// It can still be chosen, but this one binds.
    Superseded(ReadingId),
    /// It binds.
    Binds,
}

/// The answer to one question of law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The question.
    pub conclusion: ConclusionId,
    /// Known, unknown, conflict, unwritten or not applicable.
    pub state: State,
    /// The lowest confidence it depends on.
    pub confidence: Confidence,
    /// The rule that decided; none when `otherwise` did.
    pub decided_by: Option<String>,
    /// The provisions it rests on, the deciding one first, each once.
    pub articles: Vec<Arc<Cited>>,
    /// Facts that can change the outcome, as paths: `habitual_abode`, `permit[2].kind`, `permit` for an incomplete relation.
    pub missing: Vec<String>,
    /// What a reader must be told, each once.
    pub warnings: Vec<Warning>,
    /// Why, down to the facts. Empty unless asked for.
    pub reasons: Option<Reasons>,
}

/// The state of a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Known; none when it is known not to exist.
    Known(Option<Value>),
    /// Facts are missing, or something else named in the warnings hinders.
    Unknown,
    /// Rules that neither prevails over the other say different things, or rows tied for the first or latest do; their names.
    Conflict(Vec<String>),
    /// Clear to a reader, perhaps, but without content here; why.
    Unwritten,
    /// The reading doesn't speak of this person or day.
    NotApplicable,
}

/// Something a reader must be told with a result: a stable code and the words that fill it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Warning {
    /// `superseded`, `pending`, `verified-until`, `unverified`, `discretion`, `unwritten-exception`, `partial`,
    /// `own-date-after-known`, `not-public-yet`, `note` (the corpus's own words), `overflow`, `division-by-zero`, `tie`, `uses`, `law-day-unknown`.
    pub code: &'static str,
    /// The words, in the language of the corpus or neutral (names, dates).
    pub words: String,
}

/// A term reckoned for this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// Which.
    pub deadline: DeadlineId,
    /// The day it runs from, when known.
    pub start: Option<Date>,
    /// The last day, when known.
    pub due: Option<Date>,
    /// The earliest day it can be, when the start isn't known exactly.
    pub earliest: Option<Date>,
    /// The safe day: whoever acts by then is in time, whatever is in doubt and by whichever reading that can still be
    /// held. None when nobody can say how soon it ends. A term asked about alone knows the doubts only.
    pub safe: Option<Date>,
    /// The reading by which it ends so soon, when it isn't the one asked for.
    pub safe_by: Option<ReadingId>,
    /// Whether it surely concerns the person (`true`) or only possibly.
    pub certain: bool,
    /// Where it stands.
    pub article: Cited,
    /// Facts that would settle it.
    pub missing: Vec<String>,
    /// What a reader must be told.
    pub warnings: Vec<Warning>,
}

/// Something that can, perhaps, be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathFinding {
    /// Which.
    pub path: PathId,
    /// Each requirement and whether it is met; none: unknown.
    pub requirements: Vec<(String, Option<bool>)>,
    /// Until when, if known.
    pub last_day: Option<Date>,
    /// What it costs, if known: an amount of money.
    pub fee: Option<Value>,
    /// Whether all is met and the last day hasn't passed; none: unknown.
    pub open: Option<bool>,
    /// Where it stands.
    pub articles: Vec<Cited>,
    /// Facts that would settle it.
    pub missing: Vec<String>,
    /// What a reader must be told.
    pub warnings: Vec<Warning>,
}

/// What an answer was made from: the same receipt means the same answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    /// SHA-256 of the corpus.
    pub corpus: String,
    /// Version of the engine.
    pub engine: &'static str,
    /// SHA-256 of the facts as told.
    pub facts: String,
}
