//! The way a walk went: every place that was open, and under which it stands.
//!
//! Telling more only closes places. So the way walked for one person can be followed again for the same person
//! with more told, for many such people at once: [`Trail::follow`].

use std::collections::BTreeSet;

use calendar::Date;

use super::Open;
use crate::engine::{Bits, Crowd, Sight, Waits};
use crate::program::{ConclusionId, RuleId};

/// Every place that was open, in the order it was first met.
#[derive(Clone, Debug, Default)]
pub(crate) struct Trail<'a> {
    steps: Vec<Step<'a>>,
    leaves: Vec<Leaf>,
    /// All that could be told of anybody who was walked for, each once, in order.
    opens: Vec<Open>,
}

/// Something that could be told, the place where it was met, and where it is known, unless the place says so.
#[derive(Clone, Copy, Debug)]
struct Leaf {
    open: Open,
    /// Which of the things it is; right once the walk has ended.
    nth: usize,
    at: usize,
    known: Option<Sight>,
}

#[derive(Clone, Debug)]
struct Step<'a> {
    waits: Waits<'a>,
    /// Where it is settled.
    sight: Sight,
    /// The place under which it was met first; none for a goal.
    under: Option<usize>,
    /// The others under which it stands too.
    also: Vec<usize>,
}

impl<'a> Trail<'a> {
    pub fn step(&mut self, waits: Waits<'a>, sight: Sight, under: Option<usize>) -> usize {
        self.steps.push(Step { waits, sight, under, also: Vec::new() });
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

    /// Something that could be told was met at a place.
    pub fn leaf(&mut self, open: Open, at: usize, known: Option<Sight>) {
        self.leaves.push(Leaf { open, nth: 0, at, known });
    }

    /// The trail of a walk that has ended.
    pub fn ended(mut self) -> Trail<'a> {
        let opens: BTreeSet<Open> = self.leaves.iter().map(|leaf| leaf.open).collect();
        self.opens = opens.into_iter().collect();
        for leaf in &mut self.leaves {
            leaf.nth = self.opens.partition_point(|open| *open < leaf.open);
        }
        self
    }

    /// All that could be told of anybody who was walked for, each once, in order.
    pub fn opens(&self) -> &[Open] {
        &self.opens
    }

