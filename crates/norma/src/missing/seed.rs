//! Chances that are the same on every machine.

/// At most so many of these, spread evenly.
pub(crate) fn few<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let step = all.len().div_ceil(most).max(1);
    all.into_iter().step_by(step).collect()
}

/// A small stream of numbers (SplitMix64).
#[derive(Clone, Debug)]
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

    /// So many of these, or all, in a random order.
    pub fn some<T: Copy>(&mut self, from: &[T], many: usize) -> Vec<T> {
        let mut from = from.to_vec();
        let many = many.min(from.len());
        for place in 0..many {
            let other = place + self.drawn() % (from.len() - place);
            from.swap(place, other);
        }
        from.truncate(many);
        from
    }

    fn drawn(&mut self) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((mixed ^ (mixed >> 31)) >> 33).unwrap_or(0)
    }
}
