//! The way a walk went: every place that was open, and under which it stands.
//!
//! Telling more only closes places. So the way walked for one person can be followed again for the same person
//! with more told, for many such people at once: [`Trail::reached`].

use std::collections::{BTreeMap, BTreeSet};

use super::Open;
use crate::engine::{Bits, Waits, World};
use crate::program::RuleId;

/// Every place that was open, in the order it was first met.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail<'a> {
    steps: Vec<Step<'a>>,
    /// What could be told, and the place where it was met.
    pub leaves: Vec<(Open, usize)>,
}

#[derive(Clone, Debug)]
struct Step<'a> {
    waits: Waits<'a>,
    /// The place under which it was met first; none for a goal.
    under: Option<usize>,
    /// The others under which it stands too.
    also: Vec<usize>,
}

impl<'a> Trail<'a> {
    pub fn step(&mut self, waits: Waits<'a>, under: Option<usize>) -> usize {
        self.steps.push(Step { waits, under, also: Vec::new() });
        self.steps.len() - 1
    }

    /// A place already met stands under another too.
    pub fn also(&mut self, step: usize, under: Option<usize>) {
        if let Some(under) = under
            && self.steps[step].under != Some(under)
        {
            self.steps[step].also.push(under);
        }
    }

    /// All that could be told, each once.
    pub fn open(&self) -> BTreeSet<Open> {
        self.leaves.iter().map(|(open, _)| *open).collect()
    }

    /// For each open thing, the rows of the batch of `world` in which it is still open under a goal that is;
    /// `goals` says of each goal in which rows it is.
    pub fn reached(&self, world: &World<'a>, goals: &[Bits]) -> BTreeMap<Open, Bits> {
        let mut way = Way { trail: self, world, goals, known: vec![None; self.steps.len()] };
        let mut reached: BTreeMap<Open, Bits> = BTreeMap::new();
        for (open, at) in &self.leaves {
            let bits = way.of(*at);
            let so = reached.entry(*open).or_insert_with(|| vec![0; bits.len()]);
            so.iter_mut().zip(&bits).for_each(|(so, more)| *so |= more);
        }
        reached
    }

    /// The rules that ask for an open thing: the nearest above each place where it was met.
    pub fn asked_by(&self, open: Open) -> BTreeSet<RuleId> {
        let places = self.leaves.iter().filter(|(leaf, _)| *leaf == open);
        places.filter_map(|(_, at)| self.rule_above(*at)).collect()
    }

    /// The goals under which an open thing was met.
    pub fn goals_above(&self, open: Open) -> BTreeSet<usize> {
        let places = self.leaves.iter().filter(|(leaf, _)| *leaf == open);
        let mut next: Vec<usize> = places.map(|(_, at)| *at).collect();
        let (mut seen, mut goals) = (BTreeSet::new(), BTreeSet::new());
        while let Some(at) = next.pop() {
            if !seen.insert(at) {
                continue;
            }
            let step = &self.steps[at];
            if let Waits::Goal(goal) = step.waits {
                goals.insert(goal);
            }
            next.extend(step.under.iter().chain(&step.also));
        }
        goals
    }

    fn rule_above(&self, mut at: usize) -> Option<RuleId> {
        loop {
            let step = &self.steps[at];
            if let Waits::Rule(rule, ..) = step.waits {
                return Some(rule);
            }
            at = step.under?;
        }
    }
}

/// The same way, for a batch.
struct Way<'t, 'w, 'a> {
    trail: &'t Trail<'a>,
    world: &'w World<'a>,
    goals: &'t [Bits],
    known: Vec<Option<Bits>>,
}

impl Way<'_, '_, '_> {
    /// The rows in which a place is met and open.
    fn of(&mut self, at: usize) -> Bits {
        if let Some(known) = &self.known[at] {
            return known.clone();
        }
        let trail = self.trail;
        let Step { waits, under, also } = &trail.steps[at];
        let mut open = match waits {
            Waits::Goal(goal) => self.goals[*goal].clone(),
            waits => self.world.open_across(*waits),
        };
        if open.iter().any(|word| *word != 0) && under.is_some() {
            // A place that stands under itself is met nowhere else on that way.
            self.known[at] = Some(vec![0; open.len()]);
            let mut met = vec![0; open.len()];
            for above in under.iter().chain(also) {
                let above = self.of(*above);
                met.iter_mut().zip(above).for_each(|(met, above)| *met |= above);
            }
            open.iter_mut().zip(met).for_each(|(open, met)| *open &= met);
        }
        self.known[at] = Some(open.clone());
        open
    }
}
