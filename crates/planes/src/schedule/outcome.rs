//! The planes of the goals, of all blocks of a batch.

/// For each goal, a bit for each person, or each row of its relation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    planes: Vec<Vec<u64>>,
}

impl Outcome {
    /// Nothing yet.
    pub fn new() -> Outcome {
        Outcome::default()
    }

    /// The plane of a goal; empty, if there is no such goal. Positions that stand for no row are 0.
    pub fn plane(&self, goal: usize) -> &[u64] {
        self.planes.get(goal).map_or(&[], Vec::as_slice)
    }

    /// The bit of one person, or row.
    pub fn bit(&self, goal: usize, row: usize) -> bool {
        self.plane(goal).get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// How many have the bit.
    pub fn count(&self, goal: usize) -> u64 {
        self.plane(goal).iter().map(|word| u64::from(word.count_ones())).sum()
    }

    pub(super) fn clear(&mut self, goals: usize) {
        self.planes.resize(goals, Vec::new());
        self.planes.iter_mut().for_each(Vec::clear);
    }

    pub(super) fn extend(&mut self, goal: usize, words: &[u64]) {
        if let Some(plane) = self.planes.get_mut(goal) {
            plane.extend_from_slice(words);
        }
    }
}
