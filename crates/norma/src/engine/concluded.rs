//! The answer to one question of law for one person (S4).

use calendar::Date;
use planes::Plane;

use super::held::{Fault, Held};
use super::lower::Answer;
use super::side::Side;
use super::truth::Truth;
use super::world::World;
use crate::program::{ConclusionId, RuleId};

/// What a question of law comes to.
#[derive(Clone, Debug, PartialEq)]
pub enum Concluded {
    /// A value, an interval, nothing known, nothing there, or a fault; and the rule that decided, none for `otherwise`.
    Held(Held, Option<RuleId>),
    /// Rules that neither prevails over the other, with different outcomes.
    Conflict(Vec<RuleId>),
    /// Without content here.
    Unwritten,
    /// The law of several days may govern, and they don't agree.
    LawDayOpen,
}

impl Concluded {
    /// Whether two answers come to the same, whatever decided them.
    pub fn same_as(&self, other: &Concluded) -> bool {
        match (self, other) {
            (Concluded::Held(a, _), Concluded::Held(b, _)) => a == b,
            (Concluded::Conflict(_), Concluded::Conflict(_)) => true,
            _ => self == other,
        }
    }

    /// Whether the answer is a known value or a known absence.
    pub fn is_known(&self) -> bool {
        matches!(self, Concluded::Held(Held::Is(_) | Held::Absent, _))
    }

    /// What the answer is, unless it is open.
    pub(crate) fn outcome(&self) -> Option<Settled<'_>> {
        match self {
            Concluded::Held(held @ (Held::Is(_) | Held::Absent), _) => Some(Settled::Held(held)),
            Concluded::Conflict(_) | Concluded::Held(Held::Fault(Fault::Tie(_)), _) => {
                Some(Settled::Conflict)
            }
            Concluded::Unwritten => Some(Settled::Unwritten),
            Concluded::Held(..) | Concluded::LawDayOpen => None,
        }
    }
}

/// The part of an answer that telling another fact can't change: a known value or absence, a contradiction, a hole.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Settled<'c> {
    Held(&'c Held),
    Conflict,
    Unwritten,
}

impl World<'_> {
    /// The answer when asked by the law of `law`: the conclusion's own clause or a transitional may rebind it.
    pub fn conclude_by(&self, id: ConclusionId, law: Date) -> Concluded {
        if let Some(done) = self.read.concluded.borrow().get(&(id, law)) {
            return done.clone();
        }
        let answer = self.lower(|lower| lower.conclude_by(id, law));
        let concluded = self.concluded(&answer, || {
            let days = &self.law_days(id, law).days;
            (id, days.first().copied().unwrap_or(law))
        });
        self.read.concluded.borrow_mut().insert((id, law), concluded.clone());
        concluded
    }

    /// The answer under the law of exactly this day.
    pub(crate) fn conclude_under(&self, id: ConclusionId, law: Date) -> Concluded {
        let answer = self.lower(|lower| lower.conclude_under(id, law));
        self.concluded(&answer, || (id, law))
    }

    fn concluded(&self, answer: &Answer, by: impl FnOnce() -> (ConclusionId, Date)) -> Concluded {
        let spot = self.spot(None);
        let set = |plane: Plane| self.bit(plane, spot);
        if set(answer.unwritten) {
            return Concluded::Unwritten;
        }
        if set(answer.open) {
            return Concluded::LawDayOpen;
        }
        let (id, law) = by();
        if set(answer.conflict) {
            return Concluded::Conflict(self.rivals(id, law));
        }
        let held = self.held(&answer.sym, spot);
        let rule = self.decided(id, law, &held);
        Concluded::Held(held, rule)
    }

    /// The rules that surely speak and surely say something else than another.
    fn rivals(&self, id: ConclusionId, law: Date) -> Vec<RuleId> {
        let side = Side::new(self, id, law);
        let sure = sure(&side);
        let contradicted =
            |says: &Held| sure.iter().any(|(_, other)| other.same_as(says) == Truth::No);
        let rivals = sure.iter().filter(|(_, says)| contradicted(says));
        rivals.map(|(rule, _)| *rule).collect()
    }

    /// The rule that gave the answer: the first that surely speaks, or the first of a set of which one must.
    fn decided(&self, id: ConclusionId, law: Date, held: &Held) -> Option<RuleId> {
        let side = Side::new(self, id, law);
        let sure = sure(&side);
        let may = side.each().map(|(_, one)| one);
        let may = may.filter(|one| one.active == Truth::Unknown && one.says.is_some()).count();
        if let Some((rule, _)) = sure.first() {
            let known = matches!(held, Held::Is(_) | Held::Absent);
            return (known || (sure.len() == 1 && may == 0)).then_some(*rule);
        }
        if may == 0 {
            return None;
        }
        let covered = self.lower(|lower| {
            let weighed = lower.side(id, law);
            lower.covered(id, &weighed)
        });
        let spot = self.spot(None);
        covered.iter().find(|(_, rows, _)| self.bit(*rows, spot)).map(|(rule, ..)| *rule)
    }
}

/// The rules that surely speak, with what they say, in the order of the program.
fn sure(side: &Side) -> Vec<(RuleId, Held)> {
    let active = side.each().filter(|(_, one)| one.active == Truth::Yes);
    active.filter_map(|(rule, one)| Some((rule, one.says.clone()?))).collect()
}
