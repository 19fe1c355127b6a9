//! Numbers that name a row of one table and cannot be mixed up with another's.

use serde::{Deserialize, Serialize};

macro_rules! ids {
    ($($name:ident of $what:literal),+ $(,)?) => {$(
        #[doc = concat!("The number of ", $what, ".")]
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(test, derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub u32);

        impl $name {
            /// The place in its table.
            pub fn at(self) -> usize {
                self.0 as usize
            }
        }

        impl From<usize> for $name {
            fn from(place: usize) -> Self {
                Self(u32::try_from(place).unwrap_or(u32::MAX))
            }
        }
    )+};
}

ids! {
    ActId of "an act",
    ProvisionId of "a provision",
    EnumerationId of "an enumeration",
    FactId of "a fact or field",
    RelationId of "a relation",
    ParamId of "a param",
    ConclusionId of "a conclusion",
    RuleId of "a rule",
    TransitionalId of "a transitional",
    NormId of "a norm",
    EventId of "an event",
    DisputeId of "a dispute",
    ReadingId of "a reading",
    DeadlineId of "a deadline",
    PathId of "a path",
    CalendarId of "a calendar",
}
