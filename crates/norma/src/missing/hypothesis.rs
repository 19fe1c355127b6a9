//! A candidate is relevant when telling it, alone or after other open things, makes a difference.
//!
//! First each candidate is told by itself. Then walks: open things are told one after another in such a way that
//! the answer stays open, so that those left weigh more and more; each that settles it on the way is proved.
//! The order of a walk is drawn from a fixed seed: the same question always gives the same list.

use std::collections::BTreeSet;

use super::Open;
use super::candidates::Walk;
use super::domain::Domain;
use super::told::tellings;
use crate::facts::Person;
use crate::program::{ConclusionId, Expr};
use crate::reference::World;

/// A question asked of a hypothetical person.
pub(crate) trait Question {
    /// Whether it is answered.
    fn is_answered(&self, world: &World<'_>) -> bool;
    /// What is open under it.
    fn open(&self, world: &World<'_>) -> BTreeSet<Open>;
}

/// Walks without a new proof after which we stop looking.
const IDLE_WALKS: u32 = 6;
/// Walks at most.
const MOST_WALKS: u32 = 40;
/// Of more open things than these none is tried: all are named. Nobody answers so many questions, and the search would never end.
const MOST_CANDIDATES: usize = 120;

/// The open things that can change the answer, in the order of the program.
pub fn relevant(world: &World<'_>, question: &dyn QuestionOf) -> Vec<Open> {
    question.relevant(world)
}

/// All that is open under the answer, in the order of the program.
pub fn open(world: &World<'_>, question: &dyn QuestionOf) -> Vec<Open> {
    question.all_open(world)
}

/// Seals the hypothetical persons behind a door that names none.
pub trait QuestionOf {
    /// See [`relevant`].
    fn relevant(&self, world: &World<'_>) -> Vec<Open>;
    /// See [`open`].
    fn all_open(&self, world: &World<'_>) -> Vec<Open>;
}

impl<Q: Question> QuestionOf for Q {
    fn relevant(&self, world: &World<'_>) -> Vec<Open> {
        if self.is_answered(world) {
            return Vec::new();
        }
        let candidates = self.open(world);
        if candidates.len() > MOST_CANDIDATES {
            return candidates.into_iter().collect();
        }
        let domain = Domain::of(world);
        let mut search =
            Search { question: self, world, domain, candidates, proved: BTreeSet::new() };
        search.alone();
        search.walks();
        search.proved.into_iter().collect()
    }

    fn all_open(&self, world: &World<'_>) -> Vec<Open> {
        self.open(world).into_iter().collect()
    }
}

struct Search<'s, 'a, Q> {
    question: &'s Q,
    world: &'s World<'a>,
    domain: Domain,
    candidates: BTreeSet<Open>,
    proved: BTreeSet<Open>,
}

impl<Q: Question> Search<'_, '_, Q> {
    fn is_answered(&self, person: &Person) -> bool {
        self.question.is_answered(&self.world.with(person))
    }

    /// Tells each candidate by itself.
    fn alone(&mut self) {
        for candidate in self.candidates.clone() {
            let told = tellings(&self.domain, self.world, self.world.person, candidate);
            if told.iter().any(|person| self.is_answered(person)) {
                self.proved.insert(candidate);
            }
        }
    }

    fn walks(&mut self) {
        let mut idle = 0;
        for seed in 0..MOST_WALKS {
            if idle >= IDLE_WALKS || self.proved.len() == self.candidates.len() {
                return;
            }
            let before = self.proved.len();
            self.walk(Seed(u64::from(seed) + 1));
            idle = if self.proved.len() > before { 0 } else { idle + 1 };
        }
    }

    /// Tells one open thing after another, the unproved last, keeping the answer open.
    fn walk(&mut self, mut seed: Seed) {
        let mut person = self.world.person.clone();
        let mut settled: BTreeSet<Open> = BTreeSet::new();
        loop {
            let open = self.question.open(&self.world.with(&person));
            let left: Vec<Open> = open.into_iter().filter(|open| !settled.contains(open)).collect();
            let proved = |open: &Open| self.proved.contains(&self.name(*open));
            let (proved, unproved): (Vec<Open>, Vec<Open>) = left.into_iter().partition(proved);
            let Some(next) =
                seed.pick(if proved.is_empty() { &unproved } else { &proved }).copied()
            else {
                return;
            };
            if unproved.is_empty() {
                return;
            }
            let told = tellings(&self.domain, self.world, &person, next);
            // Of what is proved already only one telling that leaves the answer open is wanted.
            let told = if proved.is_empty() { told } else { few(told) };
            let (answered, still_open): (Vec<Person>, Vec<Person>) =
                told.into_iter().partition(|person| self.is_answered(person));
            if !answered.is_empty() {
                self.proved.extend(self.candidates.get(&self.name(next)).copied());
            }
            settled.insert(next);
            if let Some(kept) = seed.pick(&still_open) {
                person = kept.clone();
            }
        }
    }

    /// The candidate an open thing belongs to: a field of a row that was supposed belongs to its relation.
    fn name(&self, open: Open) -> Open {
        match open {
            Open::Field(relation, place, _) => {
                let told = self.world.person.relations[relation.at()]
                    .rows
                    .iter()
                    .any(|row| row.place == place);
                if told { open } else { Open::Rows(relation) }
            }
            other => other,
        }
    }
}

/// At most so many of these, spread evenly.
fn few<T>(all: Vec<T>) -> Vec<T> {
    const MOST: usize = 16;
    let step = all.len().div_ceil(MOST).max(1);
    all.into_iter().step_by(step).collect()
}

/// A small stream of numbers (SplitMix64), the same on every machine.
struct Seed(u64);

impl Seed {
    fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        let drawn = usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0);
        from.get(drawn.checked_rem(from.len())?)
    }
}

/// A question of law.
impl Question for ConclusionId {
    fn is_answered(&self, world: &World<'_>) -> bool {
        world.conclude(*self).outcome().is_some()
    }

    fn open(&self, world: &World<'_>) -> BTreeSet<Open> {
        Walk::under(world, *self)
    }
}

/// An expression by the law of the day of the question.
impl Question for Expr {
    fn is_answered(&self, world: &World<'_>) -> bool {
        !world.eval(self, crate::reference::Place::of_law(world.on)).is_open()
    }

    fn open(&self, world: &World<'_>) -> BTreeSet<Open> {
        Walk::under_expr(world, self)
    }
}
