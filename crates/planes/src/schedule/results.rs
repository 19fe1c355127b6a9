//! Where the results are: they stay in the registers, which nobody else writes after them.

use super::room::{Columns, Registers};
use super::step::{FIXED, Source};
use crate::Scope;
use crate::kernel::Block;

/// The registers of the goals and of the numbers asked for.
#[derive(Clone, Debug)]
pub(super) struct Results {
    pub goals: Vec<(Scope, u32)>,
    pub numbers: Vec<(Scope, Source)>,
}

/// How much of the registers is of the block, and what isn't in them.
#[derive(Clone, Debug)]
pub(super) struct Live {
    /// How many people there are, and how many rows of each relation.
    counts: Vec<usize>,
    /// The people of the block.
    everybody: Vec<u64>,
    /// The numbers asked for that are the same for all, as often as there is room.
    ones: Vec<Vec<i64>>,
}

impl Live {
    pub fn new(results: &Results, relations: usize, size: impl Fn(Scope) -> usize) -> Live {
        let ones = results.numbers.iter().map(|&(scope, source)| match source {
            Source::One(one) => vec![one; size(scope)],
            Source::Column(_) => Vec::new(),
        });
        let everybody = vec![0; size(Scope::People).div_ceil(64)];
        Live { counts: vec![0; 1 + relations], everybody, ones: ones.collect() }
    }

    /// Looks at the size of a block.
    pub fn measure(&mut self, block: Block<'_>) {
        let relations = (0..).map(Scope::Rows);
        let scopes = std::iter::once(Scope::People).chain(relations);
        self.counts.iter_mut().zip(scopes).for_each(|(count, scope)| *count = block.live(scope));
        self.everybody.fill(u64::MAX);
        let words = block.words(Scope::People);
        let last = words.checked_sub(1).and_then(|last| self.everybody.get_mut(last));
        last.into_iter().for_each(|last| *last &= block.last_bits(Scope::People));
    }

    fn of(&self, scope: Scope) -> usize {
        let at = match scope {
            Scope::People => 0,
            Scope::Rows(relation) => 1 + relation as usize,
        };
        self.counts.get(at).copied().unwrap_or(0)
    }
}

fn some_of<T>(all: &[T], count: usize) -> &[T] {
    all.get(..count).unwrap_or(all)
}

impl Results {
    /// The plane of a goal.
    pub fn goal<'a, const W: usize>(
        &self,
        goal: usize,
        registers: &'a Registers<W>,
        live: &'a Live,
    ) -> &'a [u64] {
        match self.goals.get(goal) {
            None => &[],
            // Every row: planes without a scope are given for people.
            Some(&(scope, 1)) => some_of(&live.everybody, live.of(scope).div_ceil(64)),
            Some(&(scope, register)) => {
                some_of(registers.planes.get(scope, register), live.of(scope).div_ceil(64))
            }
        }
    }

    /// A number.
    pub fn number<'a>(&self, number: usize, columns: &'a Columns, live: &'a Live) -> &'a [i64] {
        match self.numbers.get(number) {
            None => &[],
            Some(&(scope, Source::Column(register))) => {
                some_of(columns.get(register), live.of(scope))
            }
            Some(&(scope, Source::One(_))) => {
                some_of(live.ones.get(number).map_or(&[][..], Vec::as_slice), live.of(scope))
            }
        }
    }

    /// Makes the positions that stand for no row 0.
    pub fn mask<const W: usize>(&self, block: Block<'_>, registers: &mut Registers<W>) {
        let (words, bits) = (block.words(Scope::People), block.last_bits(Scope::People));
        for &(scope, register) in &self.goals {
            if register < FIXED {
                continue;
            }
            let last = match scope {
                Scope::People => {
                    let people = registers.planes.people.get_mut(register as usize);
                    people.and_then(|plane| plane.get_mut(words.wrapping_sub(1)))
                }
                Scope::Rows(_) => registers.planes.out(block, scope, register).last_mut(),
            };
            if let Some(last) = last {
                *last &= if scope == Scope::People { bits } else { block.last_bits(scope) };
            }
        }
    }
}
