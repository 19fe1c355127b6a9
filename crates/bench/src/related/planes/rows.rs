//! The questions over rows, asked for 1,024 people at once.

use super::segments::{Segments, WORDS};
use crate::planes::{Lanes, Plane, Sets};
use crate::population::{Codes, Columns, Days, Population, Relation};
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
        for at in 0..WORDS {
            let some = self.segments.some[at];
            asked.permits[0][at] = some;
            asked.permits[1][at] = !some & complete[at];
        }
        last_ends(of, &people.people.days[FILED_ON], first, &complete, asked);
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

/// The last day of 16 bits.
const MOST: u64 = 0xFFFF;

/// The latest permit by the day since when: not known where rows are missing, or tied with other ends.
fn last_ends(
    of: &Relation,
    filed: &Days,
    first: usize,
    complete: &[u64; WORDS],
    asked: &mut Asked,
) {
    let (since, ends) = (&of.rows.days[permit::SINCE], &of.rows.days[permit::ENDS]);
    let is = |days: &Days, row: usize| days.told[row / 64] >> (row % 64) & 1 == 1;
    for at in 0..WORDS {
        let mut people = complete[at] & filed.told[first + at] & asked.permits[0][at];
        while people != 0 {
            let bit = people & people.wrapping_neg();
            let person = (first + at) * 64 + people.trailing_zeros() as usize;
            people ^= bit;
            let rows = of.starts[person] as usize..of.starts[person + 1] as usize;
            // The greatest of day and end, and of day and end counted down: alike where the last rows end alike.
            let (mut up, mut down, mut told) = (0, 0, true);
            for row in rows {
                let (day, end) = (u64::from(since.day[row]) << 17, u64::from(ends.day[row]));
                let unknown = u64::from(!is(ends, row)) << 16;
                up = up.max(day | end | unknown);
                down = down.max(day | (MOST - end) | unknown);
                // A row whose day isn't told may be later than all.
                told &= is(since, row);
            }
            let end = up & (MOST << 1 | 1);
            if !told || end > MOST || MOST - end != down & (MOST << 1 | 1) {
                continue;
            }
            for (place, late) in [0, 60, 90].into_iter().enumerate() {
                let in_time = end + late >= u64::from(filed.day[person]);
                asked.last_ends[place][usize::from(!in_time)][at] |= bit;
            }
        }
    }
}

/// The 64 days of a word.
#[inline(always)]
fn chunk(days: &[u16], word: usize) -> &[u16; 64] {
    days[word * 64..].first_chunk().expect("days are spread over whole words")
}

/// Conditions of 64 rows.
struct Rows<'c, L> {
    lanes: L,
    columns: &'c Columns,
}

impl<L: Lanes> Rows<'_, L> {
    #[inline(always)]
    fn so(&self, field: usize, word: usize) -> Plane<1> {
        Plane { yes: [self.columns.yes[field][word]], no: [self.columns.no[field][word]] }
    }

    #[inline(always)]
    fn until(&self, date: usize, last: u16, word: usize) -> Plane<1> {
        let Days { told, day } = &self.columns.days[date];
        Plane::told([self.lanes.until(chunk(day, word), last)], &[told[word]])
    }

    #[inline(always)]
    fn from(&self, date: usize, first: u16, word: usize) -> Plane<1> {
        !self.until(date, first - 1, word)
    }

    /// The spread day, which is one late, is this one or before, with so many days added to this one.
    #[inline(always)]
    fn before(&self, date: usize, spread: &[u16; 64], later: u16, word: usize) -> Plane<1> {
        let Days { told, day } = &self.columns.days[date];
        let passed = self.lanes.ordered(spread, chunk(day, word), later);
        Plane::told([passed], &[told[word] & !self.lanes.until(spread, 0)])
    }

    #[inline(always)]
    fn sets<const MANY: usize>(&self, choice: usize, sets: &Sets, word: usize) -> [Plane<1>; MANY] {
        let Codes { told, code } = &self.columns.codes[choice];
        let code = code[word * 64..].first_chunk().expect("columns are whole words");
        let (of, mut planes) = (self.lanes.sets::<MANY>(code, sets), [Plane::UNKNOWN; MANY]);
        for set in 0..MANY {
            planes[set] = Plane::told([of[set]], &[told[word]]);
        }
        planes
    }
}
