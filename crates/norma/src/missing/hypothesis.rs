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
use crate::engine::{Cone, World};
use crate::facts::Person;
use crate::program::{ConclusionId, Expr};

/// A question asked of a hypothetical person.
pub(crate) trait Question<'a> {
    /// Whether it is answered.
    fn is_answered(&self, world: &World<'a>) -> bool;
    /// What is open under it.
    fn open(&self, world: &World<'a>) -> BTreeSet<Open>;
    /// The part of the law it hangs on.
    fn cone<'w>(&self, world: &'w World<'a>) -> Cone<'w>;
    /// The conclusion, when it asks nothing else.
    fn conclusion(&self) -> Option<ConclusionId>;
}

/// Walks without a new proof after which we stop looking …
const IDLE_WALKS: u32 = 6;
/// … and where little is open.
const IDLE_WALKS_AMONG_FEW: u32 = 20;
/// So much is little.
const FEW_CANDIDATES: usize = 12;
/// Walks at most.
const MOST_WALKS: u32 = 40;
/// Of what is proved already no more tellings than these are tried.
const FEW: usize = 16;
/// Of more open things than these none is tried: all are named. Nobody answers so many questions, and the search would never end.
const MOST_CANDIDATES: usize = 32;

/// The open things that can change the answer, in the order of the program.
pub fn relevant<'a>(world: &World<'a>, question: &dyn QuestionOf<'a>) -> Vec<Open> {
    question.relevant(world)
}

/// All that is open under the answer, in the order of the program.
pub fn open<'a>(world: &World<'a>, question: &dyn QuestionOf<'a>) -> Vec<Open> {
    question.all_open(world)
}

/// Seals the hypothetical persons behind a door that names none.
pub trait QuestionOf<'a> {
    /// See [`relevant`].
    fn relevant(&self, world: &World<'a>) -> Vec<Open>;
    /// The same, looked for anew.
    fn searched(&self, world: &World<'a>) -> Vec<Open>;
    /// See [`open`].
    fn all_open(&self, world: &World<'a>) -> Vec<Open>;
}

impl<'a, Q: Question<'a>> QuestionOf<'a> for Q {
    fn relevant(&self, world: &World<'a>) -> Vec<Open> {
        if self.is_answered(world) {
            return Vec::new();
        }
        match self.conclusion() {
            Some(id) => world.missing_once(id, || self.searched(world)),
            None => self.searched(world),
        }
    }

    fn searched(&self, world: &World<'a>) -> Vec<Open> {
        let candidates = self.open(world);
        if candidates.len() > MOST_CANDIDATES {
            return candidates.into_iter().collect();
        }
        let domain = Domain::under(world, &self.cone(world));
        let mut search =
            Search { question: self, world, domain, candidates, proved: BTreeSet::new() };
        search.alone();
        search.walks();
        search.proved.into_iter().collect()
    }

    fn all_open(&self, world: &World<'a>) -> Vec<Open> {
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

impl<'a, Q: Question<'a>> Search<'_, 'a, Q> {
    /// Hypothetical people as the rows of one batch: those of whom the question is answered, and the others.
    fn asked(&self, people: Vec<Person>) -> (Vec<World<'a>>, Vec<World<'a>>) {
        let worlds = self.world.each(people).into_iter();
        worlds.partition(|world| self.question.is_answered(world))
    }

    /// Tells each candidate by itself.
    fn alone(&mut self) {
        for candidate in self.candidates.clone() {
            let told = tellings(&self.domain, self.world, candidate);
            if !self.asked(told).0.is_empty() {
                self.proved.insert(candidate);
            }
        }
    }

    fn walks(&mut self) {
        let few = self.candidates.len() <= FEW_CANDIDATES;
        let enough = if few { IDLE_WALKS_AMONG_FEW } else { IDLE_WALKS };
        let mut idle = 0;
        for seed in 0..MOST_WALKS {
            if idle >= enough || self.proved.len() == self.candidates.len() {
                return;
            }
            let before = self.proved.len();
            self.walk(Seed(u64::from(seed) + 1));
            idle = if self.proved.len() > before { 0 } else { idle + 1 };
        }
    }

    /// Tells one open thing after another, the unproved last, keeping the answer open.
    fn walk(&mut self, mut seed: Seed) {
        let mut world = self.world.clone();
        let mut settled: BTreeSet<Open> = BTreeSet::new();
        loop {
            let open = self.question.open(&world);
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
            let told = tellings(&self.domain, &world, next);
            // Of what is proved already only one telling that leaves the answer open is wanted.
            let told = if proved.is_empty() { told } else { few(told, FEW) };
            let (answered, still_open) = self.asked(told);
            if !answered.is_empty() {
                self.proved.extend(self.candidates.get(&self.name(next)).copied());
            }
            settled.insert(next);
            if let Some(kept) = seed.pick(&still_open) {
                world = kept.clone();
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
pub(crate) fn few<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step).collect()
}

/// A small stream of numbers (SplitMix64), the same on every machine.
pub(crate) struct Seed(pub u64);

impl Seed {
    pub fn pick<'t, T>(&mut self, from: &'t [T]) -> Option<&'t T> {
        let drawn = self.drawn();
        from.get(drawn.checked_rem(from.len())?)
    }

    /// A number below `end`, which isn't 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.drawn() % end.max(1)
    }

    fn drawn(&mut self) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0)
    }
}

/// A question of law.
impl<'a> Question<'a> for ConclusionId {
    fn is_answered(&self, world: &World<'a>) -> bool {
        world.is_answered(*self)
    }

    fn open(&self, world: &World<'a>) -> BTreeSet<Open> {
        Walk::under(world, *self)
    }

    fn cone<'w>(&self, world: &'w World<'a>) -> Cone<'w> {
        Cone::of(world.program, world.tables(), [*self], [])
    }

    fn conclusion(&self) -> Option<ConclusionId> {
        Some(*self)
    }
}

/// An expression by the law of the day of the question.
impl<'a> Question<'a> for &'a Expr {
    fn is_answered(&self, world: &World<'a>) -> bool {
        !world.eval(self, crate::engine::Place::of_law(world.on)).is_open()
    }

    fn open(&self, world: &World<'a>) -> BTreeSet<Open> {
        Walk::under_expr(world, self)
    }

    fn cone<'w>(&self, world: &'w World<'a>) -> Cone<'w> {
        Cone::of(world.program, world.tables(), [], [*self])
    }

    fn conclusion(&self) -> Option<ConclusionId> {
        if let Expr::Conclusion(id) = self { Some(*id) } else { None }
    }
}
