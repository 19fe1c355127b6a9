//! One person of a population, and questions over the rows that are theirs.

use std::ops::Range;

use crate::maybe::Maybe;
use crate::population::{Columns, Population};

/// One person.
#[derive(Clone, Copy)]
pub(super) struct One<'p> {
    pub(super) people: &'p Population,
    pub(super) row: usize,
}

/// The rows of a relation that are one person's.
pub(super) struct Theirs<'p> {
    columns: &'p Columns,
    rows: Range<usize>,
    complete: bool,
}

/// One row of some columns.
#[derive(Clone, Copy)]
pub(super) struct Row<'p> {
    columns: &'p Columns,
    row: usize,
}

impl<'p> One<'p> {
    /// What is told of them.
    pub(super) fn told(self) -> Row<'p> {
        Row { columns: &self.people.people, row: self.row }
    }

    pub(super) fn rows(self, relation: usize) -> Theirs<'p> {
        let of = &self.people.relations[relation];
        let (start, end) = (of.starts[self.row], of.starts[self.row + 1]);
        Theirs {
            columns: &of.rows,
            rows: start as usize..end as usize,
            complete: bit(&of.complete, self.row),
        }
    }
}

impl<'p> Row<'p> {
    #[inline]
    pub(super) fn so(self, fact: usize) -> Maybe {
        Maybe::of(bit(&self.columns.yes[fact], self.row), bit(&self.columns.no[fact], self.row))
    }

    #[inline]
    pub(super) fn day(self, date: usize) -> Option<u16> {
        let days = &self.columns.days[date];
        bit(&days.told, self.row).then(|| days.day[self.row])
    }

    #[inline]
    pub(super) fn code(self, choice: usize) -> Option<u8> {
        let codes = &self.columns.codes[choice];
        bit(&codes.told, self.row).then(|| codes.code[self.row])
    }
}

impl<'p> Theirs<'p> {
    fn each(&self) -> impl Iterator<Item = Row<'p>> + use<'p> {
        let columns = self.columns;
        self.rows.clone().map(move |row| Row { columns, row })
    }

    /// `exists … where`: among rows not all told never a no.
    #[inline]
    pub(super) fn any(&self, passes: impl Fn(Row<'p>) -> Maybe) -> Maybe {
        let beyond = if self.complete { Maybe::NO } else { Maybe::UNKNOWN };
        self.each().fold(beyond, |so, row| so | passes(row))
    }

    /// `all … satisfy`: among rows not all told never a yes.
    #[inline]
    pub(super) fn all(&self, satisfies: impl Fn(Row<'p>) -> Maybe) -> Maybe {
        let beyond = if self.complete { Maybe::YES } else { Maybe::UNKNOWN };
        self.each().fold(beyond, |so, row| so & satisfies(row))
    }

    /// `count … where` is at least so many.
    #[inline]
    pub(super) fn at_least(&self, many: u64, passes: impl Fn(Row<'p>) -> Maybe) -> Maybe {
        let (mut sure, mut possible) = (0, 0);
        for row in self.each() {
            let so = passes(row);
            sure += so.yes();
            possible += 1 - so.no();
        }
        Maybe::of(sure >= many, self.complete && possible < many)
    }

    /// There is a row.
    pub(super) fn exist(&self) -> Maybe {
        Maybe::of(!self.rows.is_empty(), self.rows.is_empty() && self.complete)
    }

    /// `latest of by key`: nothing when it isn't known, or tied rows differ, or rows are not all told.
    #[inline]
    pub(super) fn latest(&self, of: usize, key: usize) -> Option<u16> {
        if !self.complete {
            return None;
        }
        let last = self.each().filter_map(|row| row.day(key)).max()?;
        // A row whose key isn't told may be later than all.
        let mut may_win = self
            .each()
            .filter(|row| row.day(key).is_none_or(|day| day == last))
            .map(|row| row.day(of));
        let first = may_win.next()??;
        may_win.all(|other| other == Some(first)).then_some(first)
    }
}

#[inline]
fn bit(bits: &[u64], row: usize) -> bool {
    bits[row / 64] >> (row % 64) & 1 == 1
}
