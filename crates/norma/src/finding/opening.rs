//! How something closed today can open.

use calendar::Date;

use crate::door::Thing;
use crate::facts::Known;
use crate::missing::Open;
use crate::program::{ConclusionId, PathId};

/// What is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// A path that is law, and can't be gone today.
    Path(PathId),
    /// A right the person doesn't have.
    Right(ConclusionId),
}

impl From<Closed> for Thing {
    fn from(closed: Closed) -> Thing {
        match closed {
            Closed::Path(id) => Thing::Path(id),
            Closed::Right(id) => Thing::Conclusion(id),
        }
    }
}

/// How something closed today can open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// What it is.
    pub of: Closed,
    /// Whether it stays closed by every reading that may speak of the person, whatever still happens.
    pub for_good: bool,
    /// The requirements of a path that can't be met any more: their place, and the last day on which each surely was.
    pub no_longer: Vec<(usize, Option<Date>)>,
    /// Ways that open it, the soonest first; none has steps beside those of another that opens no later.
    pub ways: Vec<Way>,
    /// Where there is no way: the fewest facts that would have to be otherwise today; a few choices of equally many.
    pub changes: Vec<Vec<Change>>,
}

/// Paths gone one after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// In their order; none: time alone opens it.
    pub steps: Vec<Step>,
    /// The first day on which it is open.
    pub opens: Date,
}

/// A path gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// Which.
    pub path: PathId,
    /// The first day on which it is open.
    pub begun: Date,
    /// The day it is done: the office has taken the whole of its term.
    pub done: Date,
}

/// Something that would be otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// This fact, or field of a row, would be so; its path.
    Told(Open, String, Known),
    /// There would be what this path leads to.
    Led(PathId),
}
