//! The answer to "by when", with the steps that led to it.
//!
//! Steps are data. The sentences a person reads are made from them, in their language, elsewhere.

use serde::{Deserialize, Serialize};

use crate::{Amount, Date};

/// The last day of a term and how it came about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Due {
    /// The last day on which the thing can still be done.
    pub last_day: Date,
    /// What happened to the clock, in order.
    pub steps: Vec<Step>,
}

/// One step from the start of a term to its last day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "step")]
pub enum Step {
    /// The start fell where days do not run, and moved to the last such day.
    StartMoved {
        /// The start as given.
        from: Date,
        /// The start that counts.
        to: Date,
        /// Why days did not run.
        because: PauseCause,
    },
    /// The term was counted, its first day excluded.
    Counted {
        /// The day the term starts from, itself not counted.
        start: Date,
        /// How long it is.
        amount: Amount,
        /// Where it would end if nothing else happened.
        end: Date,
    },
    /// Days of the term did not run.
    Paused {
        /// The first of them.
        first: Date,
        /// The last of them.
        last: Date,
        /// Why they did not run.
        because: PauseCause,
    },
    /// The end moved on by the days that did not run.
    Extended {
        /// The end before.
        from: Date,
        /// The end after.
        to: Date,
        /// How many days were given back.
        days: u32,
    },
    /// The end fell on days that cannot end a term, and moved past them.
    EndMoved {
        /// The end before.
        from: Date,
        /// The end after.
        to: Date,
        /// The names of the days off passed over, each once.
        over: Vec<String>,
    },
    /// The term was interrupted and starts afresh.
    Restarted {
        /// The new start.
        on: Date,
    },
    /// An interruption came outside the running term and changed nothing.
    NotInterrupted {
        /// The day it came.
        on: Date,
    },
}

/// Why days of a term do not run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PauseCause {
    /// The yearly recess.
    Recess,
    /// A suspension of this term.
    Suspension,
}
