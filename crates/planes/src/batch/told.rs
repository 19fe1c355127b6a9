//! Reading one row of a column back.

use crate::batch::Column;

/// What is told of one fact of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// Nothing.
    Nothing,
    /// That it doesn't exist.
    Absent,
    /// Yes or no.
    YesNo(bool),
    /// This number.
    Number(i64),
    /// A number between these ends, both included, as far as known.
    Between(Option<i64>, Option<i64>),
}

impl Column {
    /// What is told of a row; nothing of a row beyond the last.
    pub fn told(&self, row: usize) -> Told {
        if self.absent().is_some_and(|absent| bit(absent, row)) {
            return Told::Absent;
        }
        match self {
            Column::Untold => Told::Nothing,
            Column::Bits(column) if bit(&column.yes, row) => Told::YesNo(true),
            Column::Bits(column) if bit(&column.no, row) => Told::YesNo(false),
            Column::Codes(column) if bit(&column.told, row) => {
                column.codes.get(row).map_or(Told::Nothing, |code| Told::Number(i64::from(*code)))
            }
            Column::Days(column) if bit(&column.told, row) => {
                let day = column.days.get(row).map(|day| i64::from(column.base) + i64::from(*day));
                day.map_or(Told::Nothing, Told::Number)
            }
            Column::Wide(column) if bit(&column.there, row) => {
                let known = |plane: &Option<Vec<u64>>| plane.as_ref().is_none_or(|it| bit(it, row));
                let low = column.low.get(row).filter(|_| known(&column.low_known));
                let high = column.high.as_ref().unwrap_or(&column.low).get(row);
                match (low, high.filter(|_| known(&column.high_known))) {
                    (Some(low), Some(high)) if low == high => Told::Number(*low),
                    (low, high) => Told::Between(low.copied(), high.copied()),
                }
            }
            Column::Bits(_) | Column::Codes(_) | Column::Days(_) | Column::Wide(_) => Told::Nothing,
        }
    }
}

/// Whether a bit of a plane is set.
pub(crate) fn bit(plane: &[u64], row: usize) -> bool {
    plane.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}
