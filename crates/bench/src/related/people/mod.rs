//! One person at a time, and their rows one after the other.

mod articles;
mod one;

use super::{MANY, Years};
use crate::outcomes::{Answer, Outcomes};
use crate::population::Population;
use one::One;

/// Concludes about everybody.
pub fn run(years: &Years, people: &Population, outcomes: &mut Outcomes) {
    for word in 0..people.people.rows.div_ceil(64) {
        let last = people.people.rows.min(word * 64 + 64);
        let mut bits = [[0_u64; 2]; MANY];
        for row in word * 64..last {
            for (bits, so) in bits.iter_mut().zip(One { people, row }.conclude(years)) {
                bits[0] |= so.yes() << (row % 64);
                bits[1] |= so.no() << (row % 64);
            }
        }
        for (column, [yes, no]) in outcomes.yes_no.iter_mut().zip(bits) {
            (column.yes[word], column.no[word]) = (yes, no);
        }
    }
}

/// The answers about one person, in the order of the law.
pub fn answers(years: &Years, people: &Population, row: usize) -> Vec<Answer> {
    let found = One { people, row }.conclude(years);
    found.iter().map(|so| so.known().map_or(Answer::Unknown, Answer::YesNo)).collect()
}
