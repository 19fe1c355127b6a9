//! Whether a norm is law for one row, and what made it not so.

use super::truth::Truth;
use crate::program::EventId;

/// Whether a norm is law, and what made it not so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Force {
    /// Yes, no, or not known.
    pub holds: Truth,
    /// Why not, or what leaves it open.
    pub why: Why,
}

/// What keeps a norm from being law, or might.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Nothing.
    Nothing,
    /// Its act isn't published yet on the day of knowledge.
    Unpublished,
    /// The reading picks another alternative.
    OtherReading,
    /// Its first day comes later.
    NotYet,
    /// Its own last day has passed.
    Ended,
    /// This event.
    Event(EventId),
}

impl Force {
    /// Law of this truth; what left it otherwise is named unless it is law.
    pub(super) fn shaped(holds: Truth, why: Why) -> Force {
        Force { holds, why: if holds == Truth::Yes { Why::Nothing } else { why } }
    }

    /// After an event that ended it, as far as it touched.
    pub(super) fn closed(self, touched: Truth, by: EventId) -> Force {
        match touched {
            Truth::No => self,
            _ if self.holds == Truth::No => self,
            _ => Force::shaped(self.holds.and(touched.not()), Why::Event(by)),
        }
    }

    /// After an event that made it law again, as far as it touched.
    pub(super) fn reopened(self, touched: Truth, by: EventId) -> Force {
        if touched == Truth::No {
            self
        } else {
            Force::shaped(self.holds.or(touched), Why::Event(by))
        }
    }
}
