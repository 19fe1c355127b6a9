//! A value of every row at once: its ends, where it is there, where it is absent; and its faults.

use calendar::Date;
use planes::{Ends, Graph, Lane, Number, Plane};

use crate::program::{ConclusionId, Kind, ParamId, Value};

/// Where a result can't be said, and why. Faults lie in rows in which nothing is known.
pub(crate) type Faults = Vec<(Plane, Cause)>;

/// Why a result can't be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Cause {
    /// A number too large to hold.
    Overflow,
    /// A division by zero.
    DivisionByZero,
    /// Tied rows with different values; which fold, by its place in the list of those met.
    Tie(u32),
    /// A conclusion it uses is contradictory or without content.
    Uses(ConclusionId),
    /// A param without a value written for that day.
    NoValue(ParamId),
}

/// The value of an expression that isn't yes or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Val {
    pub kind: Kind,
    pub ends: Ends,
    pub faults: Faults,
}

impl Val {
    /// A known value; yes and no are truths, not values.
    pub fn literal(g: &mut Graph, kind: Kind, number: i64) -> Val {
        let number = g.constant(number);
        Val::known(kind, number, Plane::YES)
    }

    /// Known exactly in the rows of `there`, nowhere else.
    pub fn known(kind: Kind, number: Number, there: Plane) -> Val {
        let ends = Ends {
            there,
            absent: Plane::NO,
            low: number,
            low_known: there,
            high: number,
            high_known: there,
        };
        Val { kind, ends, faults: Vec::new() }
    }

    /// Unknown everywhere.
    pub fn unknown(g: &mut Graph, kind: Kind) -> Val {
        let zero = g.constant(0);
        Val::known(kind, zero, Plane::NO)
    }

    /// Absent everywhere.
    pub fn absent(g: &mut Graph, kind: Kind) -> Val {
        let mut val = Val::unknown(g, kind);
        val.ends.absent = Plane::YES;
        val
    }

    /// The day the law is applied to.
    pub fn the_day(g: &mut Graph) -> Val {
        let day = g.lane(Lane::TheDay);
        Val::known(Kind::Date, day, Plane::YES)
    }

    /// Whether both ends are one and the same number wherever they are known.
    pub fn has_one_end(&self) -> bool {
        self.ends.low == self.ends.high && self.ends.low_known == self.ends.high_known
    }

    /// Where the value is known exactly.
    pub fn exact(&self, g: &mut Graph) -> Plane {
        let Ends { low, low_known, high, high_known, .. } = self.ends;
        let both = g.and(low_known, high_known);
        let one = g.same(low, high);
        g.and(both, one)
    }

    /// By how many places it must be widened to have as many as another.
    pub fn places_to(&self, other: &Val) -> u8 {
        other.places().saturating_sub(self.places())
    }

    pub fn places(&self) -> u8 {
        match self.kind {
            Kind::Decimal(places) | Kind::Money(places) => places,
            _ => 0,
        }
    }
}

/// The rows of any of these faults.
pub(crate) fn fault_rows(g: &mut Graph, faults: &Faults) -> Plane {
    let rows: Vec<Plane> = faults.iter().map(|(plane, _)| *plane).collect();
    g.any(&rows)
}

/// Faults only in the rows of a mask.
pub(crate) fn faults_in(g: &mut Graph, faults: &Faults, mask: Plane) -> Faults {
    let rows = faults.iter().map(|(plane, cause)| (g.and(*plane, mask), *cause));
    rows.filter(|(plane, _)| *plane != Plane::NO).collect()
}

/// One fault more; rows of one cause are put together.
pub(crate) fn add_fault(g: &mut Graph, faults: &mut Faults, plane: Plane, cause: Cause) {
    if plane == Plane::NO {
        return;
    }
    match faults.iter_mut().find(|(_, had)| *had == cause) {
        Some((rows, _)) => *rows = g.or(*rows, plane),
        None => faults.push((plane, cause)),
    }
}

/// The number that stands for a value in a column; codes are numbered by whoever keeps them.
pub(crate) fn number_of(value: &Value, code: impl FnOnce(&str) -> i64) -> i64 {
    match value {
        Value::YesNo(so) => i64::from(*so),
        Value::Choice(_, place) => i64::from(*place),
        Value::Date(day) => i64::from(day.days()),
        Value::Whole(n) | Value::Days(n) | Value::Months(n) => *n,
        Value::Decimal(n, _) | Value::Money(n, _) => *n,
        Value::Code(text) => code(text),
    }
}

/// The value a number of a column stands for.
pub(crate) fn value_of(kind: Kind, number: i64, code: impl FnOnce(i64) -> String) -> Value {
    match kind {
        Kind::YesNo => Value::YesNo(number != 0),
        Kind::Choice(of) => Value::Choice(of, u32::try_from(number).unwrap_or(0)),
        Kind::Date => Value::Date(day_of(number)),
        Kind::Whole => Value::Whole(number),
        Kind::Decimal(places) => Value::Decimal(number, places),
        Kind::Money(places) => Value::Money(number, places),
        Kind::Code => Value::Code(code(number)),
        Kind::Days => Value::Days(number),
        Kind::Months => Value::Months(number),
    }
}

fn day_of(number: i64) -> Date {
    i32::try_from(number).ok().and_then(Date::from_days).unwrap_or(Date::MIN)
}
