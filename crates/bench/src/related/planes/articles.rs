//! The articles, each a function of one word of people.

use super::rows::{Asked, Bits};
use crate::planes::{Lanes, Plane, Sets};
use crate::population::{Days, Population};
use crate::related::columns::*;
use crate::related::{MANY, Years};

const FREE_MOVERS: Sets = Sets::of(&[&[0, 1]]);

/// One word of people, and what is asked over their rows.
struct Word<'w, L> {
    lanes: L,
    people: &'w Population,
    word: usize,
    asked: &'w Asked,
    /// Its place among the words asked together.
    at: usize,
}

/// All of them, in the order of the law.
#[inline(always)]
pub(super) fn conclude<L: Lanes>(
    lanes: L,
    years: &Years,
    people: &Population,
    word: usize,
    asked: &Asked,
    at: usize,
) -> [Plane<1>; MANY] {
    let one = Word { lanes, people, word, asked, at };
    let texts = one.texts(years);
    [
        one.of(&asked.valid) | one.free_mover(),
        one.of(&asked.renewed) & !one.so(CONVICTED),
        one.of(&asked.open),
        one.so(HABITUAL_ABODE) & one.of(&asked.all_declared),
        texts.of(one.title_due()),
        texts.of(one.residence_due()),
        texts.of(one.renewal_due()),
        texts.of(one.citizenship_due(years)),
    ]
}

impl<L: Lanes> Word<'_, L> {
    #[inline(always)]
    fn of(&self, bits: &Bits) -> Plane<1> {
        Plane { yes: [bits[0][self.at]], no: [bits[1][self.at]] }
    }

    #[inline(always)]
    fn so(&self, fact: usize) -> Plane<1> {
        let people = &self.people.people;
        Plane { yes: [people.yes[fact][self.word]], no: [people.no[fact][self.word]] }
    }

    #[inline(always)]
    fn day(&self, date: usize) -> (&[u16; 64], u64) {
        let Days { told, day } = &self.people.people.days[date];
        (day[self.word * 64..].first_chunk().expect("columns are whole words"), told[self.word])
    }

    #[inline(always)]
    fn free_mover(&self) -> Plane<1> {
        let origin = &self.people.people.codes[ORIGIN];
        let code = origin.code[self.word * 64..].first_chunk().expect("columns are whole words");
        Plane::told(self.lanes.sets::<1>(code, &FREE_MOVERS), &[origin.told[self.word]])
    }

    #[inline(always)]
    fn texts(&self, years: &Years) -> Texts {
        let (filed, told) = self.day(FILED_ON);
        let mut begun = [0; 9];
        for (begun, first) in begun.iter_mut().zip(years.texts) {
            *begun = told & !self.lanes.until(filed, first - 1);
        }
        Texts { begun, told }
    }

    #[inline(always)]
    fn title_due(&self) -> [Plane<1>; 8] {
        let [held, with_study, with_protection] = &self.asked.held;
        let [two, two_of_two, one_of_three] = &self.asked.counted;
        let (income, blameless) = (self.so(INCOME_SUFFICIENT), !self.so(CONVICTED));
        let due = [
            self.of(held),
            self.of(held) & self.so(HAS_JOB),
            self.of(with_study) & income,
            self.of(with_protection) & income,
            self.of(two),
            self.of(two) & blameless,
            self.of(two_of_two) & blameless,
            self.of(one_of_three) & blameless,
        ];
        let barred = self.so(SICK) & !self.so(FAMILY_HERE) & !self.so(AT_RISK);
        due.map(|due| due & !barred)
    }

    #[inline(always)]
    fn residence_due(&self) -> [Plane<1>; 8] {
        let [house, hosting] = self.asked.declared.each_ref().map(|bits| self.of(bits));
        let [hosted, with_centre] = self.asked.there.each_ref().map(|bits| self.of(bits));
        let after_decree = hosted & !self.of(&self.asked.asked_late);
        let due =
            [house, house, hosting, hosting, with_centre, with_centre, after_decree, with_centre];
        due.map(|due| self.so(HABITUAL_ABODE) & due)
    }

    #[inline(always)]
    fn renewal_due(&self) -> [Plane<1>; 8] {
        let in_time =
            |late: usize| self.of(&self.asked.permits) & self.of(&self.asked.last_ends[late]);
        let income = self.so(INCOME_SUFFICIENT);
        let (first, second) = (in_time(0), in_time(1) & income);
        let third = in_time(2) & (income | self.so(HAS_JOB));
        let refused = self.of(&self.asked.refused_thrice);
        [first, first, first, second, second, third, third, third].map(|due| due & !refused)
    }

    #[inline(always)]
    fn citizenship_due(&self, years: &Years) -> [Plane<1>; 8] {
        let ((entered, entry_told), (filed, filing_told)) =
            (self.day(ENTERED_ON), self.day(FILED_ON));
        let mut later = [0; 64];
        for (later, entered) in later.iter_mut().zip(entered) {
            *later = years.ten_years_after[usize::from(*entered)];
        }
        let passed = self.lanes.ordered(&later, filed, 0);
        let ten_years = Plane::told([passed], &[entry_told & filing_told]);
        let due = ten_years & self.of(&self.asked.declared_since) & !self.so(CONVICTED);
        let spoken = due & self.so(LANGUAGE_ATTESTED);
        [due, due, due, due, due, due, spoken, spoken]
    }
}

/// Whose day of filing each text had begun on; in the last place nobody.
struct Texts {
    begun: [u64; 9],
    told: u64,
}

impl Texts {
    /// What the text of the day of filing says: before the first, no. Where that day isn't told, no if every text says so.
    #[inline(always)]
    fn of(&self, says: [Plane<1>; 8]) -> Plane<1> {
        let mut found = Plane { yes: [0], no: [self.told & !self.begun[0]] };
        let mut all_no = !self.told;
        for (says, begun) in says.iter().zip(self.begun.windows(2)) {
            let here = begun[0] & !begun[1];
            found.yes[0] |= here & says.yes[0];
            found.no[0] |= here & says.no[0];
            all_no &= says.no[0];
        }
        found.no[0] |= all_no;
        found
    }
}
