//! The answer to one question of law (S4).

use std::rc::Rc;

use calendar::Date;

use super::{Active, Fault, Held, Side, Truth, World};
use norma::program::{ConclusionId, Otherwise, Program, RuleId, Standing};

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
        let mut answers =
            self.law_days(id, law).days.into_iter().map(|day| self.conclude_under(id, day));
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
        let (sure, possible) = (self.voices(side, Truth::Yes), self.voices(side, Truth::Unknown));
        if sure.iter().any(|voice| !voice.written) {
            return Concluded::Unwritten;
        }
        if !sure.is_empty() {
            return match settled(&sure, &possible) {
                Concluded::Held(Held::Fault(Fault::NoValue(_)), _) => Concluded::Unwritten,
                answer => answer,
            };
        }
        if possible.is_empty() {
            return self.otherwise(id);
        }
        self.covered(id, side, law).unwrap_or_else(|| self.if_all_agree(id, &possible))
    }

    /// The rules that speak, surely or perhaps, in the order of the program.
    fn voices(&self, side: &Side<'_, '_>, wanted: Truth) -> Vec<Voice> {
        let active = side.rules.iter().filter(|rule| side.of(**rule).active == wanted);
        let voice = |rule: &RuleId| {
            let says = side.of(*rule).says.clone()?;
            Some(Voice { rule: *rule, says, written: !self.is_unwritten(*rule) })
        };
        active.filter_map(voice).collect()
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
    fn if_all_agree(&self, id: ConclusionId, possible: &[Voice]) -> Concluded {
        let otherwise = self.otherwise(id);
        let Concluded::Held(held, _) = &otherwise else {
            return Concluded::Held(Held::Unknown, None);
        };
        let agree = possible.iter().all(|voice| voice.agrees(held));
        if agree { otherwise } else { Concluded::Held(Held::Unknown, None) }
    }

    /// A set of rules of one outcome of which, it was proved, one must apply; nothing else may say otherwise.
    fn covered(&self, id: ConclusionId, side: &Side<'_, '_>, law: Date) -> Option<Concluded> {
        let stands = |rule: &RuleId| {
            let norm = self.program.rules[rule.at()].norm;
            side.rules.contains(rule)
                && self.force(norm, law).holds == Truth::Yes
                && side.of(*rule).by.is_empty()
        };
        let says = |rule: RuleId| side.of(rule).says.clone().unwrap_or(Held::Unknown);
        let sets = &self.program.conclusions[id.at()].covers;
        let set = sets.iter().find(|set| set.iter().all(stands) && !set.is_empty())?;
        let value = says(set[0]);
        let rules = side.rules.iter().filter(|rule| side.of(**rule).may_speak());
        let agree =
            |rule: &RuleId| !self.is_unwritten(*rule) && says(*rule).same_as(&value) == Truth::Yes;
        let agree = rules.chain(set).all(agree);
        agree.then(|| Concluded::Held(value, Some(set[0])))
    }
}

impl Active {
    fn may_speak(&self) -> bool {
        self.active != Truth::No && self.says.is_some()
    }
}

/// A rule that speaks, surely or perhaps.
struct Voice {
    rule: RuleId,
    says: Held,
    /// Its provision has content.
    written: bool,
}

impl Voice {
    /// Whether, should it speak, it surely says this.
    fn agrees(&self, held: &Held) -> bool {
        self.written && self.says.same_as(held) == Truth::Yes
    }

    fn contradicts(&self, other: &Voice) -> bool {
        self.says.same_as(&other.says) == Truth::No
    }
}

/// The rules that surely speak and surely say something else than another, whatever more is told.
fn contradiction(sure: &[Voice]) -> Option<Vec<RuleId>> {
    let rivals = sure.iter().filter(|voice| sure.iter().any(|other| voice.contradicts(other)));
    let rivals: Vec<RuleId> = rivals.map(|voice| voice.rule).collect();
    (!rivals.is_empty()).then_some(rivals)
}

/// Some rules surely speak: what they say, unless another possibly says otherwise, or says we know not what.
fn settled(sure: &[Voice], possible: &[Voice]) -> Concluded {
    if possible.iter().all(|voice| voice.written)
        && let Some(rules) = contradiction(sure)
    {
        return Concluded::Conflict(rules);
    }
    let first = &sure[0];
    let agree = sure.iter().chain(possible).all(|voice| voice.agrees(&first.says));
    let one = sure.len() == 1 && possible.is_empty();
    if agree || one {
        Concluded::Held(first.says.clone(), Some(first.rule))
    } else {
        Concluded::Held(Held::Unknown, None)
    }
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
            Concluded::Conflict(_) | Concluded::Held(Held::Fault(Fault::Tie(_)), _) => {
                Some(Settled::Conflict)
            }
            Concluded::Unwritten => Some(Settled::Unwritten),
            Concluded::Held(..) | Concluded::LawDayOpen => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use norma::program::Value;

    fn voice(rule: u32, says: Held) -> Voice {
        Voice { rule: RuleId(rule), says, written: true }
    }

    fn one() -> Held {
        Held::Is(Value::Whole(1))
    }

    #[test]
    fn a_contradiction_is_found_beside_a_rule_that_comes_first_and_is_open() {
        let sure = [voice(0, Held::Unknown), voice(1, one()), voice(2, Held::Is(Value::Whole(2)))];
        assert_eq!(settled(&sure, &[]), Concluded::Conflict(vec![RuleId(1), RuleId(2)]));
    }

    #[test]
    fn a_provision_without_content_that_may_speak_leaves_the_answer_open() {
        let unwritten = Voice { written: false, ..voice(1, one()) };
        assert_eq!(settled(&[voice(0, one())], &[unwritten]), Concluded::Held(Held::Unknown, None));
    }

    #[test]
    fn a_rule_that_may_speak_and_agrees_changes_nothing() {
        let known = Concluded::Held(one(), Some(RuleId(0)));
        assert_eq!(settled(&[voice(0, one())], &[voice(1, one())]), known);
    }
}
