//! Whose law governs one person's question (S9).

use calendar::Date;

use super::held::Held;
use super::truth::Truth;
use super::world::{Place, World};
use crate::program::{ConclusionId, Expr, TransitionalId, Value};

/// The days whose law may govern, and the clause that says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LawDays {
    /// One day when known; several when each is possible; their answers must agree.
    pub days: Vec<Date>,
    /// What sent the question there.
    pub sent: Sent,
    /// Whether the clause itself is only possible, or its day not known.
    pub open: bool,
}

/// What sent a question to another day's law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Nothing: the law of the day of the question, or that of the conclusion that uses this one.
    Nowhere,
    /// The conclusion's own clause.
    Own,
    /// These transitionals, certain or possible.
    By(Vec<TransitionalId>),
}

impl World<'_> {
    /// The days whose law governs `conclusion` when asked by the law of `law`.
    pub(crate) fn law_days(&self, conclusion: ConclusionId, law: Date) -> LawDays {
        let declared = &self.program.conclusions[conclusion.at()];
        if declared.law_of_the_day {
            return LawDays { days: vec![self.on], sent: Sent::Nowhere, open: false };
        }
        let own = match &declared.governed {
            Some(expr) => LawDays { sent: Sent::Own, ..self.days_of(expr, conclusion) },
            None => LawDays { days: vec![law], sent: Sent::Nowhere, open: false },
        };
        let sent = self.lower(|lower| lower.law_days(conclusion, law).sent.clone());
        let spot = self.spot(None);
        let mut by = Vec::new();
        let (mut days, mut open, mut certain) = (Vec::new(), false, false);
        for (id, speaks) in sent {
            let speaks = self.truth(speaks, spot);
            if speaks == Truth::No {
                continue;
            }
            let found = self.days_of(&self.program.transitionals[id.at()].governed, conclusion);
            certain |= speaks == Truth::Yes;
            open |= found.open || speaks == Truth::Unknown;
            days.extend(found.days);
            by.push(id);
        }
        if by.is_empty() {
            return own;
        }
        if !certain {
            open |= own.open;
            days.extend(own.days);
        }
        days.sort();
        days.dedup();
        LawDays { days, sent: Sent::By(by), open }
    }

    /// The days an expression of a governing day can be; the day of the question when there is none.
    fn days_of(&self, expr: &Expr, conclusion: ConclusionId) -> LawDays {
        let held = self.eval(expr, Place::of_law(self.on));
        let (days, open) = match &held {
            Held::Is(Value::Date(day)) => (vec![*day], false),
            Held::Absent => (vec![self.on], false),
            open => {
                let may_be_none = (open.exists() != Truth::Yes).then_some(self.on);
                let met = versions_met(open, self.tables().days(conclusion));
                (met.into_iter().chain(may_be_none).collect(), true)
            }
        };
        LawDays { days, sent: Sent::Nowhere, open }
    }
}

/// One day of every version of the law that an interval meets: its first day, and each day within on which the law changes.
fn versions_met(held: &Held, changes: &[Date]) -> Vec<Date> {
    let (low, high) = held.ends();
    let day = |value: Option<&Value>, or: Date| {
        if let Some(Value::Date(day)) = value { *day } else { or }
    };
    let (low, high) = (day(low, Date::MIN), day(high, Date::MAX));
    let within = changes.iter().copied().filter(|day| low < *day && *day <= high);
    std::iter::once(low).chain(within).collect()
}
