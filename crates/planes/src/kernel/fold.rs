//! One value out of the rows of each person.

use super::exact;
use super::worth::Worth::{self, Absent, There, Tie, Unknown};
use crate::Kind;
use crate::kernel::Numbers;
use crate::kernel::block::Persons;
use crate::kernel::machine::Machine;

/// The planes and numbers of a fold, of one block.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Folding<'a> {
    pub kind: Kind,
    pub complete: &'a [u64],
    pub sure: &'a [u64],
    pub may: &'a [u64],
    pub of: EndsOf<'a>,
    pub by: Option<EndsOf<'a>>,
}

/// The planes and numbers of a value.
#[derive(Clone, Copy, Debug)]
pub(crate) struct EndsOf<'a> {
    pub there: &'a [u64],
    pub absent: &'a [u64],
    pub low: Numbers<'a>,
    pub low_known: &'a [u64],
    pub high: Numbers<'a>,
    pub high_known: &'a [u64],
}

/// Where the results go: planes in the order of `FoldPlane::ALL`.
#[derive(Debug)]
pub(crate) struct FoldOut<'a> {
    pub planes: [&'a mut [u64]; 6],
    pub low: &'a mut [i64],
    pub high: &'a mut [i64],
}

/// A row that counts.
#[derive(Clone, Copy, Debug)]
struct Counted {
    row: usize,
    sure: bool,
}

#[inline(always)]
fn bit(plane: &[u64], at: usize) -> bool {
    plane.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1)
}

impl EndsOf<'_> {
    #[inline(always)]
    pub(super) fn at(&self, row: usize) -> Worth {
        if bit(self.absent, row) {
            return Absent;
        }
        if !bit(self.there, row) {
            return Unknown;
        }
        let low = bit(self.low_known, row).then(|| self.low.at(row));
        There(low, bit(self.high_known, row).then(|| self.high.at(row)))
    }
}

/// Folds the rows of each person.
#[inline(always)]
pub(crate) fn fold(
    machine: impl Machine,
    persons: &Persons<'_>,
    folding: &Folding<'_>,
    out: &mut FoldOut<'_>,
) {
    if exact::fold(machine, persons, folding, out) {
        return;
    }
    let quick = folding.is_quick(persons);
    let mut word = [0; 6];
    for (person, span) in persons.spans().enumerate() {
        let complete = bit(folding.complete, person);
        let found = if quick && complete { folding.alone_first(span.clone()) } else { None };
        let rows = span.filter_map(|row| folding.counted(row));
        let worth = found.unwrap_or_else(|| folding.worth(complete, rows));
        worth.put(person % 64, &mut word);
        out.put(person, worth, &mut word);
    }
}

impl FoldOut<'_> {
    /// Puts the numbers of a person, and the planes when the word is full or the person the last.
    #[inline(always)]
    fn put(&mut self, person: usize, worth: Worth, word: &mut [u64; 6]) {
        let people = self.low.len().min(self.high.len());
        if person < people {
            self.low[person] = worth.low().unwrap_or(0);
            self.high[person] = worth.high().unwrap_or(0);
        }
        if person % 64 == 63 || person + 1 == people {
            for (plane, word) in self.planes.iter_mut().zip(&*word) {
                if person / 64 < plane.len() {
                    plane[person / 64] = *word;
                }
            }
            *word = [0; 6];
        }
    }
}

