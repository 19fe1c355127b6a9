//! Folds as the law's reference reads them: a list of rows that count, and pairs of them compared.

use std::ops::Range;

use planes::{Kind, Scope};

use crate::mirror::{Ends, Folding, Mirror, Worth};

use Worth::{Absent, Overflow, There, Tie, Unknown};

struct Counted {
    sure: bool,
    of: Worth,
    by: Worth,
}

pub fn folded(mirror: &Mirror<'_>, fold: &Folding, person: usize, span: Range<usize>) -> Worth {
    let rows = Some(Scope::Rows(fold.relation));
    let bit = |at: usize, row: usize| mirror.at(at, rows, row).0 != 0;
    let worth = |it: Ends, row: usize| {
        if bit(it.absent, row) {
            return Absent;
        }
        if !bit(it.there, row) {
            return Unknown;
        }
        There(
            bit(it.low_known, row).then(|| mirror.at(it.low, rows, row).0),
            bit(it.high_known, row).then(|| mirror.at(it.high, rows, row).0),
        )
    };
    let counted: Vec<Counted> = span
        .filter(|&row| bit(fold.sure, row) || bit(fold.may, row))
        .map(|row| Counted {
            sure: bit(fold.sure, row),
            of: worth(fold.of, row),
            by: fold.by.map_or(Absent, |by| worth(by, row)),
        })
        .collect();
    let complete = mirror.at(fold.complete, Some(Scope::People), person).0 != 0;
    match fold.kind {
        Kind::Sum => sum(&counted, complete),
        Kind::Max => bounded(&counted, complete, true),
        Kind::Min => bounded(&counted, complete, false),
        Kind::First => extreme(&counted, complete, before),
        Kind::Latest => extreme(&counted, complete, |a, b| before(b, a)),
    }
}

fn exact(worth: Worth) -> Option<i64> {
    match worth {
        There(Some(a), Some(b)) if a == b => Some(a),
        _ => None,
    }
}

fn before(a: Worth, b: Worth) -> bool {
    matches!((a.end(true), b.end(false)), (Some(high), Some(low)) if high < low)
}

fn sum(rows: &[Counted], complete: bool) -> Worth {
    if !complete {
        return Unknown;
    }
    rows.iter().fold(There(Some(0), Some(0)), |total, row| {
        let share = match row.of {
            of if row.sure => of,
            There(Some(low), Some(high)) => There(Some(low.min(0)), Some(high.max(0))),
            _ => Unknown,
        };
        plus(total, share)
    })
}

fn plus(a: Worth, b: Worth) -> Worth {
    if a == Absent || b == Absent {
        return Absent;
    }
    if a == Unknown || b == Unknown {
        return Unknown;
    }
    if a == Overflow || b == Overflow {
        return Overflow;
    }
    if let (Some(x), Some(y)) = (exact(a), exact(b)) {
        return x.checked_add(y).map_or(Overflow, |sum| There(Some(sum), Some(sum)));
    }
    let end = |high| match (a.end(high), b.end(high)) {
        (Some(x), Some(y)) => x.checked_add(y).map(Some).ok_or(()),
        _ => Ok(None),
    };
    match (end(false), end(true)) {
        (Ok(low), Ok(high)) => There(low, high),
        _ => Unknown,
    }
}

/// The greatest, or the least: the near end by the sure rows, the far end by all.
fn bounded(rows: &[Counted], complete: bool, greatest: bool) -> Worth {
    if rows.is_empty() && complete {
        return Absent;
    }
    if !rows.iter().any(|row| row.sure) {
        return Unknown;
    }
    let best = |mut ends: Vec<i64>| {
        ends.sort_unstable();
        if greatest { ends.last().copied() } else { ends.first().copied() }
    };
    let near = rows.iter().filter(|row| row.sure).filter_map(|row| row.of.end(!greatest));
    let near = best(near.collect());
    let far: Option<Vec<i64>> = rows.iter().map(|row| row.of.end(greatest)).collect();
    let far = far.and_then(best).filter(|_| complete);
    if greatest { There(near, far) } else { There(far, near) }
}

fn extreme(rows: &[Counted], complete: bool, wins: fn(Worth, Worth) -> bool) -> Worth {
    if !complete {
        return Unknown;
    }
    if rows.is_empty() {
        return Absent;
    }
    let beaten = |row: &Counted| rows.iter().any(|other| other.sure && wins(other.by, row.by));
    let may_win: Vec<&Counted> = rows.iter().filter(|row| !beaten(row)).collect();
    if may_win.is_empty() || !rows.iter().any(|row| row.sure) {
        return Unknown;
    }
    let of = may_win[0].of;
    let open = of != Absent && exact(of).is_none();
    if may_win.iter().all(|row| row.of == of) && (may_win.len() == 1 || !open) {
        return of;
    }
    let same_key = |row: &Counted| exact(row.by).is_some() && exact(row.by) == exact(may_win[0].by);
    let tied = may_win.iter().all(|row| row.sure && same_key(row));
    if tied && may_win.iter().any(|row| differs(row.of, of)) { Tie } else { Unknown }
}

fn differs(a: Worth, b: Worth) -> bool {
    match (a, b) {
        (Absent, There(..)) | (There(..), Absent) => true,
        _ => before(a, b) || before(b, a),
    }
}
