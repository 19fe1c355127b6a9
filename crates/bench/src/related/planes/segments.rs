//! From bits of rows to bits of people: whose rows hold a set bit, without looking at people one by one.
//!
//! The rows of a person are neighbours. One long addition over all rows finds everybody who has a set bit: to the
//! bits below each person's last row all ones are added, and the sum runs over into the last row exactly if one was set.

use crate::planes::Lanes;

/// The words of people looked at together.
pub(super) const WORDS: usize = 16;

/// The rows of 64 × [`WORDS`] people in one relation.
#[derive(Default)]
pub(super) struct Segments {
    /// The words of rows they lie in.
    pub(super) first: usize,
    pub(super) last: usize,
    /// The last row of each person, by word from `first`.
    ends: Vec<u64>,
    /// The rows that are these people's.
    own: Vec<u64>,
    /// The people who have rows.
    pub(super) some: [u64; WORDS],
    compact: Vec<u64>,
}

impl Segments {
    /// Those of the people whose rows start here; one start more than people.
    pub(super) fn set(&mut self, starts: &[u32]) {
        let (start, end) = (starts[0] as usize, starts[starts.len() - 1] as usize);
        (self.first, self.last) = (start / 64, end.div_ceil(64).max(start / 64));
        let words = self.last - self.first;
        self.ends.clear();
        self.ends.resize(words, 0);
        self.own.clear();
        self.own.resize(words, u64::MAX);
        if words > 0 {
            self.own[0] &= u64::MAX << (start % 64);
            self.own[words - 1] &= u64::MAX >> ((64 - end % 64) % 64);
        }
        for (word, starts) in self.some.iter_mut().zip(starts.windows(65).step_by(64)) {
            *word = 0;
            for person in 0..64 {
                let (start, end) = (starts[person] as usize, starts[person + 1] as usize);
                let some = u64::from(start < end);
                *word |= some << person;
                // Of nobody's rows the last is the one before: it is marked already, or not these people's.
                let at = (end.max(1) - 1).max(self.first * 64) - self.first * 64;
                if let Some(ends) = self.ends.get_mut(at / 64) {
                    *ends |= some << (at % 64);
                }
            }
        }
        self.compact.resize(WORDS + 1, 0);
    }

    /// The people of whom at least `many` rows are set.
    #[inline(always)]
    pub(super) fn at_least<L: Lanes>(
        &mut self,
        lanes: L,
        many: u32,
        rows: &mut [u64],
    ) -> [u64; WORDS] {
        for (row, own) in rows.iter_mut().zip(&self.own) {
            *row &= own;
        }
        // Each round takes the first set row of everybody away.
        for _ in 1..many {
            let mut carry = false;
            for (row, ends) in rows.iter_mut().zip(&self.ends) {
                let sum;
                (sum, carry) = added(*row & !ends, !ends, carry);
                *row &= sum;
            }
        }
        self.compact.fill(0);
        let (mut carry, mut filled) = (false, 0);
        for (row, ends) in rows.iter().zip(&self.ends) {
            let sum;
            (sum, carry) = added(row & !ends, !ends, carry);
            let found = lanes.gathered((sum | row) & ends, *ends);
            let (at, up) = (filled / 64, filled % 64);
            self.compact[at] |= found << up;
            self.compact[at + 1] |= (found >> 1) >> (63 - up);
            filled += ends.count_ones() as usize;
        }
        self.of_people(lanes)
    }

    /// From one bit for each who has rows to one bit for each.
    #[inline(always)]
    fn of_people<L: Lanes>(&self, lanes: L) -> [u64; WORDS] {
        let (mut people, mut read) = ([0; WORDS], 0);
        for (word, some) in people.iter_mut().zip(&self.some) {
            let (at, down) = (read / 64, read % 64);
            let bits = self.compact[at] >> down | (self.compact[at + 1] << 1) << (63 - down);
            *word = lanes.scattered(bits, *some);
            read += some.count_ones() as usize;
        }
        people
    }
}

#[inline(always)]
fn added(a: u64, b: u64, carry: bool) -> (u64, bool) {
    let (sum, over) = a.overflowing_add(b);
    let (sum, again) = sum.overflowing_add(u64::from(carry));
    (sum, over | again)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dice::Dice;
    use crate::planes::Plain;

    #[test]
    fn everybody_with_enough_set_rows_is_found_and_nobody_else() {
        let mut dice = Dice::new(9);
        for _ in 0..200 {
            let mut starts = vec![dice.below(200)];
            for _ in 0..WORDS * 64 {
                let many = dice.below(4) * dice.below(4);
                starts.push(starts[starts.len() - 1] + many);
            }
            let mut segments = Segments::default();
            segments.set(&starts);
            let rows: Vec<u64> = (segments.first..segments.last).map(|_| dice.set(60)).collect();
            for many in 1..4 {
                let found = segments.at_least(Plain, many, &mut rows.clone());
                for (person, ends) in starts.windows(2).enumerate() {
                    let set = |row: &u32| {
                        let row = *row as usize - segments.first * 64;
                        rows[row / 64] >> (row % 64) & 1 == 1
                    };
                    let enough = (ends[0]..ends[1]).filter(set).count() >= many as usize;
                    assert_eq!(found[person / 64] >> (person % 64) & 1 == 1, enough);
                }
            }
        }
    }
}
