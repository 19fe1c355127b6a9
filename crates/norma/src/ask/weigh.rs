//! How much each question is expected to settle.
//!
//! Answers that leave the same goals and the same things open are one class, and classes count alike: there is one
//! day before a line and one after it, however many days were tried.

use super::batch::{Batch, Candidate};
use crate::engine::Bits;
use crate::missing::{Open, Search, Telling};

/// What one answer brings.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Effect {
    /// The places of the goals it settles.
    pub settles: Vec<usize>,
    /// How many open things are left.
    pub left: usize,
    /// Which, as one number.
    mark: u64,
}

/// What a question is expected to bring, in millionths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Weight {
    pub settles: u64,
    pub left: u64,
}

/// What is read of the whole batch once.
pub(super) struct Scales {
    goals: Vec<Bits>,
    reached: Vec<(Open, Bits)>,
}

impl Scales {
    pub fn of<'a>(batch: &Batch<'a>, search: &Search<'_, 'a>) -> Scales {
        let goals = search.open(&batch.crowd);
        let reached = search.trail.follow(&batch.crowd, &goals).reached();
        let reached = search.trail.opens().iter().copied().zip(reached);
        // Of a row that would be told of next nothing is counted yet.
        let reached = reached.filter(|(open, _)| search.is_met(*open)).collect();
        Scales { goals, reached }
    }

    /// What each answer of a candidate brings.
    pub fn effects(&self, candidate: &Candidate) -> Vec<Effect> {
        let rows = candidate.rows().zip(&candidate.answers);
        rows.map(|(row, telling)| self.effect(candidate.open, row, telling)).collect()
    }

    fn effect(&self, asked: Open, row: usize, telling: &Telling) -> Effect {
        let goals = self.goals.iter().enumerate();
        let settles = goals.filter(|(_, open)| !bit(open, row)).map(|(goal, _)| goal).collect();
        // Of one more row nothing is told yet: its relation stays open.
        let stays = *telling == Telling::OneMore;
        let (mut left, mut mark) = (0, 0_u64);
        for (place, (open, bits)) in self.reached.iter().enumerate() {
            if bit(bits, row) && (stays || *open != asked) {
                left += 1;
                mark ^= spread(place);
            }
        }
        Effect { settles, left, mark }
    }
}

/// The mean over the classes of answers.
pub(super) fn weight(effects: &[Effect]) -> Weight {
    let mut classes: Vec<&Effect> = effects.iter().collect();
    classes.sort();
    classes.dedup();
    let mean = |of: fn(&Effect) -> usize| {
        let sum = classes.iter().map(|class| of(class) as u64).sum::<u64>();
        (sum * 1_000_000).checked_div(classes.len() as u64).unwrap_or(0)
    };
    Weight { settles: mean(|class| class.settles.len()), left: mean(|class| class.left) }
}

fn bit(bits: &[u64], row: usize) -> bool {
    bits.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}

/// A number of its own for each place (SplitMix64).
fn spread(place: usize) -> u64 {
    let mixed = (place as u64 + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}
