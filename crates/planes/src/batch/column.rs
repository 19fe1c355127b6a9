//! What is told of one fact, packed: the width follows what there is to tell.

use calendar::Date;

use crate::batch::words;

/// What is told of one fact, one entry a row. Planes hold 64 rows a word, the first in the lowest bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Column {
    /// Nothing is told of anybody.
    Untold,
    /// Yes or no.
    Bits(BitColumn),
    /// One of at most 256 values.
    Codes(CodeColumn),
    /// Days within some 179 years of each other.
    Days(DayColumn),
    /// Any numbers, exact or between two ends.
    Wide(WideColumn),
}

/// Yes or no. No row is in two of the planes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BitColumn {
    /// Told as a yes.
    pub yes: Vec<u64>,
    /// Told as a no.
    pub no: Vec<u64>,
    /// Told not to exist.
    pub absent: Option<Vec<u64>>,
}

/// Small numbers: which of the known values it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodeColumn {
    /// The value, where it is told.
    pub codes: Vec<u8>,
    /// Where it is told.
    pub told: Vec<u64>,
    /// Told not to exist.
    pub absent: Option<Vec<u64>>,
}

/// Days near to each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayColumn {
    /// The day from which the others count.
    pub base: i32,
    /// The days after `base`, where it is told.
    pub days: Vec<u16>,
    /// Where it is told.
    pub told: Vec<u64>,
    /// Told not to exist.
    pub absent: Option<Vec<u64>>,
}

/// Any numbers, exact or between two ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WideColumn {
    /// The least it can be.
    pub low: Vec<i64>,
    /// The most it can be, when that isn't `low`.
    pub high: Option<Vec<i64>>,
    /// Told to exist.
    pub there: Vec<u64>,
    /// Where `low` is known, when that isn't `there`.
    pub low_known: Option<Vec<u64>>,
    /// Where `high` is known, when that isn't `there`.
    pub high_known: Option<Vec<u64>>,
    /// Told not to exist.
    pub absent: Option<Vec<u64>>,
}

/// A column doesn't hold as much as there are rows.
pub(super) struct WrongLength;

impl Column {
    /// Where it is told not to exist.
    pub(crate) fn absent(&self) -> Option<&[u64]> {
        match self {
            Column::Untold => None,
            Column::Bits(column) => column.absent.as_deref(),
            Column::Codes(column) => column.absent.as_deref(),
            Column::Days(column) => column.absent.as_deref(),
            Column::Wide(column) => column.absent.as_deref(),
        }
    }

    /// Whether it tells no number that is no day of the calendar.
    pub(super) fn days(&self) -> bool {
        let is_day = |&number: &i64| {
            i64::from(Date::MIN.days()) <= number && number <= i64::from(Date::MAX.days())
        };
        match self {
            // The days until September 1970.
            Column::Untold | Column::Bits(_) | Column::Codes(_) => true,
            Column::Days(it) => {
                let base = i64::from(it.base);
                is_day(&base) && is_day(&(base + i64::from(u16::MAX)))
            }
            Column::Wide(it) => it.low.iter().chain(it.high.iter().flatten()).all(is_day),
        }
    }

    /// The memory it takes.
    pub(super) fn bytes(&self) -> usize {
        let planes: usize = self.planes().map(|plane| plane.len() * 8).sum();
        planes
            + match self {
                Column::Untold | Column::Bits(_) => 0,
                Column::Codes(column) => column.codes.len(),
                Column::Days(column) => column.days.len() * 2,
                Column::Wide(column) => {
                    (column.low.len() + column.high.as_ref().map_or(0, Vec::len)) * 8
                }
            }
    }

    fn planes(&self) -> impl Iterator<Item = &Vec<u64>> {
        let planes: [Option<&Vec<u64>>; 4] = match self {
            Column::Untold => [None; 4],
            Column::Bits(it) => [Some(&it.yes), Some(&it.no), it.absent.as_ref(), None],
            Column::Codes(it) => [Some(&it.told), it.absent.as_ref(), None, None],
            Column::Days(it) => [Some(&it.told), it.absent.as_ref(), None, None],
            Column::Wide(it) => {
                [Some(&it.there), it.absent.as_ref(), it.low_known.as_ref(), it.high_known.as_ref()]
            }
        };
        planes.into_iter().flatten()
    }

    /// Checks the lengths, and makes the number 0 wherever it isn't told.
    pub(super) fn fit(&mut self, rows: usize) -> Result<(), WrongLength> {
        let fits = self.planes().all(|plane| plane.len() == words(rows));
        let numbers_fit = match self {
            Column::Untold | Column::Bits(_) => true,
            Column::Codes(it) => fit(&mut it.codes, &it.told, rows),
            Column::Days(it) => fit(&mut it.days, &it.told, rows),
            Column::Wide(it) => {
                let low_known = it.low_known.as_ref().unwrap_or(&it.there);
                let high_known = it.high_known.as_ref().unwrap_or(&it.there);
                fit(&mut it.low, low_known, rows)
                    && it.high.as_mut().is_none_or(|high| fit(high, high_known, rows))
            }
        };
        if fits && numbers_fit { Ok(()) } else { Err(WrongLength) }
    }
}

fn fit<T: Default>(numbers: &mut [T], told: &[u64], rows: usize) -> bool {
    if numbers.len() != rows {
        return false;
    }
    for (numbers, &told) in numbers.chunks_mut(64).zip(told) {
        if told != u64::MAX {
            zero_untold(numbers, told);
        }
    }
    true
}

fn zero_untold<T: Default>(numbers: &mut [T], told: u64) {
    for (at, number) in numbers.iter_mut().enumerate() {
        if told >> at & 1 == 0 {
            *number = T::default();
        }
    }
}
