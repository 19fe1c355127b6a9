//! Functions of one number that only rise, or only fall, where they can be reckoned.

use calendar::Date;

use super::runs::{ALL, Run, Runs};
use crate::Unit;
use crate::reckon::Pair;

/// An operation on two numbers of which one is the same for all.
#[derive(Clone, Copy, Debug)]
pub(super) struct OfOne {
    pair: Pair,
    known: i64,
    /// Whether the other one comes first.
    first: bool,
}

/// The days there are.
pub(super) const DAYS: Run = (Date::MIN.days() as i64, Date::MAX.days() as i64);

impl OfOne {
    /// `pair(x, known)` or, when `x` isn't the first, `pair(known, x)`; if that only rises or falls.
    pub fn new(pair: Pair, known: i64, first: bool) -> Option<OfOne> {
        match pair {
            Pair::PlusDays | Pair::MinusDays | Pair::PlusMonths | Pair::MinusMonths => {
                first.then_some(OfOne { pair, known, first })
            }
            Pair::Between(_) | Pair::Age { .. } => Some(OfOne { pair, known, first }),
            _ => None,
        }
    }

    fn of(self, x: i64) -> Option<i64> {
        let (a, b) = if self.first { (x, self.known) } else { (self.known, x) };
        self.pair.of(a, b)
    }

    fn rises(self) -> bool {
        !self.first || !matches!(self.pair, Pair::Between(_) | Pair::Age { .. })
    }

    /// Where it can be reckoned.
    pub fn domain(self) -> Option<Run> {
        let day = |day: i64| (DAYS.0 <= day && day <= DAYS.1).then_some(day);
        match self.pair {
            Pair::PlusDays => shifted(self.known, Pair::MinusDays),
            Pair::MinusDays => shifted(self.known.checked_neg()?, Pair::MinusDays),
            Pair::PlusMonths => shifted(self.known, Pair::MinusMonths),
            Pair::MinusMonths => shifted(self.known.checked_neg()?, Pair::MinusMonths),
            Pair::Between(_) => day(self.known).map(|_| DAYS),
            Pair::Age { .. } if self.first => Some((DAYS.0, day(self.known)?)),
            Pair::Age { .. } => Some((day(self.known)?, DAYS.1)),
            _ => None,
        }
    }

    /// The numbers it takes into the set. Where it can't be reckoned it gives 0.
    pub fn into(self, runs: &Runs) -> Runs {
        let domain = self.domain();
        let mut from = if runs.has(0) { Runs::outside(domain) } else { Vec::new() };
        if let Some(domain) = domain {
            from.extend(runs.iter().map(|run| self.into_run(run, domain)));
        }
        Runs::of(from)
    }

    /// Those of the domain that it takes between two ends.
    fn into_run(self, (low, high): Run, domain: Run) -> Run {
        let is_least = |x: i64| self.of(x).is_some_and(|it| it >= low);
        let is_most = |x: i64| self.of(x).is_some_and(|it| it <= high);
        let least = |so: &dyn Fn(i64) -> bool, none: i64| match low {
            i64::MIN => none,
            _ => search(domain, self.near(low), so),
        };
        let most = |so: &dyn Fn(i64) -> bool, none: i64| match high {
            i64::MAX => none,
            _ => search(domain, self.near(high), so),
        };
        let (first, end) = (domain.0, domain.1 + 1);
        if self.rises() {
            (least(&is_least, first), most(&|x| !is_most(x), end) - 1)
        } else {
            (most(&is_most, first), least(&|x| !is_least(x), end) - 1)
        }
    }

    /// A number near to one that it takes to `y`.
    fn near(self, y: i64) -> i64 {
        let known = self.known;
        let sign = if self.first { -1 } else { 1 };
        let after = |days: i64| known.saturating_add(days.saturating_mul(sign));
        match self.pair {
            Pair::PlusDays => y.saturating_sub(known),
            Pair::MinusDays => y.saturating_add(known),
            Pair::PlusMonths => y.saturating_sub(days_of(known, 1)),
            Pair::MinusMonths => y.saturating_add(days_of(known, 1)),
            Pair::Between(Unit::Days) => after(y),
            Pair::Between(Unit::Months) => after(days_of(y, 1)),
            _ => after(days_of(y, 12)),
        }
    }
}

