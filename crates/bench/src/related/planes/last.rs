//! The last permit of each: the one question over rows that takes a day and not a bit from them.

use super::rows::Asked;
use super::segments::WORDS;
use crate::population::{Days, Relation};
use crate::related::columns::permit;

/// The last day of 16 bits.
const MOST: u64 = 0xFFFF;

/// The latest permit by the day since when: not known where rows are missing, or tied with other ends.
pub(super) fn ends(
    of: &Relation,
    filed: &Days,
    first: usize,
    complete: &[u64; WORDS],
    asked: &mut Asked,
) {
    let (since, ends) = (&of.rows.days[permit::SINCE], &of.rows.days[permit::ENDS]);
    let is = |days: &Days, row: usize| days.told[row / 64] >> (row % 64) & 1 == 1;
    for (at, complete) in complete.iter().enumerate() {
        let mut people = complete & filed.told[first + at] & asked.permits[0][at];
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
