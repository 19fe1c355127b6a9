//! How the rules of one conclusion came out for one person.

use std::rc::Rc;

use calendar::Date;

use super::held::Held;
use super::lower::Side as Weighing;
use super::truth::Truth;
use super::world::World;
use crate::program::{ConclusionId, RuleId};

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
pub(crate) struct Side {
    /// The rules, in the order of the program.
    pub rules: Vec<RuleId>,
    active: Vec<Active>,
    weighed: Rc<Weighing>,
}

impl Side {
    /// Reads how all rules of `conclusion` were weighed.
    pub fn new(world: &World<'_>, conclusion: ConclusionId, law: Date) -> Rc<Side> {
        let key = (conclusion, law);
        if let Some(side) = world.read.sides.borrow().get(&key) {
            return Rc::clone(side);
        }
        let side = Rc::new(Side::anew(world, conclusion, law));
        world.read.sides.borrow_mut().insert(key, Rc::clone(&side));
        side
    }

    fn anew(world: &World<'_>, conclusion: ConclusionId, law: Date) -> Side {
        let rules = world.tables().rules(conclusion).to_vec();
        let weighed = world.lower(|lower| lower.side(conclusion, law));
        let active = weighed.rules.iter().map(|one| world.active(one)).collect();
        Side { active, weighed, rules }
    }

    /// How each rule came out.
    pub fn each(&self) -> impl Iterator<Item = (RuleId, &Active)> {
        self.rules.iter().copied().zip(&self.active)
    }

    /// How a rule came out.
    pub fn of(&self, id: RuleId) -> &Active {
        &self.active[self.place(id)]
    }

    /// Whether `upper` is declared above `id`, directly or through others.
    pub fn stands_above(&self, upper: RuleId, id: RuleId) -> bool {
        self.weighed.above[self.place(id)].contains(&upper)
    }

    fn place(&self, id: RuleId) -> usize {
        self.rules.iter().position(|rule| *rule == id).unwrap_or(0)
    }
}
