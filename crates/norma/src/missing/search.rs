//! One search for many open goals: which open things can settle which of them.
//!
//! A thing can settle a goal when of some hypothetical person the goal is open before it is told and not after. Those
//! people are the rows of batches. First each thing is told alone ([`Quest::alone`]); what settles nothing so is hunted
//! for ([`super::hunt`]). What doesn't turn on the goal is shared: the walk, and what could be told of each thing.

use std::borrow::Cow;
use std::collections::HashMap;

use super::candidates::Walk;
use super::domain::Domain;
use super::hunt::Effort;
use super::lore::Lore;
use super::seed::Seed;
use super::told::{Someone, could_be_told};
use super::trail::Trail;
use super::{Open, Telling};
use crate::engine::{Bits, Cone, Crowd, Need, Sight, Supposed, World};
use crate::facts::Known;
use crate::program::{RelationId, RuleId, Value};

/// Goals, and what was shown of each.
pub(crate) struct Search<'s, 'a> {
    world: &'s World<'a>,
    /// The way through all of them.
    pub trail: Trail<'a>,
    domain: Domain,
    /// What is never told on the way.
    unsaid: Vec<Open>,
    /// What could be told of each thing, of the person as known.
    answers: HashMap<Open, Vec<Telling>>,
    quests: Vec<Quest<'a>>,
}

/// One goal, and what was shown of it; a thing stands by its place among those that could be told under it.
pub(super) struct Quest<'a> {
    pub sight: Sight,
    pub trail: Trail<'a>,
    /// Whether each thing is open of the person as known.
    pub met: Vec<bool>,
    /// Whether each thing was shown to settle it.
    pub proved: Vec<bool>,
}

impl<'s, 'a> Search<'s, 'a> {
    /// A search that hasn't begun; of `unsaid` nothing is told on the way.
    pub fn of(world: &'s World<'a>, goals: &[&[Need<'a>]], unsaid: &[Open]) -> Search<'s, 'a> {
        let mut walk = Walk::new(world);
        goals.iter().enumerate().for_each(|(goal, needs)| walk.goal_with(goal, needs));
        let trail = walk.trail();
        let domain = Domain::under(world, &cone(world, goals));
        let someone = Someone::known(world);
        let told = |open: &Open| (*open, could_be_told(&domain, &someone, *open));
        let answers = trail.opens().iter().map(told).collect();
        let crowd = world.crowd(&[&[]]);
        let parts = goals.iter().zip(trail.apart(goals.len()));
        let quests = parts.map(|(needs, trail)| Quest::of(world.sight_of(needs), trail, &crowd));
        let quests = quests.collect();
        Search { world, trail, domain, unsaid: unsaid.to_vec(), answers, quests }
    }

    /// Whether a thing is open under any goal.
    pub fn is_met(&self, open: Open) -> bool {
        self.quests.iter().any(|quest| quest.is_met(open))
    }

    /// Whether a thing is open under a goal.
    pub fn is_met_under(&self, goal: usize, open: Open) -> bool {
        self.quests[goal].is_met(open)
    }

    /// All that is open under a goal.
    pub fn met(&self, goal: usize) -> Vec<Open> {
        self.quests[goal].where_so(|quest| &quest.met)
    }

    /// The rules that ask the person for a thing.
    pub fn asked_by(&self, open: Open) -> Vec<RuleId> {
        let crowd = self.crowd(&[&[]]);
        let goals = self.open(&crowd);
        self.trail.follow(&crowd, &goals).asked_by(open).into_iter().collect()
    }

    /// Of whom each goal is open.
    pub fn open(&self, crowd: &Crowd<'a>) -> Vec<Bits> {
        self.quests.iter().map(|quest| crowd.without(quest.sight)).collect()
    }

    /// The person, once with each of these things told besides.
    pub fn crowd(&self, told: &[&[(Open, Telling)]]) -> Crowd<'a> {
        self.world.crowd(told)
    }

    /// For each goal the things that can settle it, in the order of the program; all that are open, of one that hangs
    /// on more than `most`.
    pub fn settling(&mut self, efforts: &[Effort], most: usize) -> Vec<Vec<Open>> {
        let mut quests = std::mem::take(&mut self.quests);
        let mut order: Vec<usize> = (0..quests.len()).collect();
        order.sort_by_key(|goal| quests[*goal].trail.len());
        let mut lore = Lore::default();
        for goal in order {
            let quest = &mut quests[goal];
            if quest.unproved().len() > most {
                quest.proved.clone_from(&quest.met);
            } else {
                quest.look(self, efforts, &mut lore);
                lore.note_idle(quest, self.world);
            }
        }
        let found = quests.iter().map(|quest| quest.where_so(|quest| &quest.proved)).collect();
        self.quests = quests;
        found
    }

    /// Whether a thing is shown to settle any goal.
    pub fn can_settle_any(&mut self, open: Open, effort: Effort) -> bool {
        let mut quests = std::mem::take(&mut self.quests);
        let (mut lore, mut seed) = (Lore::default(), Seed(1));
        let settles = |quest: &mut Quest<'a>| {
            let Ok(place) = quest.trail.opens().binary_search(&open) else { return false };
            if quest.met[place] && !quest.proved[place] {
                quest.hunt(self, &[place], effort, &mut lore, &mut seed);
            }
            quest.proved[place]
        };
        let any = quests.iter_mut().any(settles);
        self.quests = quests;
        any
    }

