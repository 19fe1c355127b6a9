//! The questions over rows, asked for 1,024 people at once.

use super::last;
use super::row::{Rows, chunk};
use super::segments::{Segments, WORDS};
use crate::planes::{Lanes, Plane, Sets};
use crate::population::{Days, Population, Relation};
use crate::related::Years;
use crate::related::columns::*;

/// What is asked over rows, by word of people: known yes and known no.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) valid: Bits,
    pub(super) renewed: Bits,
    /// Of work and family; study too; protection too: held since before the filing.
    pub(super) held: [Bits; 3],
    /// Two of work, family, study, protection; two of work, family; one of work, family, protection.
    pub(super) counted: [Bits; 3],
    pub(super) permits: Bits,
    /// The last permit ends on the day of filing or later; 60 days, 90 days before it or later.
    pub(super) last_ends: [Bits; 3],
    pub(super) open: Bits,
    pub(super) asked_late: Bits,
    pub(super) refused_thrice: Bits,
    pub(super) all_declared: Bits,
    /// Of a house; hosting too.
    pub(super) declared: [Bits; 2],
    /// In a house or hosting on the day of filing; a centre too.
    pub(super) there: [Bits; 2],
    pub(super) declared_since: Bits,
}

/// Known yes, known no.
pub(super) type Bits = [[u64; WORDS]; 2];

/// Rooms that are filled anew for every 1,024 people.
#[derive(Default)]
pub(super) struct Scratch {
    segments: Segments,
    rows: [Vec<u64>; 2],
    /// A day of the person, and one more, in each of their rows; 0 where it isn't told.
    days: Vec<u16>,
}

/// More rows than most people have.
const ROWS: usize = 8;

const PERMITS: Sets = Sets::of(&[
    &[permit::VISIT],
    &[permit::WORK, permit::FAMILY],
    &[permit::WORK, permit::FAMILY, permit::STUDY],
    &[permit::WORK, permit::FAMILY, permit::STUDY, permit::PROTECTION],
    &[permit::WORK, permit::FAMILY, permit::PROTECTION],
]);
const REQUESTS: Sets = Sets::of(&[
    &[request::ASYLUM_REQUEST, request::RENEWAL],
    &[request::ASYLUM_REQUEST],
    &[request::RENEWAL],
]);
const STAYS: Sets = Sets::of(&[
    &[stay::STREET],
    &[stay::HOUSE],
    &[stay::HOUSE, stay::HOSTING],
    &[stay::HOUSE, stay::HOSTING, stay::CENTRE],
]);

impl Scratch {
    /// Everything that is asked over rows, of the people of 16 words.
    #[inline(always)]
    pub(super) fn asked<L: Lanes>(
        &mut self,
        lanes: L,
        years: &Years,
        people: &Population,
        first: usize,
    ) -> Asked {
        let mut asked = Asked::default();
        self.permits(lanes, years, people, first, &mut asked);
        self.requests(lanes, years, people, first, &mut asked);
        self.stays(lanes, people, first, &mut asked);
        asked
    }

    #[inline(always)]
    fn permits<L: Lanes>(
        &mut self,
        lanes: L,
        years: &Years,
        people: &Population,
        first: usize,
        asked: &mut Asked,
    ) {
        let of = &people.relations[PERMIT];
        let rows = Rows { lanes, columns: &of.rows };
        let complete = self.set(of, first);
        self.spread(of, &people.people.days[FILED_ON], first);
        let (from, to) = (self.segments.first, self.segments.last);
        macro_rules! fold {
            ($fold:ident $many:expr, $word:ident => $plane:expr) => {{
                self.clear();
                for $word in from..to {
                    let plane: Plane<1> = $plane;
                    self.rows[0].push(plane.yes[0]);
                    self.rows[1].push(plane.no[0]);
                }
                self.$fold(lanes, $many, &complete)
            }};
        }
        let today = years.today;
        asked.valid = fold!(any 1, word => {
            let [visit] = rows.sets::<1>(KIND, &PERMITS, word);
            !visit & rows.until(permit::SINCE, today, word) & rows.from(permit::ENDS, today, word)
        });
        asked.renewed = fold!(all 1, word => {
            rows.from(permit::ENDS, today, word) | rows.so(permit::RENEWED, word)
        });
        macro_rules! held {
            ($set:expr) => {
                fold!(any 1, word => {
                    let kinds = rows.sets::<5>(KIND, &PERMITS, word);
                    let filed = chunk(&self.days, word - from);
                    kinds[$set] & !rows.before(permit::SINCE, filed, 0, word)
                })
            };
        }
        asked.held = [held!(1), held!(2), held!(3)];
        macro_rules! counted {
            ($many:expr, $set:expr) => {
                fold!(any $many, word => rows.sets::<5>(KIND, &PERMITS, word)[$set])
            };
        }
        asked.counted = [counted!(2, 3), counted!(2, 1), counted!(1, 4)];
        asked.permits = [self.segments.some, complete];
        for (none, some) in asked.permits[1].iter_mut().zip(self.segments.some) {
            *none &= !some;
        }
        last::ends(of, &people.people.days[FILED_ON], first, &complete, asked);
    }

