//! The law of which day governs (S9).

use calendar::Date;

use super::{Held, Place, Truth, World};
use norma::program::{ConclusionId, Expr, TransitionalId, Value};

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
        let (law, mut found) = match &declared.governed {
            Some(expr) => (None, self.days_of(expr, conclusion)),
            None => (Some(law), LawDays { days: Vec::new(), sent: Sent::Nowhere, open: false }),
        };
        if declared.governed.is_some() {
            found.sent = Sent::Own;
        }
        self.transitional_days(conclusion, law, found)
    }

    fn transitional_days(
        &self,
        conclusion: ConclusionId,
        law: Option<Date>,
        own: LawDays,
    ) -> LawDays {
        let mut found = LawDays { days: Vec::new(), sent: Sent::Nowhere, open: false };
        let (mut by, mut certain) = (Vec::new(), false);
        for (place, clause) in self.program.transitionals.iter().enumerate() {
            if !clause.conclusions.contains(&conclusion) {
                continue;
            }
            let at = Place::of_law(self.on);
            let guard = clause
                .guard
                .as_ref()
                .map_or(Truth::Yes, |guard| self.eval(guard, at).truth().met());
            let speaks = self.force(clause.norm, self.on).holds.and(guard);
            if speaks == Truth::No {
                continue;
            }
            let days = self.days_of(&clause.governed, conclusion);
            certain |= speaks == Truth::Yes;
            found.open |= days.open || speaks == Truth::Unknown;
            found.days.extend(days.days);
            by.push(TransitionalId::from(place));
        }
        if by.is_empty() {
            return LawDays { days: law.map_or(own.days, |law| vec![law]), ..own };
        }
        if !certain {
            found.open |= own.open;
            found.days.extend(own.days);
            found.days.extend(law);
        }
        found.days.sort();
        found.days.dedup();
        LawDays { sent: Sent::By(by), ..found }
    }

    /// The days an expression of a governing day can be; the day of the question when there is none.
    fn days_of(&self, expr: &Expr, conclusion: ConclusionId) -> LawDays {
        let held = self.eval(expr, Place::of_law(self.on));
        let (days, open) = match &held {
            Held::Is(Value::Date(day)) => (vec![*day], false),
            Held::Absent => (vec![self.on], false),
            open => {
                let may_be_none = if open.exists() == Truth::Yes { None } else { Some(self.on) };
                (
                    versions_met(open, self.plan().days(conclusion))
                        .into_iter()
                        .chain(may_be_none)
                        .collect(),
                    true,
                )
            }
        };
        LawDays { days, sent: Sent::Nowhere, open }
    }

    /// The result on which the law of every day the interval meets agrees; unknown when they don't.
    pub(crate) fn agreed(
        &self,
        days: &Held,
        changes: &[Date],
        result: impl Fn(Date) -> Held,
    ) -> Held {
        let mut results = versions_met(days, changes).into_iter().map(result);
        let first = results.next().unwrap_or(Held::Unknown);
        if days.exists() == Truth::Yes && results.all(|other| other == first) {
            first
        } else {
            Held::Unknown
        }
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
