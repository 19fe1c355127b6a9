//! Rules weighed against their exceptions (S5), in every row.
//!
//! A rule is active when it is law, its guard is met and nothing defeats it. An exception with an outcome
//! defeats every rule below it whose outcome differs; one without removes its direct targets.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use calendar::Date;
use planes::Plane;

use super::Lower;
use crate::engine::symbol::{Sym, Tri, same_as};
use crate::program::{ConclusionId, Outcome, RuleId};

/// How one rule came out.
#[derive(Clone, Debug)]
pub(crate) struct Weighed {
    pub rule: RuleId,
    /// Law, before its guard.
    pub law: Tri,
    /// Law and guard met, before any exception.
    pub stands: Tri,
    /// Whether it speaks in the end.
    pub active: Tri,
    /// What it says; none for an exception without an outcome, and for a rule that is law in no row.
    pub says: Option<Sym>,
    /// The rules that defeat it, or may.
    pub by: Vec<(RuleId, Tri)>,
}

/// The rules of one conclusion by the law of one day, in the order of the program.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    pub rules: Vec<Weighed>,
    /// For each, the rules declared above it, directly or through others.
    pub above: Vec<BTreeSet<RuleId>>,
}

impl Side {
    pub fn of(&self, id: RuleId) -> Option<&Weighed> {
        self.rules.iter().find(|weighed| weighed.rule == id)
    }
}

impl Lower<'_> {
    /// Weighs all rules of `conclusion` by the law of `law`.
    pub fn side(&mut self, conclusion: ConclusionId, law: Date) -> Rc<Side> {
        let key = (conclusion, self.tables.version_under(conclusion, law));
        if let Some(done) = self.made.sides.get(&key) {
            return Rc::clone(done);
        }
        let rules = self.tables.rules(conclusion).to_vec();
        let mut scales = Scales { rules: &rules, law, weighed: HashMap::new() };
        for id in &rules {
            self.weigh(&mut scales, *id);
        }
        let mut weighed = scales.weighed;
        let above = rules.iter().map(|id| self.above(&rules, *id)).collect();
        let rules = rules.iter().filter_map(|id| weighed.remove(id)).collect();
        let side = Rc::new(Side { rules, above });
        self.made.sides.insert(key, Rc::clone(&side));
        side
    }

    /// Weighs one rule after all that stand above it; the checks have excluded circles.
    fn weigh(&mut self, scales: &mut Scales<'_>, id: RuleId) -> Tri {
        if let Some(done) = scales.weighed.get(&id) {
            return done.active;
        }
        let alone = self.alone(id, scales.law);
        // Should a circle have slipped through, it finds this entry instead of itself.
        scales.weighed.insert(id, alone.clone());
        let mut by = Vec::new();
        let mut defeated = Tri::NO;
        // A rule that is law in no row needs no defeating.
        let above =
            if alone.law == Tri::NO { BTreeSet::new() } else { self.above(scales.rules, id) };
        for other in above {
            let truth = self.defeats(scales, other, id, alone.says.as_ref());
            if truth != Tri::NO {
                defeated = defeated.or(&mut self.graph, truth);
                by.push((other, truth));
            }
        }
        let active = alone.stands.and(&mut self.graph, defeated.not());
        scales.weighed.insert(id, Weighed { active, by, ..alone });
        active
    }

    /// Law and guard, and what the rule would say.
    fn alone(&mut self, id: RuleId, law_day: Date) -> Weighed {
        let rule = &self.program.rules[id.at()];
        let law = self.force(rule.norm, law_day).holds;
        let blank = Weighed {
            rule: id,
            law,
            stands: Tri::NO,
            active: Tri::UNKNOWN,
            says: None,
            by: Vec::new(),
        };
        if law == Tri::NO {
            return blank;
        }
        let guard = self.met(rule.guard.as_ref(), law_day);
        let says = match &rule.outcome {
            Outcome::Gives(expr) => Some(self.expr(expr, law_day)),
            Outcome::Removes | Outcome::Unwritten(_) => None,
        };
        Weighed { stands: law.and(&mut self.graph, guard), says, ..blank }
    }

    /// All rules declared above `id`, directly or through others, by law that is public: what isn't yet orders nothing.
    pub fn above(&self, rules: &[RuleId], id: RuleId) -> BTreeSet<RuleId> {
        let mut above = BTreeSet::new();
        let mut below = vec![id];
        while let Some(lower) = below.pop() {
            let orders = |upper: &&RuleId| {
                let rule = &self.program.rules[upper.at()];
                rule.beats.contains(&lower) && self.is_public(rule.norm)
            };
            for upper in rules.iter().filter(orders).filter(|upper| **upper != id) {
                if above.insert(*upper) {
                    below.push(*upper);
                }
            }
        }
        above
    }

    /// Whether `upper`, somewhere above `id`, defeats it.
    fn defeats(
        &mut self,
        scales: &mut Scales<'_>,
        upper: RuleId,
        id: RuleId,
        says: Option<&Sym>,
    ) -> Tri {
        let active = self.weigh(scales, upper);
        let rule = &self.program.rules[upper.at()];
        let direct = rule.beats.contains(&id);
        match (&rule.outcome, says) {
            (Outcome::Removes, _) if direct => active,
            (Outcome::Unwritten(_), _) if direct => Tri { yes: Plane::NO, ..active },
            (Outcome::Removes | Outcome::Unwritten(_), _) => Tri::NO,
            (Outcome::Gives(_), None) => active,
            (Outcome::Gives(_), Some(says)) => {
                let upper_says = scales.weighed.get(&upper).and_then(|upper| upper.says.clone());
                let g = &mut self.graph;
                let same = match upper_says {
                    Some(upper_says) => same_as(g, &upper_says, says),
                    None => Tri::UNKNOWN,
                };
                active.and(g, same.not())
            }
        }
    }
}

/// Rules being weighed.
struct Scales<'r> {
    rules: &'r [RuleId],
    law: Date,
    weighed: HashMap<RuleId, Weighed>,
}