    #[inline(always)]
    fn requests<L: Lanes>(
        &mut self,
        lanes: L,
        years: &Years,
        people: &Population,
        first: usize,
        asked: &mut Asked,
    ) {
        let of = &people.relations[REQUEST];
        let rows = Rows { lanes, columns: &of.rows };
        let complete = self.set(of, first);
        let (from, to) = (self.segments.first, self.segments.last);
        macro_rules! fold {
            ($many:expr, $word:ident => $plane:expr) => {{
                self.clear();
                for $word in from..to {
                    let plane: Plane<1> = $plane;
                    self.rows[0].push(plane.yes[0]);
                    self.rows[1].push(plane.no[0]);
                }
                self.any(lanes, $many, &complete)
            }};
        }
        asked.open = fold!(1, word => {
            let [kinds] = rows.sets::<1>(KIND, &REQUESTS, word);
            kinds
                & rows.until(request::LODGED, years.today, word)
                & !rows.until(request::DECIDED, years.today, word)
        });
        asked.asked_late = fold!(1, word => {
            let [_, asylum] = rows.sets::<2>(KIND, &REQUESTS, word);
            asylum & rows.from(request::LODGED, years.request_decree, word)
        });
        asked.refused_thrice = fold!(3, word => {
            let [.., renewal] = rows.sets::<3>(KIND, &REQUESTS, word);
            renewal & !rows.so(request::GRANTED, word)
        });
    }

    #[inline(always)]
    fn stays<L: Lanes>(&mut self, lanes: L, people: &Population, first: usize, asked: &mut Asked) {
        let of = &people.relations[STAY];
        let rows = Rows { lanes, columns: &of.rows };
        let complete = self.set(of, first);
        self.spread(of, &people.people.days[FILED_ON], first);
        let (from, to) = (self.segments.first, self.segments.last);
        macro_rules! fold {
            ($fold:ident, $word:ident => $plane:expr) => {{
                self.clear();
                for $word in from..to {
                    let plane: Plane<1> = $plane;
                    self.rows[0].push(plane.yes[0]);
                    self.rows[1].push(plane.no[0]);
                }
                self.$fold(lanes, 1, &complete)
            }};
        }
        asked.all_declared = fold!(all, word => {
            let [street] = rows.sets::<1>(KIND, &STAYS, word);
            street | rows.so(stay::DECLARED, word)
        });
        macro_rules! declared {
            ($set:expr) => {
                fold!(any, word => {
                    rows.sets::<4>(KIND, &STAYS, word)[$set] & rows.so(stay::DECLARED, word)
                })
            };
        }
        asked.declared = [declared!(1), declared!(2)];
        macro_rules! there {
            ($set:expr) => {
                fold!(any, word => {
                    let filed = chunk(&self.days, word - from);
                    rows.sets::<4>(KIND, &STAYS, word)[$set]
                        & rows.before(stay::ENDS, filed, 1, word)
                })
            };
        }
        asked.there = [there!(2), there!(3)];
        self.spread(of, &people.people.days[ENTERED_ON], first);
        asked.declared_since = fold!(all, word => {
            let entered = chunk(&self.days, word - from);
            !rows.before(stay::SINCE, entered, 1, word) | rows.so(stay::DECLARED, word)
        });
    }

    /// Turns to another relation; the people of whom all rows are told.
    fn set(&mut self, of: &Relation, first: usize) -> [u64; WORDS] {
        self.segments.set(&of.starts[first * 64..=(first + WORDS) * 64]);
        std::array::from_fn(|at| of.complete[first + at])
    }

    /// Writes a day of each person into their rows, one later, and 0 where it isn't told.
    fn spread(&mut self, of: &Relation, days: &Days, first: usize) {
        let rows = self.segments.first * 64;
        self.days.clear();
        self.days.resize((self.segments.last - self.segments.first) * 64 + ROWS, 0);
        for person in first * 64..(first + WORDS) * 64 {
            let (start, end) = (of.starts[person] as usize, of.starts[person + 1] as usize);
            let told = days.told[person / 64] >> (person % 64) & 1 == 1;
            let day = if told { days.day[person] + 1 } else { 0 };
            // A whole vector is written at once; what is too much is the next person's and written after.
            let (few, many) = self.days[start - rows..].split_at_mut(ROWS);
            few.fill(day);
            if end - start > ROWS {
                many[..end - start - ROWS].fill(day);
            }
        }
    }

    fn clear(&mut self) {
        self.rows.iter_mut().for_each(Vec::clear);
    }

    /// `exists`, and `count` is at least so many: among rows not all told never a no.
    #[inline(always)]
    fn any<L: Lanes>(&mut self, lanes: L, many: u32, complete: &[u64; WORDS]) -> Bits {
        let [yes, no] = &mut self.rows;
        no.iter_mut().for_each(|bits| *bits = !*bits);
        let sure = self.segments.at_least(lanes, many, yes);
        let possible = self.segments.at_least(lanes, many, no);
        let mut bits = [sure, [0; WORDS]];
        for at in 0..WORDS {
            bits[1][at] = !possible[at] & complete[at];
        }
        bits
    }

    /// `all`: among rows not all told never a yes.
    #[inline(always)]
    fn all<L: Lanes>(&mut self, lanes: L, many: u32, complete: &[u64; WORDS]) -> Bits {
        self.rows.swap(0, 1);
        let [some_no, all_yes] = self.any(lanes, many, complete);
        [all_yes, some_no]
    }
}
