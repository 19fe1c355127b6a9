//! 64 people a word: rows become bits 64 at a time, bits of rows become bits of people, and the rest is logic.
//!
//! Of the law of the day of filing every text is worked out for everybody, and each takes the one of their day.

mod articles;
mod last;
mod row;
mod rows;
mod segments;

use super::Years;
use crate::outcomes::Outcomes;
#[cfg(target_arch = "x86_64")]
use crate::planes::{Avx2, Avx512};
use crate::planes::{Job, Lanes, Plain};
use crate::population::Population;
use rows::Scratch;
use segments::WORDS;

/// Concludes about everybody, in the widest way the machine has. People are padded to whole blocks.
pub fn run(years: &Years, people: &Population, outcomes: &mut Outcomes) {
    let run = Run { years, people, outcomes };
    #[cfg(target_arch = "x86_64")]
    match (Avx2::here(), Avx512::here()) {
        (_, Some(lanes)) => return lanes.run(run),
        (Some(lanes), _) => return lanes.run(run),
        _ => {}
    }
    run.run(Plain);
}

struct Run<'r> {
    years: &'r Years,
    people: &'r Population,
    outcomes: &'r mut Outcomes,
}

impl Job for Run<'_> {
    #[inline(always)]
    fn run<L: Lanes>(self, lanes: L) {
        let (years, people) = (self.years, self.people);
        let mut scratch = Scratch::default();
        for first in (0..crate::population::words(people.people.rows)).step_by(WORDS) {
            let asked = scratch.asked(lanes, years, people, first);
            for at in 0..WORDS {
                let found = articles::conclude(lanes, years, people, first + at, &asked, at);
                for (column, plane) in self.outcomes.yes_no.iter_mut().zip(found) {
                    (column.yes[first + at], column.no[first + at]) = (plane.yes[0], plane.no[0]);
                }
            }
        }
    }
}
