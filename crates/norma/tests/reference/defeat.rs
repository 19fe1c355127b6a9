//! Rules weighed against their exceptions (S5).
//!
//! A rule is active when it is law, its guard is met and nothing defeats it. An exception with an outcome
//! defeats every rule below it whose outcome differs; one without removes its direct targets.

use std::collections::{BTreeSet, HashMap};

use calendar::Date;

use super::{Held, Place, Truth, World};
use norma::program::{ConclusionId, Outcome, Rule, RuleId};

/// How one rule came out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Active {
    /// Law and guard met, before any exception.
    pub stands: Truth,
    /// Whether it speaks in the end.
    pub active: Truth,
    /// What it says; none for an exception without an outcome.
    pub says: Option<Held>,
    /// The rules that defeat it, or may.
    pub by: Vec<(RuleId, Truth)>,
}

/// The rules of one conclusion by the law of one day.
pub(crate) struct Side<'w, 'a> {
    world: &'w World<'a>,
    law: Date,
    /// The rules, in the order of the program.
    pub rules: Vec<RuleId>,
    active: HashMap<RuleId, Active>,
}

impl<'w, 'a> Side<'w, 'a> {
    /// Weighs all rules of `conclusion`.
    pub fn new(world: &'w World<'a>, conclusion: ConclusionId, law: Date) -> Side<'w, 'a> {
        let rules = world.plan().rules(conclusion).to_vec();
        let mut side = Side { world, law, rules, active: HashMap::new() };
        for id in side.rules.clone() {
            side.weigh(id);
        }
        side
    }

    /// How a rule came out.
    pub fn of(&self, id: RuleId) -> &Active {
        &self.active[&id]
    }

    /// Whether `upper` is declared above `id`, directly or through others.
    pub fn stands_above(&self, upper: RuleId, id: RuleId) -> bool {
        self.above(id).contains(&upper)
    }

    fn rule(&self, id: RuleId) -> &'a Rule {
        &self.world.program.rules[id.at()]
    }

    /// Weighs one rule after all that stand above it; the checks have excluded circles.
    fn weigh(&mut self, id: RuleId) -> Truth {
        if let Some(done) = self.active.get(&id) {
            return done.active;
        }
        let (stands, says) = self.alone(id);
        // Should a circle have slipped through, it finds this entry instead of itself.
        self.active.insert(
            id,
            Active { stands, active: Truth::Unknown, says: says.clone(), by: Vec::new() },
        );
        let by: Vec<(RuleId, Truth)> = self
            .above(id)
            .into_iter()
            .map(|other| (other, self.defeats(other, id, says.as_ref())))
            .collect();
        let by: Vec<_> = by.into_iter().filter(|(_, truth)| *truth != Truth::No).collect();
        let defeated = by.iter().fold(Truth::No, |so, (_, truth)| so.or(*truth));
        let active = stands.and(defeated.not());
        self.active.insert(id, Active { stands, active, says, by });
        active
    }

    /// Law and guard, and what the rule would say.
    fn alone(&self, id: RuleId) -> (Truth, Option<Held>) {
        let (rule, at) = (self.rule(id), Place::of_law(self.law));
        let law = self.world.force(rule.norm, self.law).holds;
        if law == Truth::No {
            return (Truth::No, None);
        }
        let guard = rule
            .guard
            .as_ref()
            .map_or(Truth::Yes, |guard| self.world.eval(guard, at).truth().met());
        let says = if let Outcome::Gives(expr) = &rule.outcome {
            Some(self.world.eval(expr, at))
        } else {
            None
        };
        (law.and(guard), says)
    }

    /// All rules declared above `id`, directly or through others, by law that is public: what isn't yet orders nothing.
    fn above(&self, id: RuleId) -> BTreeSet<RuleId> {
        let mut above = BTreeSet::new();
        let mut below = vec![id];
        while let Some(lower) = below.pop() {
            let upper = self.rules.iter().filter(|upper| self.rule(**upper).beats.contains(&lower));
            let upper = upper.filter(|upper| self.world.is_public(self.rule(**upper).norm));
            for upper in upper.filter(|upper| **upper != id) {
                if above.insert(*upper) {
                    below.push(*upper);
                }
            }
        }
        above
    }

    /// Whether `upper`, somewhere above `id`, defeats it.
    fn defeats(&mut self, upper: RuleId, id: RuleId, says: Option<&Held>) -> Truth {
        let active = self.weigh(upper);
        let direct = self.rule(upper).beats.contains(&id);
        match (&self.rule(upper).outcome, says) {
            (Outcome::Removes, _) if direct => active,
            (Outcome::Unwritten(_), _) if direct => active.and(Truth::Unknown),
            (Outcome::Removes | Outcome::Unwritten(_), _) => Truth::No,
            (Outcome::Gives(_), None) => active,
            (Outcome::Gives(_), Some(says)) => {
                let upper_says = self.of(upper).says.clone().unwrap_or(Held::Unknown);
                active.and(upper_says.same_as(says).not())
            }
        }
    }
}
