//! A number that names a row names one that is there.

use super::super::*;
use super::Fit;

/// A kind of number, with its table and what one row of it is called.
pub(crate) trait Named: Copy {
    /// What a row is called.
    const WHAT: &'static str;
    /// The number itself.
    fn number(self) -> usize;
    /// How many rows there are.
    fn rows(program: &Program) -> usize;
}

macro_rules! named {
    ($($id:ident: $what:literal in $table:ident),+ $(,)?) => {$(
        impl Named for $id {
            const WHAT: &'static str = $what;
            fn number(self) -> usize {
                self.at()
            }
            fn rows(program: &Program) -> usize {
                program.$table.len()
            }
        }
    )+};
}

named! {
    ActId: "act" in acts,
    ProvisionId: "provision" in provisions,
    EnumerationId: "enumeration" in enumerations,
    FactId: "fact" in facts,
    RelationId: "relation" in relations,
    ParamId: "param" in params,
    ConclusionId: "conclusion" in conclusions,
    RuleId: "rule" in rules,
    NormId: "norm" in norms,
    EventId: "event" in events,
    DisputeId: "dispute" in disputes,
    ReadingId: "reading" in readings,
    CalendarId: "calendar" in calendars,
}

impl Program {
    /// The row is there.
    pub(crate) fn has<I: Named>(&self, id: I) -> Fit {
        match id.number() < I::rows(self) {
            true => Ok(()),
            false => Err(format!("there is no {} {}", I::WHAT, id.number())),
        }
    }

    /// All of these rows are there.
    pub(crate) fn has_all<'i, I: Named + 'i>(&self, ids: impl IntoIterator<Item = &'i I>) -> Fit {
        ids.into_iter().try_for_each(|id| self.has(*id))
    }

    /// The alternative of this dispute is there.
    pub(crate) fn has_alternative(&self, dispute: DisputeId, place: u32) -> Fit {
        self.has(dispute)?;
        let there = self.disputes[dispute.at()].alternatives.len();
        match (place as usize) < there {
            true => Ok(()),
            false => Err(format!("dispute {} has no alternative {place}", dispute.at())),
        }
    }
}
