//! Choosing among all that could be asked.

use std::cmp::Reverse;

use super::batch::{Batch, Candidate};
use super::goal::Aim;
use super::weigh::{Effect, Scales, Weight, weight};
use super::{Goal, Question, answers};
use crate::engine::{Need, World};
use crate::facts::{Known, Row};
use crate::missing::{EFFORTS, Open, Search};
use crate::program::{FactId, Program, RelationId};

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
    /// The question that is worth most and can matter.
    pub fn question(&self) -> Option<Question> {
        let goals: Vec<&[Need<'a>]> = self.aims.iter().map(Aim::needs).collect();
        let mut search = Search::of(self.world, &goals, self.passed);
        let batch = Batch::of(&search, &self.could_be_asked(&search));
        let scales = Scales::of(&batch, &search);
        let weighed = batch.candidates.into_iter().map(|candidate| {
            let effects = scales.effects(&candidate);
            Weighed { weight: weight(&effects), candidate, effects }
        });
        let weighed = self.in_order(weighed.collect());
        let best = first_that_matters(&mut search, &weighed)?;
        Some(self.put(&search, best))
    }

    /// Open things not passed over, in the order of the vocabulary.
    fn could_be_asked(&self, search: &Search<'_, 'a>) -> Vec<Open> {
        let open = search.trail.opens().iter().copied().filter(|open| search.is_met(*open));
        let mut asked: Vec<Open> = open.filter(|open| !self.passed.contains(open)).collect();
        asked.sort_by_key(|open| rank(self.world.program, *open));
        asked
    }

    /// The worthiest first.
    fn in_order(&self, mut weighed: Vec<Weighed>) -> Vec<Weighed> {
        let program = self.world.program;
        let told_of = |open: Open| if let Open::Field(of, ..) = open { Some(of) } else { None };
        let rows: Vec<RelationId> =
            weighed.iter().filter_map(|one| told_of(one.candidate.open)).collect();
        // Whether there is another row is asked when those there are were told, unless that settles more.
        let waits = |open| matches!(open, Open::Rows(relation) if rows.contains(&relation));
        weighed.sort_by_key(|one| {
            let open = one.candidate.open;
            let (last, settles) = (is_discretion(program, open), Reverse(one.weight.settles));
            let elsewhere = !is_of_a_told_row(self.world, open);
            (last, elsewhere, settles, waits(open), one.weight.left, rank(program, open))
        });
        weighed
    }

    fn put(&self, search: &Search<'_, 'a>, best: &Weighed) -> Question {
        let (program, open) = (self.world.program, best.candidate.open);
        let goals = |places: &[usize]| places.iter().map(|place| self.goals[*place]).collect();
        let bears_on = (0..self.aims.len()).filter(|goal| search.is_met_under(*goal, open));
        Question {
            about: open,
            path: open.path(program, &self.world.person),
            others: has_rows(self.world, open),
            found: is_discretion(program, open),
            answers: answers::possible(&best.candidate, &best.effects, goals),
            settles_on_average: best.weight.settles,
            bears_on: goals(&bears_on.collect::<Vec<_>>()),
            asked_by: search.asked_by(open),
        }
    }
}

/// The first of which it is shown that it can settle a goal, at once or together with others.
fn first_that_matters<'w>(
    search: &mut Search<'_, '_>,
    weighed: &'w [Weighed],
) -> Option<&'w Weighed> {
    EFFORTS.iter().find_map(|effort| {
        let mut matters = |one: &&Weighed| {
            one.weight.settles > 0 || search.can_settle_any(one.candidate.open, *effort)
        };
        weighed.iter().find(|one| matters(one))
    })
}

fn has_rows(world: &World<'_>, open: Open) -> bool {
    matches!(open, Open::Rows(relation) if !world.person.relations[relation.at()].rows.is_empty())
}

/// Whether it is part of something the person has begun to tell of: the paper in the hand comes before the rest.
fn is_of_a_told_row(world: &World<'_>, open: Open) -> bool {
    let Open::Field(relation, place, _) = open else { return false };
    let rows = &world.person.relations[relation.at()].rows;
    let told = |row: &Row| row.fields.iter().any(|field| *field != Known::Unknown);
    rows.iter().any(|row| row.place == place && told(row))
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
