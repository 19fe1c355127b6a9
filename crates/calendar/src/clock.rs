//! What can happen to the clock of a term: it waits, starts afresh, or ends a little later.
//!
//! Each is stated by the law for each deadline; nothing happens to a term that its list of
//! operations does not say.

use serde::{Deserialize, Serialize};

use crate::{Date, MonthDay};

/// One thing the law does to a running term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClockOp {
    /// A term that ends on a holiday ends on the next day that is none.
    ShiftIfHoliday,
    /// For [`ClockOp::ShiftIfHoliday`], Saturday is a holiday too, as for what is filed in court.
    SaturdayCountsAsHoliday,
    /// Each year the days between these two, both included, do not run. When the first comes
    /// after the second, the recess spans the new year.
    Recess {
        /// The first day of the recess.
        from: MonthDay,
        /// The last day of the recess.
        until: MonthDay,
    },
    /// The days between these two, both included, do not run.
    Suspended {
        /// The first day that does not run.
        from: Date,
        /// The last day that does not run.
        until: Date,
    },
    /// The term, if it was still running, is lost and starts afresh; that day is its new start.
    Interrupted {
        /// The day of the interruption.
        on: Date,
    },
}
