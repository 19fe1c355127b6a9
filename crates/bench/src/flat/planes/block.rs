//! One block of the columns, as planes; and where its answers go.

use std::array::from_fn;

use crate::flat::{Marks, Text};
use crate::outcomes::Outcomes;
use crate::planes::{Lanes, Plane, Sets, words};
use crate::population::Population;

/// All columns cut into blocks of 64 × N people.
pub(super) struct Columns64<'p, const N: usize> {
    yes: [&'p [[u64; N]]; 40],
    no: [&'p [[u64; N]]; 40],
    days: [&'p [[[u16; 64]; N]]; 12],
    days_told: [&'p [[u64; N]]; 12],
    codes: [&'p [[[u8; 64]; N]]; 6],
    codes_told: [&'p [[u64; N]]; 6],
}

impl<'p, const N: usize> Columns64<'p, N> {
    pub(super) fn of(population: &'p Population) -> Columns64<'p, N> {
        let people = &population.people;
        let bits = |of: &'p [u64]| of.as_chunks().0;
        Columns64 {
            yes: from_fn(|at| bits(&people.yes[at])),
            no: from_fn(|at| bits(&people.no[at])),
            days: from_fn(|at| people.days[at].day.as_chunks().0.as_chunks().0),
            days_told: from_fn(|at| bits(&people.days[at].told)),
            codes: from_fn(|at| people.codes[at].code.as_chunks().0.as_chunks().0),
            codes_told: from_fn(|at| bits(&people.codes[at].told)),
        }
    }

    pub(super) fn blocks(&self) -> usize {
        self.yes[0].len()
    }
}

/// A block, with what is compared against.
#[derive(Clone, Copy)]
pub(super) struct Columns<'b, 'p, L, const N: usize> {
    pub(super) lanes: L,
    pub(super) text: Text,
    pub(super) marks: &'b Marks,
    pub(super) columns: &'b Columns64<'p, N>,
    pub(super) at: usize,
}

impl<L: Lanes, const N: usize> Columns<'_, '_, L, N> {
    /// Asks for a block of all columns ahead of its time: they are more than the machine follows by itself.
    #[inline(always)]
    pub(super) fn soon(&self, at: usize) {
        let columns = self.columns;
        if at >= columns.blocks() {
            return;
        }
        for bits in columns.yes.iter().chain(&columns.no) {
            self.lanes.soon(&bits[at]);
        }
        for bits in columns.days_told.iter().chain(&columns.codes_told) {
            self.lanes.soon(&bits[at]);
        }
        for days in &columns.days {
            self.lanes.soon(&days[at]);
        }
        for codes in &columns.codes {
            self.lanes.soon(&codes[at]);
        }
    }

    /// A condition.
    #[inline(always)]
    pub(super) fn so(&self, fact: usize) -> Plane<N> {
        Plane { yes: self.columns.yes[fact][self.at], no: self.columns.no[fact][self.at] }
    }

    /// The day is this or before.
    #[inline(always)]
    pub(super) fn until(&self, date: usize, last: u16) -> Plane<N> {
        let days = &self.columns.days[date][self.at];
        let passed = words!(at => self.lanes.until(&days[at], last));
        Plane::told(passed, &self.columns.days_told[date][self.at])
    }

    /// The day is this or after.
    #[inline(always)]
    pub(super) fn from(&self, date: usize, first: u16) -> Plane<N> {
        !self.until(date, first - 1)
    }

    /// The first day is the second or before, with so many days added to the second.
    #[inline(always)]
    pub(super) fn ordered(&self, first: usize, second: usize, later: u16) -> Plane<N> {
        let (a, b) = (&self.columns.days[first][self.at], &self.columns.days[second][self.at]);
        let passed = words!(at => self.lanes.ordered(&a[at], &b[at], later));
        let (told, also) =
            (&self.columns.days_told[first][self.at], &self.columns.days_told[second][self.at]);
        Plane::told(passed, &words!(at => told[at] & also[at]))
    }

    /// The value is in each of the sets.
    #[inline(always)]
    pub(super) fn sets<const MANY: usize>(&self, choice: usize, sets: &Sets) -> [Plane<N>; MANY] {
        let codes = &self.columns.codes[choice][self.at];
        let told = &self.columns.codes_told[choice][self.at];
        let mut planes = [Plane::UNKNOWN; MANY];
        for at in 0..N {
            let of = self.lanes.sets::<MANY>(&codes[at], sets);
            for set in 0..MANY {
                planes[set].yes[at] = of[set] & told[at];
                planes[set].no[at] = !of[set] & told[at];
            }
        }
        planes
    }
}

/// A column of answers, cut into blocks.
type Blocks<'o, const N: usize> = &'o mut [[u64; N]];

/// Where the answers go.
pub(super) struct Written<'o, const N: usize> {
    yes_no: Vec<[Blocks<'o, N>; 2]>,
    choices: Vec<[Blocks<'o, N>; 3]>,
}

impl<'o, const N: usize> Written<'o, N> {
    pub(super) fn of(outcomes: &'o mut Outcomes) -> Written<'o, N> {
        let yes_no = outcomes.yes_no.iter_mut();
        let choices = outcomes.choices.iter_mut();
        Written {
            yes_no: yes_no.map(|of| [chunks(&mut of.yes), chunks(&mut of.no)]).collect(),
            choices: choices
                .map(|of| [chunks(&mut of.known), chunks(&mut of.ones), chunks(&mut of.twos)])
                .collect(),
        }
    }

    #[inline(always)]
    pub(super) fn put(&mut self, at: usize, yes_no: [Plane<N>; 18], choices: [[[u64; N]; 3]; 2]) {
        for (place, plane) in yes_no.into_iter().enumerate() {
            let [yes, no] = &mut self.yes_no[place];
            (yes[at], no[at]) = (plane.yes, plane.no);
        }
        for (place, digits) in choices.into_iter().enumerate() {
            for (digit, bits) in digits.into_iter().enumerate() {
                self.choices[place][digit][at] = bits;
            }
        }
    }
}

fn chunks<const N: usize>(bits: &mut [u64]) -> Blocks<'_, N> {
    bits.as_chunks_mut().0
}
