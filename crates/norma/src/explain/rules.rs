//! The reasons under a conclusion: each rule that mattered, and how it came out.

use calendar::Date;

use super::Explainer;
use crate::engine::{Concluded, Force, Held, Place, Side, Truth, Why};
use crate::finding::{Cause, Reason, Status, What};
use crate::program::{ConclusionId, Outcome, Rule, RuleId};

impl<'a> Explainer<'_, 'a> {
    /// The rules of a conclusion by the law of one day, the one that decided first.
    pub(super) fn rules(&mut self, id: ConclusionId, law: Date) -> Vec<Reason> {
        let side = Side::new(self.world, id, law);
        let answer = self.world.conclude_under(id, law);
        let decided = if let Concluded::Held(_, rule) = &answer { *rule } else { None };
        let mut order = side.rules.clone();
        order.sort_by_cached_key(|rule| {
            let outcome = side.of(*rule);
            (Some(*rule) != decided, outcome.active != Truth::Yes, outcome.stands == Truth::No)
        });
        let known_by_rule = decided.is_some() && answer.is_known();
        let mut because = Vec::new();
        if decided.is_none() && matches!(&answer, Concluded::Held(Held::Is(_) | Held::Absent, _)) {
            because.push(self.otherwise(id));
        }
        for rule in order {
            because.extend(self.rule(rule, law, &side, known_by_rule.then_some(decided).flatten()));
        }
        because
    }

    fn otherwise(&self, id: ConclusionId) -> Reason {
        let declared = &self.world.program.conclusions[id.at()];
        let status = match &declared.otherwise {
            crate::program::Otherwise::Is(value) => Status::Is(value.clone()),
            crate::program::Otherwise::Absent => Status::Absent,
            crate::program::Otherwise::Unwritten => Status::Unwritten,
        };
        let cited = Some(self.cite(declared.provision, declared.covered_from));
        Reason { what: What::Otherwise, status, cited, because: Vec::new() }
    }

    /// One rule, unless it is of no interest: a rule not met beside one that decided, unless it is declared above it.
    fn rule(
        &mut self,
        id: RuleId,
        law: Date,
        side: &Side,
        decided: Option<RuleId>,
    ) -> Option<Reason> {
        let rule = &self.world.program.rules[id.at()];
        let force = self.world.force(rule.norm, law);
        if force.holds == Truth::No {
            return self.not_law(id, force, law);
        }
        let outcome = side.of(id);
        let concerns =
            decided.is_none_or(|decided| decided == id || side.stands_above(id, decided));
        if outcome.stands == Truth::No && !concerns {
            return None;
        }
        let by = |wanted: Truth| -> Vec<RuleId> {
            let by = outcome.by.iter().filter(|(_, truth)| *truth == wanted);
            by.map(|(id, _)| *id).collect()
        };
        let status = match (outcome.stands, outcome.active) {
            (Truth::No, _) => Status::DoesNotApply,
            (_, Truth::Yes) => Status::Applies,
            (Truth::Yes, Truth::No) => Status::Defeated(by(Truth::Yes)),
            _ => Status::Possible,
        };
        let mut because = self.events_at(force);
        self.why_met(rule, law, decided, &mut because);
        Some(Reason {
            what: What::Rule(id),
            status,
            cited: Some(self.cite_norm(rule.norm)),
            because,
        })
    }

    fn why_met(
        &mut self,
        rule: &'a Rule,
        law: Date,
        decided: Option<RuleId>,
        out: &mut Vec<Reason>,
    ) {
        let at = Place::of_law(law);
        rule.guard.iter().for_each(|guard| self.parts(guard, at, out));
        if let Outcome::Gives(expr) = &rule.outcome
            && (decided.is_some() || self.world.eval(expr, at).is_open())
        {
            self.parts(expr, at, out);
        }
    }

    /// A rule that isn't law is told of only when its condition is met: then it would have spoken.
    fn not_law(&mut self, id: RuleId, force: Force, law: Date) -> Option<Reason> {
        let program = self.world.program;
        let rule = &program.rules[id.at()];
        let guard = rule
            .guard
            .as_ref()
            .map_or(Truth::Yes, |guard| self.world.eval(guard, Place::of_law(law)).truth());
        if matches!(guard, Truth::No | Truth::Absent) {
            return None;
        }
        let norm = &program.norms[rule.norm.at()];
        let act = Cause::Act(program.provisions[norm.provision.at()].act);
        let picked =
            |place: Option<u32>, among: &[u32]| place.is_some_and(|place| among.contains(&place));
        let status = match force.why {
            Why::OtherReading => {
                let under = norm.under.iter().find(|under| {
                    !picked(self.world.picks[under.dispute.at()], &under.alternatives)
                })?;
                Status::NotUnderThisReading(under.dispute)
            }
            Why::Event(event) => {
                let word = program.events[event.at()].does.word();
                Status::NotInForce(word, Cause::Event(event))
            }
            Why::Unpublished => Status::NotInForce("unpublished", act),
            Why::NotYet => Status::NotInForce("not-yet", act),
            Why::Ended | Why::Nothing => Status::NotInForce("ended", act),
        };
        Some(Reason {
            what: What::Rule(id),
            status,
            cited: Some(self.cite_norm(rule.norm)),
            because: Vec::new(),
        })
    }

    /// What leaves it open whether a rule is law for this person.
    fn events_at(&mut self, force: Force) -> Vec<Reason> {
        let (Truth::Unknown, Why::Event(id)) = (force.holds, force.why) else { return Vec::new() };
        let event = &self.world.program.events[id.at()];
        let at = Place::of_law(self.world.on);
        let because = self.parts_of(event.parties.iter().chain(&event.save), at);
        let cited = Some(self.cite(event.by, Some(event.effect)));
        vec![Reason { what: What::Event(id), status: Status::Unknown, cited, because }]
    }
}

impl crate::program::Does {
    /// What it did to a norm, in a word.
    pub fn word(&self) -> &'static str {
        match self {
            crate::program::Does::Amends(_) => "amended",
            crate::program::Does::Repeals => "repealed",
            crate::program::Does::Suspends(_) => "suspended",
            crate::program::Does::AnnulsFromNow | crate::program::Does::AnnulsAsIfNever => {
                "annulled"
            }
            crate::program::Does::Restores => "restored",
            crate::program::Does::Converts => "converted",
            crate::program::Does::Lapses => "lapsed",
        }
    }
}