impl Folding<'_> {
    fn counted(&self, row: usize) -> Option<Counted> {
        let sure = bit(self.sure, row);
        (sure || bit(self.may, row)).then_some(Counted { row, sure })
    }

    #[inline(always)]
    fn worth(&self, complete: bool, rows: impl Iterator<Item = Counted> + Clone) -> Worth {
        match self.kind {
            Kind::Sum => self.sum(complete, rows),
            Kind::Max => self.greatest(complete, rows),
            Kind::Min => self.least(complete, rows),
            Kind::First | Kind::Latest => self.extreme(complete, rows),
        }
    }

    fn sum(&self, complete: bool, rows: impl Iterator<Item = Counted>) -> Worth {
        if !complete {
            return Unknown;
        }
        rows.fold(There(Some(0), Some(0)), |total, row| total.plus(self.share(row)))
    }

    /// What a row adds: all of it, or, when it may not count, something between nothing and that.
    fn share(&self, row: Counted) -> Worth {
        let of = self.of.at(row.row);
        match of {
            _ if row.sure => of,
            There(Some(low), Some(high)) => There(Some(low.min(0)), Some(high.max(0))),
            _ => Unknown,
        }
    }

    /// At least the greatest sure row; at most the greatest of all, when there are no others.
    fn greatest(&self, complete: bool, rows: impl Iterator<Item = Counted> + Clone) -> Worth {
        let sure = rows.clone().filter(|row| row.sure);
        let low = sure.filter_map(|row| self.of.at(row.row).low()).max();
        let mut high = None;
        let known = rows.clone().all(|row| {
            let end = self.of.at(row.row).high();
            high = high.max(end);
            end.is_some()
        });
        bounded(complete, rows, low, high.filter(|_| complete && known))
    }

    /// At most the least sure row; at least the least of all, when there are no others.
    fn least(&self, complete: bool, rows: impl Iterator<Item = Counted> + Clone) -> Worth {
        let sure = rows.clone().filter(|row| row.sure);
        let high = sure.filter_map(|row| self.of.at(row.row).high()).min();
        let mut low: Option<i64> = None;
        let known = rows.clone().all(|row| {
            let end = self.of.at(row.row).low();
            low = low.into_iter().chain(end).min();
            end.is_some()
        });
        bounded(complete, rows, low.filter(|_| complete && known), high)
    }

    fn by_at(&self, row: usize) -> Worth {
        self.by.map_or(Absent, |by| by.at(row))
    }

    /// The value of the row whose key comes before, or after, all others.
    fn extreme(&self, complete: bool, rows: impl Iterator<Item = Counted> + Clone) -> Worth {
        if !complete {
            return Unknown;
        }
        if rows.clone().next().is_none() {
            return Absent;
        }
        let bar = self.bar(rows.clone().filter(|row| row.sure));
        let may_win = rows.clone().filter(|row| !self.beaten(bar, row.row));
        let sure_of_one = rows.clone().any(|row| row.sure);
        let Some(winner) = may_win.clone().next().filter(|_| sure_of_one) else { return Unknown };
        let of = self.of.at(winner.row);
        let alone = may_win.clone().nth(1).is_none();
        if may_win.clone().all(|row| self.of.at(row.row) == of) && (alone || !of.is_open()) {
            return of;
        }
        if self.tied(may_win, winner) { Tie } else { Unknown }
    }

    /// The key that a sure row is certain to reach.
    fn bar(&self, sure: impl Iterator<Item = Counted>) -> Option<i64> {
        match self.kind {
            Kind::First => sure.filter_map(|row| self.by_at(row.row).high()).min(),
            _ => sure.filter_map(|row| self.by_at(row.row).low()).max(),
        }
    }

    fn beaten(&self, bar: Option<i64>, row: usize) -> bool {
        let by = self.by_at(row);
        match self.kind {
            Kind::First => bar.zip(by.low()).is_some_and(|(bar, low)| bar < low),
            _ => bar.zip(by.high()).is_some_and(|(bar, high)| high < bar),
        }
    }

    /// Rows surely tied, with values surely different.
    fn tied(&self, rows: impl Iterator<Item = Counted> + Clone, winner: Counted) -> bool {
        let key = self.by_at(winner.row).exact();
        let of = self.of.at(winner.row);
        key.is_some()
            && rows.clone().all(|row| row.sure && self.by_at(row.row).exact() == key)
            && rows.clone().any(|row| self.of.at(row.row).differs(of))
    }
}

fn bounded(
    complete: bool,
    mut rows: impl Iterator<Item = Counted> + Clone,
    low: Option<i64>,
    high: Option<i64>,
) -> Worth {
    if complete && rows.clone().next().is_none() {
        return Absent;
    }
    if rows.any(|row| row.sure) { There(low, high) } else { Unknown }
}