    /// What could be told of a thing, after others.
    pub fn answers(&self, open: Open, told: &[(Open, Telling)]) -> Cow<'_, [Telling]> {
        match self.answers.get(&open) {
            Some(answers) if told.is_empty() || !self.is_relative(open) => Cow::Borrowed(answers),
            _ => Cow::Owned(could_be_told(&self.domain, &self.someone(told), open)),
        }
    }

    /// Any one of them; of what depends on what else is told, as often one that does.
    pub(super) fn any_answer(
        &self,
        open: Open,
        told: &[(Open, Telling)],
        seed: &mut Seed,
    ) -> Option<Telling> {
        if let (Open::Fact(fact) | Open::Field(_, _, fact), true) =
            (open, self.is_relative(open) && seed.below(2) == 0)
        {
            let day = self.domain.day_beside(&self.someone(told), fact, seed);
            if let Some(day) = day {
                return Some(Telling::Known(Known::Is(Value::Date(day))));
            }
        }
        seed.pick(self.answers.get(&open)?).cloned()
    }

    fn is_relative(&self, open: Open) -> bool {
        match open {
            Open::Fact(fact) | Open::Field(_, _, fact) => self.domain.is_relative(fact),
            Open::Rows(_) => false,
        }
    }

    fn someone<'o>(&'o self, more: &'o [(Open, Telling)]) -> Someone<'o> {
        Someone { more, ..Someone::known(self.world) }
    }

    /// Whether a thing may be told on the way.
    pub(super) fn may_be_told(&self, open: Open) -> bool {
        !self.unsaid.contains(&open)
    }

    /// The place of a row that would be told next.
    pub(super) fn next_place(&self, relation: RelationId) -> usize {
        self.world.person.next_place(relation)
    }
}

impl<'a> Quest<'a> {
    fn of(sight: Sight, trail: Trail<'a>, as_known: &Crowd<'a>) -> Quest<'a> {
        let open = [as_known.without(sight)];
        let reached = trail.follow(as_known, &open).reached();
        let met: Vec<bool> = reached.iter().map(|bits| bit(bits, 0)).collect();
        Quest { sight, trail, proved: vec![false; met.len()], met }
    }

    fn is_met(&self, open: Open) -> bool {
        self.trail.opens().binary_search(&open).is_ok_and(|place| self.met[place])
    }

    fn where_so(&self, so: impl Fn(&Self) -> &[bool]) -> Vec<Open> {
        let all = self.trail.opens().iter().zip(so(self));
        all.filter(|(_, so)| **so).map(|(open, _)| *open).collect()
    }

    /// What is open and wasn't shown to settle it.
    pub fn unproved(&self) -> Vec<usize> {
        (0..self.met.len()).filter(|place| self.met[*place] && !self.proved[*place]).collect()
    }

    /// Looks for all that can settle it.
    fn look(&mut self, search: &Search<'_, 'a>, efforts: &[Effort], lore: &mut Lore) {
        self.alone(search);
        let mut seed = Seed(1);
        let mut places = self.unproved();
        lore.spare(self, &mut places);
        for effort in efforts {
            self.hunt(search, &places, *effort, lore, &mut seed);
        }
    }

    /// Tells each thing alone.
    fn alone(&mut self, search: &Search<'_, 'a>) {
        let (mut about, mut told) = (Vec::new(), Vec::new());
        for place in self.unproved() {
            let open = self.trail.opens()[place];
            for telling in search.answers(open, &[]).iter() {
                told.push(last(open, telling.clone()).collect::<Supposed>());
                about.push(place);
            }
        }
        let told: Vec<&[(Open, Telling)]> = told.iter().map(Vec::as_slice).collect();
        let open = search.crowd(&told).without(self.sight);
        for (row, place) in about.iter().enumerate() {
            self.proved[*place] |= !bit(&open, row);
        }
    }
}

/// A thing as it is told on the way: one more row is the last, so that what is told of it weighs.
pub(super) fn last(open: Open, telling: Telling) -> impl Iterator<Item = (Open, Telling)> {
    let closed = (telling == Telling::OneMore).then_some((open, Telling::NoMore));
    std::iter::once((open, telling)).chain(closed)
}

/// The part of the law the goals hang on.
fn cone<'w>(world: &'w World<'_>, goals: &[&[Need<'w>]]) -> Cone<'w> {
    let needs = || goals.iter().flat_map(|needs| needs.iter());
    let conclusions =
        needs().filter_map(|need| if let Need::Answer(id) = need { Some(*id) } else { None });
    Cone::of(world.program, world.tables(), conclusions, needs().filter_map(Need::expr))
}

/// A bit of many.
pub(super) fn bit(bits: &[u64], at: usize) -> bool {
    bits.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
}