    /// The part under each of so many goals; in each its goal is the only one.
    pub fn apart(&self, goals: usize) -> Vec<Trail<'a>> {
        let mut below = vec![Vec::new(); self.steps.len()];
        for (at, step) in self.steps.iter().enumerate() {
            step.under.iter().chain(&step.also).for_each(|above| below[*above].push(at));
        }
        let mut leaves = vec![Vec::new(); self.steps.len()];
        self.leaves.iter().for_each(|leaf| leaves[leaf.at].push(*leaf));
        let mut parts = vec![Trail::default(); goals];
        for (at, step) in self.steps.iter().enumerate() {
            if let Waits::Goal(goal) = step.waits {
                parts[goal] = self.part(at, &below, &leaves);
            }
        }
        parts
    }

    fn part(&self, top: usize, below: &[Vec<usize>], leaves: &[Vec<Leaf>]) -> Trail<'a> {
        let mut new = vec![None; self.steps.len()];
        let (mut kept, mut next) = (Vec::new(), vec![top]);
        while let Some(at) = next.pop() {
            if new[at].is_none() {
                new[at] = Some(kept.len());
                kept.push(at);
                next.extend(&below[at]);
            }
        }
        let step = |at: &usize| {
            let step = &self.steps[*at];
            let above = step.under.iter().chain(&step.also);
            let mut above = above.filter_map(|above| new[*above]);
            let waits = if *at == top { Waits::Goal(0) } else { step.waits };
            Step { waits, sight: step.sight, under: above.next(), also: above.collect() }
        };
        let leaves = kept.iter().flat_map(|at| {
            let to = new[*at].unwrap_or_default();
            leaves[*at].iter().map(move |leaf| Leaf { at: to, ..*leaf })
        });
        let part = Trail {
            steps: kept.iter().map(step).collect(),
            leaves: leaves.collect(),
            opens: Vec::new(),
        };
        part.ended()
    }

    /// The same way for a crowd; `goals` says of each goal of whom it is to be followed, and is open.
    pub fn follow<'t>(&'t self, crowd: &'t Crowd<'a>, goals: &'t [Bits]) -> Way<'t, 'a> {
        let known = vec![None; self.steps.len()];
        Way { trail: self, crowd, goals, known, bits: Vec::new() }
    }

    /// How many places there are.
    pub fn len(&self) -> usize {
        self.steps.len()
    }

    /// The question of law that is all its one goal asks.
    pub fn question(&self) -> Option<(ConclusionId, Date)> {
        let goal = self.steps.iter().position(|step| matches!(step.waits, Waits::Goal(_)))?;
        let mut asked = self
            .steps
            .iter()
            .filter(|step| step.under.iter().chain(&step.also).any(|above| *above == goal));
        match (asked.next()?.waits, asked.next()) {
            (Waits::Answer(id, law), None) => Some((id, law)),
            _ => None,
        }
    }

    /// Whether a thing was met anywhere but under these questions.
    pub fn leads_past(&self, questions: &[(ConclusionId, Date)], open: Open) -> bool {
        let places = self.leaves.iter().filter(|leaf| leaf.open == open).map(|leaf| leaf.at);
        let (mut next, mut seen): (Vec<usize>, _) = (places.collect(), vec![false; self.len()]);
        while let Some(at) = next.pop() {
            let step = &self.steps[at];
            let stops =
                matches!(step.waits, Waits::Answer(id, law) if questions.contains(&(id, law)));
            if stops || std::mem::replace(&mut seen[at], true) {
                continue;
            }
            if matches!(step.waits, Waits::Goal(_)) {
                return true;
            }
            next.extend(step.under.iter().chain(&step.also));
        }
        false
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

/// A way followed for a crowd.
pub(crate) struct Way<'t, 'a> {
    trail: &'t Trail<'a>,
    crowd: &'t Crowd<'a>,
    goals: &'t [Bits],
    /// Of each place, where its bits begin.
    known: Vec<Option<usize>>,
    bits: Bits,
}

impl Way<'_, '_> {
    /// For each thing that could be told, in their order, of whom it is still open under a goal that is.
    pub fn reached(&mut self) -> Vec<Bits> {
        let words = self.crowd.words();
        let trail = self.trail;
        let mut reached: Vec<Bits> = vec![vec![0; words]; trail.opens.len()];
        for leaf in &trail.leaves {
            let from = self.of(leaf.at);
            let bits = &self.bits[from..from + words];
            let so = &mut reached[leaf.nth];
            match leaf.known {
                Some(known) if bits.iter().any(|word| *word != 0) => {
                    let open = self.crowd.without_among(known, bits);
                    so.iter_mut().zip(open).for_each(|(so, more)| *so |= more);
                }
                Some(_) => {}
                None => so.iter_mut().zip(bits).for_each(|(so, more)| *so |= more),
            }
        }
        reached
    }

    /// The rules that ask for an open thing of the first of the crowd: the nearest above each place where it was met.
    pub fn asked_by(&mut self, open: Open) -> BTreeSet<RuleId> {
        let trail = self.trail;
        let places = trail.leaves.iter().filter(|leaf| leaf.open == open).map(|leaf| leaf.at);
        let met: Vec<usize> = places.filter(|at| self.is_met(*at)).collect();
        met.into_iter().filter_map(|at| trail.rule_above(at)).collect()
    }

    fn is_met(&mut self, at: usize) -> bool {
        let from = self.of(at);
        self.bits[from..].first().is_some_and(|word| word & 1 == 1)
    }

    /// Where the bits of those begin of whom a place is met and open.
    fn of(&mut self, at: usize) -> usize {
        if let Some(from) = self.known[at] {
            return from;
        }
        let trail = self.trail;
        let Step { waits, sight, under, also } = &trail.steps[at];
        if let Waits::Goal(goal) = waits {
            return self.keep(at, &self.goals[*goal].clone());
        }
        // A place that stands under itself is met nowhere else on that way.
        let mut met = vec![0; self.crowd.words()];
        let mine = self.keep(at, &met);
        for above in under.iter().chain(also) {
            let above = self.of(*above);
            let bits = &self.bits[above..above + met.len()];
            met.iter_mut().zip(bits).for_each(|(met, above)| *met |= above);
        }
        if met.iter().any(|word| *word != 0) {
            let open = self.crowd.without_among(*sight, &met);
            self.bits[mine..mine + open.len()].copy_from_slice(&open);
        }
        mine
    }

    fn keep(&mut self, at: usize, bits: &[u64]) -> usize {
        let from = self.bits.len();
        self.bits.extend(bits);
        self.known[at] = Some(from);
        from
    }
}