/// The days that so many days, or months, later are still days.
fn shifted(by: i64, back: Pair) -> Option<Run> {
    if by >= 0 {
        Some((DAYS.0, back.of(DAYS.1, by)?))
    } else {
        Some((back.of(DAYS.0, by)?, DAYS.1))
    }
}

/// About as many days as there are in so many times so many months.
fn days_of(number: i64, months: i64) -> i64 {
    number.saturating_mul(months).saturating_mul(146_097) / 4800
}

/// The first number between two ends from which on `so` holds, or the one after the last. It looks
/// near `guess` first.
fn search((low, high): Run, guess: i64, so: impl Fn(i64) -> bool) -> i64 {
    // Days are no numbers near the ends of 64 bits: nothing here overflows.
    debug_assert!(ALL.0 / 4 < low && low <= high && high < ALL.1 / 4);
    let (mut from, mut to) = (low, high + 1);
    let (mut at, mut step) = (guess.clamp(low, high), 1);
    while (from..to).contains(&at) {
        let holds = so(at);
        if holds {
            to = at;
        } else {
            from = at + 1;
        }
        at = if holds { at - step } else { at + step };
        step *= 2;
        if from != low && to != high + 1 {
            break;
        }
    }
    while from < to {
        let middle = (from + to).div_euclid(2);
        if so(middle) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    from
}

#[cfg(test)]
mod tests {
    use super::*;

    const NUMBERS: [i64; 11] = [0, 1, -1, 5, 30, -31, 300, 9_500, -719_000, i64::MAX, i64::MIN];

    fn day(year: i32, month: u32, day: u32) -> i64 {
        i64::from(Date::new(year, month, day).unwrap().days())
    }

    fn all() -> Vec<OfOne> {
        let days = [day(2000, 2, 29), day(2001, 2, 28), day(1999, 12, 31), day(2024, 3, 1)];
        let edges = [DAYS.0, DAYS.1, DAYS.0 - 1, DAYS.1 + 1, DAYS.0 + 59, DAYS.1 - 40];
        let units = [Unit::Days, Unit::Months, Unit::Years].map(Pair::Between);
        let ages = [true, false].map(|march| Pair::Age { march });
        let days = NUMBERS.into_iter().chain(days).chain(edges);
        let days = days.flat_map(|at| units.into_iter().chain(ages).map(move |pair| (pair, at)));
        let moves = [Pair::PlusDays, Pair::MinusDays, Pair::PlusMonths, Pair::MinusMonths];
        let numbers = NUMBERS.into_iter().chain([12, 119_000, 119_987, 3_652_058]);
        let moves = numbers.flat_map(|at| moves.map(|pair| (pair, at)));
        let both = |(pair, known)| [true, false].map(|first| OfOne::new(pair, known, first));
        days.chain(moves).flat_map(both).flatten().collect()
    }

    #[test]
    fn it_can_be_reckoned_in_the_domain_and_nowhere_else() {
        for it in all() {
            let (low, high) = it.domain().unwrap_or((1, 0));
            for edge in [low, high, DAYS.0, DAYS.1, 0, 11_016] {
                for x in edge - 70..edge + 70 {
                    assert_eq!(it.of(x).is_some(), low <= x && x <= high, "{it:?} of {x}");
                }
            }
        }
    }

    #[test]
    fn it_only_rises_or_only_falls() {
        for it in all() {
            let Some((low, high)) = it.domain() else { continue };
            for start in [low, high - 3000, 10_000, low / 2, it.known, 0] {
                let span = start.clamp(low, high)..start.saturating_add(3000).clamp(low, high);
                for x in span {
                    let (x, next) = (it.of(x).unwrap(), it.of(x + 1).unwrap());
                    assert!(if it.rises() { x <= next } else { x >= next }, "{it:?} after {x}");
                }
            }
        }
    }

    #[test]
    fn what_it_takes_into_a_run() {
        for it in all() {
            for (low, high) in [(i64::MIN, 17), (18, 18), (-30, 10_000), (1, 0), (11_016, i64::MAX)]
            {
                let from = it.into(&Runs::of(vec![(low, high)]));
                let edges = from.iter().flat_map(|run| [run.0, run.1]);
                for edge in edges.chain([DAYS.0, DAYS.1, 0, it.known]) {
                    for x in edge.saturating_sub(40)..edge.saturating_add(40) {
                        let so = (low..=high).contains(&it.of(x).unwrap_or(0));
                        assert_eq!(from.has(x), so, "{it:?} of {x} in {low}..={high}");
                    }
                }
            }
        }
    }
}
