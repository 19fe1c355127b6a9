//! The answer to one question of law (S4).

use std::rc::Rc;

use calendar::Date;

use super::{Active, Fault, Held, Side, Truth, World};
use crate::program::{ConclusionId, Otherwise, Program, RuleId, Standing};

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
    /// As another rule uses it: a contradiction or a hole counts as unknown with its cause.
    pub fn as_used(&self, program: &Program, id: ConclusionId) -> Held {
        match self {
            Concluded::Held(held, _) => held.clone(),
            Concluded::LawDayOpen => Held::Unknown,
            Concluded::Conflict(_) | Concluded::Unwritten => {
                Held::Fault(Fault::Uses(program.conclusions[id.at()].name.clone()))
            }
        }
    }

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
}

impl World<'_> {
    /// The answer when asked by the law of `law`: the conclusion's own clause or a transitional may rebind it.
    pub(crate) fn conclude_by(&self, id: ConclusionId, law: Date) -> Rc<Concluded> {
        if let Some(done) = self.concluded.borrow().get(&(id, law)) {
            return Rc::clone(done);
        }
        let answer = Rc::new(self.conclude_anew(id, law));
        self.concluded.borrow_mut().insert((id, law), Rc::clone(&answer));
        answer
    }

    fn conclude_anew(&self, id: ConclusionId, law: Date) -> Concluded {
        let mut answers = self.law_days(id, law).days.into_iter().map(|day| self.conclude_under(id, day));
        let Some(first) = answers.next() else { return Concluded::LawDayOpen };
        if answers.all(|other| other.same_as(&first)) { first } else { Concluded::LawDayOpen }
    }

    /// The answer under the law of exactly this day.
    pub(crate) fn conclude_under(&self, id: ConclusionId, law: Date) -> Concluded {
        let declared = &self.program.conclusions[id.at()];
        let standing = self.program.provisions[declared.provision.at()].standing;
        if standing == Standing::Unwritten || declared.covered_from.is_some_and(|from| law < from) {
            return Concluded::Unwritten;
        }
        self.weighed(id, &Side::new(self, id, law), law)
    }

    fn weighed(&self, id: ConclusionId, side: &Side<'_, '_>, law: Date) -> Concluded {
        let speaking = |wanted: Truth| -> Vec<(RuleId, Held)> {
            let active = side.rules.iter().filter(|rule| side.of(**rule).active == wanted);
            active.filter_map(|rule| side.of(*rule).says.clone().map(|says| (*rule, says))).collect()
        };
        let (sure, possible) = (speaking(Truth::Yes), speaking(Truth::Unknown));
        if sure.iter().any(|(rule, _)| self.is_unwritten(*rule)) {
            return Concluded::Unwritten;
        }
        if let Some((rule, held)) = sure.first() {
            return match settled(*rule, held, &sure, &possible) {
                Concluded::Held(Held::Fault(Fault::NoValue(_)), _) => Concluded::Unwritten,
                answer => answer,
            };
        }
        if possible.is_empty() {
            return self.otherwise(id);
        }
        self.covered(id, side, law).unwrap_or_else(|| self.if_all_agree(id, &possible))
    }

    fn is_unwritten(&self, rule: RuleId) -> bool {
        let norm = &self.program.norms[self.program.rules[rule.at()].norm.at()];
        self.program.provisions[norm.provision.at()].standing == Standing::Unwritten
    }

    fn otherwise(&self, id: ConclusionId) -> Concluded {
        match &self.program.conclusions[id.at()].otherwise {
            Otherwise::Is(value) => Concluded::Held(Held::Is(value.clone()), None),
            Otherwise::Absent => Concluded::Held(Held::Absent, None),
            Otherwise::Unwritten => Concluded::Unwritten,
        }
    }

    /// Only possible rules: known when all of them and `otherwise` say the same.
    fn if_all_agree(&self, id: ConclusionId, possible: &[(RuleId, Held)]) -> Concluded {
        let otherwise = self.otherwise(id);
        if possible.iter().any(|(rule, _)| self.is_unwritten(*rule)) {
            return Concluded::Held(Held::Unknown, None);
        }
        let Concluded::Held(held, _) = &otherwise else { return Concluded::Held(Held::Unknown, None) };
        let agree = possible.iter().all(|(_, says)| says.same_as(held) == Truth::Yes);
        if agree { otherwise } else { Concluded::Held(Held::Unknown, None) }
    }

    /// A set of rules of one outcome of which, it was proved, one must apply; nothing else may say otherwise.
    fn covered(&self, id: ConclusionId, side: &Side<'_, '_>, law: Date) -> Option<Concluded> {
        let stands = |rule: &RuleId| {
            let norm = self.program.rules[rule.at()].norm;
            side.rules.contains(rule) && self.force(norm, law).holds == Truth::Yes && side.of(*rule).by.is_empty()
        };
        let says = |rule: RuleId| side.of(rule).says.clone().unwrap_or(Held::Unknown);
        let sets = &self.program.conclusions[id.at()].covers;
        let set = sets.iter().find(|set| set.iter().all(stands) && !set.is_empty())?;
        let value = says(set[0]);
        let rules = side.rules.iter().filter(|rule| side.of(**rule).may_speak());
        let agree = rules.chain(set).all(|rule| says(*rule).same_as(&value) == Truth::Yes);
        agree.then(|| Concluded::Held(value, Some(set[0])))
    }
}

impl Active {
    fn may_speak(&self) -> bool {
        self.active != Truth::No && self.says.is_some()
    }
}

/// Some rule surely speaks: its value, unless another surely or possibly says otherwise.
fn settled(first: RuleId, held: &Held, sure: &[(RuleId, Held)], possible: &[(RuleId, Held)]) -> Concluded {
    if let Some((rival, _)) = sure.iter().find(|(_, says)| says.same_as(held) == Truth::No) {
        let others = sure.iter().filter(|(rule, says)| rule != rival && says.same_as(held) == Truth::No);
        return Concluded::Conflict([first, *rival].into_iter().chain(others.map(|(rule, _)| *rule)).collect());
    }
    let agree = sure.iter().chain(possible).all(|(_, says)| says.same_as(held) == Truth::Yes);
    let one = sure.len() == 1 && possible.is_empty();
    if agree || one { Concluded::Held(held.clone(), Some(first)) } else { Concluded::Held(Held::Unknown, None) }
}

/// The part of an answer that telling another fact can't change: a known value or absence, a contradiction, a hole.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Settled<'c> {
    Held(&'c Held),
    Conflict,
    Unwritten,
}

impl Concluded {
    /// What the answer is, unless it is open.
    pub(crate) fn outcome(&self) -> Option<Settled<'_>> {
        match self {
            Concluded::Held(held @ (Held::Is(_) | Held::Absent), _) => Some(Settled::Held(held)),
            Concluded::Conflict(_) | Concluded::Held(Held::Fault(Fault::Tie(_)), _) => Some(Settled::Conflict),
            Concluded::Unwritten => Some(Settled::Unwritten),
            Concluded::Held(..) | Concluded::LawDayOpen => None,
        }
    }
}
