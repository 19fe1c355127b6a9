//! What an expression comes to: a value, something between two values, nothing known, nothing there, or a fault.

use super::truth::Truth;
use crate::facts::Known;
use crate::program::{Comparison, Value};

/// The result of an expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Held {
    /// This value.
    Is(Value),
    /// It exists and lies between these, both included.
    Between(Option<Value>, Option<Value>),
    /// Not known; it may not exist.
    Unknown,
    /// It doesn't exist.
    Absent,
    /// It can't be said, for this reason; counts as unknown.
    Fault(Fault),
}

/// Why a result can't be said although nothing need be missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Fault {
    /// A number too large to hold.
    Overflow,
    /// A division by zero.
    DivisionByZero,
    /// Tied rows with different values: the relation and the places of the rows.
    Tie(String),
    /// A conclusion it uses is contradictory, without content or not covered: its name.
    Uses(String),
    /// A param without a value written for that day: its name.
    NoValue(String),
}

impl Held {
    /// As a truth.
    pub fn truth(&self) -> Truth {
        match self {
            Held::Is(Value::YesNo(so)) => Truth::from(*so),
            Held::Absent => Truth::Absent,
            _ => Truth::Unknown,
        }
    }

    /// The value, when it is known and there is one.
    pub fn known(self) -> Option<Value> {
        if let Held::Is(value) = self { Some(value) } else { None }
    }

    /// Whether the thing exists.
    pub fn exists(&self) -> Truth {
        match self {
            Held::Is(_) | Held::Between(..) => Truth::Yes,
            Held::Absent => Truth::No,
            Held::Unknown | Held::Fault(_) => Truth::Unknown,
        }
    }

    /// Whether more knowledge, and nothing else, could settle it.
    pub fn is_open(&self) -> bool {
        !matches!(self, Held::Is(_) | Held::Absent)
    }

    /// The least and the greatest it can be.
    pub fn ends(&self) -> (Option<&Value>, Option<&Value>) {
        match self {
            Held::Is(value) => (Some(value), Some(value)),
            Held::Between(low, high) => (low.as_ref(), high.as_ref()),
            _ => (None, None),
        }
    }

    /// Something between two ends; one value when they meet.
    pub fn between(low: Option<Value>, high: Option<Value>) -> Held {
        match (&low, &high) {
            (Some(a), Some(b)) if order(a, b).is_eq() => Held::Is(b.clone()),
            _ => Held::Between(low, high),
        }
    }

    /// Whether this is surely the same as `other`, surely not, or not known.
    pub fn same_as(&self, other: &Held) -> Truth {
        match (self, other) {
            (Held::Absent, Held::Absent) => Truth::Yes,
            (Held::Absent, Held::Is(_) | Held::Between(..))
            | (Held::Is(_) | Held::Between(..), Held::Absent) => Truth::No,
            _ => compare(Comparison::Equal, self, other).met_or_unknown(),
        }
    }
}

impl Truth {
    fn met_or_unknown(self) -> Truth {
        if self == Truth::Absent { Truth::Unknown } else { self }
    }
}

impl From<Truth> for Held {
    fn from(truth: Truth) -> Held {
        match truth {
            Truth::Yes => Held::Is(Value::YesNo(true)),
            Truth::No => Held::Is(Value::YesNo(false)),
            Truth::Unknown => Held::Unknown,
            Truth::Absent => Held::Absent,
        }
    }
}

impl From<&Known> for Held {
    fn from(known: &Known) -> Held {
        match known {
            Known::Is(value) => Held::Is(value.clone()),
            Known::Between(low, high) => Held::between(low.clone(), high.clone()),
            Known::Unknown => Held::Unknown,
            Known::Absent => Held::Absent,
        }
    }
}

/// A comparison of two results: decided when every value they can have agrees (S1).
pub fn compare(sign: Comparison, a: &Held, b: &Held) -> Truth {
    if *a == Held::Absent || *b == Held::Absent {
        return Truth::Absent;
    }
    match sign {
        Comparison::Equal => equal(a, b),
        Comparison::NotEqual => equal(a, b).not(),
        Comparison::Less => less(a, b),
        Comparison::GreaterOrEqual => less(a, b).not(),
        Comparison::Greater => less(b, a),
        Comparison::LessOrEqual => less(b, a).not(),
    }
}

fn equal(a: &Held, b: &Held) -> Truth {
    if let (Held::Is(x), Held::Is(y)) = (a, b) {
        return Truth::from(order(x, y).is_eq());
    }
    if less(a, b) == Truth::Yes || less(b, a) == Truth::Yes { Truth::No } else { Truth::Unknown }
}

fn less(a: &Held, b: &Held) -> Truth {
    let ((a_low, a_high), (b_low, b_high)) = (a.ends(), b.ends());
    if let (Some(high), Some(low)) = (a_high, b_low)
        && order(high, low).is_lt()
    {
        return Truth::Yes;
    }
    if let (Some(low), Some(high)) = (a_low, b_high)
        && order(low, high).is_ge()
    {
        return Truth::No;
    }
    Truth::Unknown
}

/// The order of two values of one kind; codes and choices by identity, for equality only.
pub fn order(a: &Value, b: &Value) -> std::cmp::Ordering {
    match (a, b) {
        (Value::YesNo(a), Value::YesNo(b)) => a.cmp(b),
        (Value::Choice(_, a), Value::Choice(_, b)) => a.cmp(b),
        (Value::Date(a), Value::Date(b)) => a.cmp(b),
        (Value::Code(a), Value::Code(b)) => a.cmp(b),
        _ => numbers_in_order(a, b),
    }
}

fn numbers_in_order(a: &Value, b: &Value) -> std::cmp::Ordering {
    let ((a, a_places), (b, b_places)) = (units(a), units(b));
    let places = a_places.max(b_places);
    scaled(a, places - a_places).cmp(&scaled(b, places - b_places))
}

/// A number as whole units and decimal places.
pub(crate) fn units(value: &Value) -> (i128, u8) {
    match value {
        Value::Whole(n) | Value::Days(n) | Value::Months(n) => (i128::from(*n), 0),
        Value::Decimal(n, places) | Value::Money(n, places) => (i128::from(*n), *places),
        Value::Date(day) => (i128::from(day.days()), 0),
        Value::YesNo(_) | Value::Choice(..) | Value::Code(_) => (0, 0),
    }
}

/// `units` with so many more places; 128 bits hold every 64-bit number with the places a value can have.
fn scaled(units: i128, more: u8) -> i128 {
    units.saturating_mul(10_i128.saturating_pow(u32::from(more)))
}
