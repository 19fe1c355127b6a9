//! Choosing among all that could be asked.

use std::cmp::Reverse;

use super::batch::{Batch, Candidate};
use super::goal::Aim;
use super::matters::Doubt;
use super::weigh::{Effect, Scales, Weight, weight};
use super::{Goal, Question, answers};
use crate::engine::{Cone, Need, World};
use crate::missing::{Domain, Open, Trail, Walk};
use crate::program::{FactId, Program, RelationId};

/// Of no more things than these is it tried whether they matter, the worthiest first.
const DOUBTS_MAX: usize = 12;

/// What is asked for, of whom.
pub(super) struct Desk<'d, 'a> {
    pub world: &'d World<'a>,
    /// The open goals.
    pub goals: &'d [Goal],
    pub aims: &'d [Aim<'a>],
    /// What the person can't say.
    pub passed: &'d [Open],
}

/// A candidate with what its answers bring.
struct Weighed {
    candidate: Candidate,
    effects: Vec<Effect>,
    weight: Weight,
}

impl<'a> Desk<'_, 'a> {
    /// The part of the law the goals hang on.
    fn cone(&self) -> Cone<'_> {
        let needs = || self.aims.iter().flat_map(Aim::needs);
        let conclusions =
            needs().filter_map(|need| if let Need::Answer(id) = need { Some(*id) } else { None });
        let exprs = needs().filter_map(Need::expr);
        Cone::of(self.world.program, self.world.tables(), conclusions, exprs)
    }

    /// The question that is worth most and can matter.
    pub fn question(&self) -> Option<Question> {
        let mut walk = Walk::new(self.world);
        for (place, aim) in self.aims.iter().enumerate() {
            walk.goal_with(place, aim.needs());
        }
        let trail = walk.trail();
        let open = self.could_be_asked(&trail);
        let domain = Domain::under(self.world, &self.cone());
        let batch = Batch::of(self.world, &domain, &open);
        let scales = Scales::of(&batch, &trail, self.aims);
        let weighed = batch.candidates.into_iter().map(|candidate| {
            let effects = scales.effects(&candidate);
            Weighed { weight: weight(&effects), candidate, effects }
        });
        let weighed: Vec<Weighed> = weighed.collect();
        // Whether there is another row is asked when those there are were told, unless that settles more.
        let waits = |open| {
            let Open::Rows(relation) = open else { return false };
            weighed
                .iter()
                .any(|one| matches!(one.candidate.open, Open::Field(of, ..) if of == relation))
        };
        let key = |one: &Weighed| {
            let (program, open) = (self.world.program, one.candidate.open);
            let (last, settles) = (is_discretion(program, open), Reverse(one.weight.settles));
            (last, settles, waits(open), one.weight.left, rank(program, open))
        };
        let mut order: Vec<usize> = (0..weighed.len()).collect();
        order.sort_by_key(|place| key(&weighed[*place]));
        let weighed: Vec<&Weighed> = order.into_iter().map(|place| &weighed[place]).collect();
        let best = self.first_that_matters(&domain, &trail, &weighed)?;
        Some(self.put(&trail, best))
    }

    /// The first of which it can be shown that it matters; failing that, the first whose answers leave different things open.
    fn first_that_matters<'w>(
        &self,
        domain: &Domain,
        trail: &Trail<'a>,
        weighed: &[&'w Weighed],
    ) -> Option<&'w Weighed> {
        let at_once = |one: &Weighed| one.weight.settles > 0;
        if let Some(first) = weighed.first().filter(|one| at_once(one)) {
            return Some(first);
        }
        let open = trail.open().into_iter().filter(|open| !self.passed.contains(open));
        let doubt = Doubt::new(domain, self.world, &open.collect::<Vec<_>>());
        let matters = |one: &Weighed| {
            at_once(one) || {
                let asked = one.candidate.open;
                let mut goals = trail.goals_above(asked).into_iter();
                goals.any(|goal| doubt.can_settle(&self.aims[goal], asked))
            }
        };
        let changes = |one: &Weighed| one.effects.iter().any(|effect| *effect != one.effects[0]);
        let doubted = weighed.iter().take(DOUBTS_MAX).find(|one| matters(one));
        doubted.or_else(|| weighed.iter().find(|one| changes(one))).copied()
    }

    /// Open things not passed over, in the order of the vocabulary.
    fn could_be_asked(&self, trail: &Trail<'a>) -> Vec<Open> {
        let open = trail.open().into_iter().filter(|open| !self.passed.contains(open));
        let mut asked: Vec<Open> = open.collect();
        asked.sort_by_key(|it| rank(self.world.program, *it));
        asked
    }

    fn put(&self, trail: &Trail<'a>, best: &Weighed) -> Question {
        let (program, open) = (self.world.program, best.candidate.open);
        let goals = |places: &[usize]| places.iter().map(|place| self.goals[*place]).collect();
        let bears_on: Vec<usize> = trail.goals_above(open).into_iter().collect();
        Question {
            about: open,
            path: open.path(program, &self.world.person),
            others: has_rows(self.world, open),
            found: is_discretion(program, open),
            answers: answers::possible(&best.candidate, &best.effects, goals),
            settles_on_average: best.weight.settles,
            bears_on: goals(&bears_on),
            asked_by: trail.asked_by(open).into_iter().collect(),
        }
    }
}

fn has_rows(world: &World<'_>, open: Open) -> bool {
    matches!(open, Open::Rows(relation) if !world.person.relations[relation.at()].rows.is_empty())
}

fn is_discretion(program: &Program, open: Open) -> bool {
    match open {
        Open::Fact(fact) | Open::Field(_, _, fact) => program.facts[fact.at()].discretion,
        Open::Rows(_) => false,
    }
}

/// The place in the vocabulary: a relation stands where its first field does, and its rows in their order.
fn rank(program: &Program, open: Open) -> (FactId, usize, FactId) {
    let first = |relation: RelationId| {
        program.relations[relation.at()].fields.first().copied().unwrap_or_default()
    };
    match open {
        Open::Fact(fact) => (fact, 0, fact),
        Open::Field(relation, place, fact) => (first(relation), place, fact),
        Open::Rows(relation) => (first(relation), usize::MAX, FactId::default()),
    }
}
