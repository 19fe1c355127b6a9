//! What a fact or a result can be.

use calendar::Date;
use serde::{Deserialize, Serialize};

use super::EnumerationId;

/// A kind of value, and whether it may be absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Type {
    /// The kind.
    pub kind: Kind,
    /// The thing may be known not to exist.
    pub optional: bool,
}

/// The closed list of kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Yes or no.
    YesNo,
    /// One of a closed list.
    Choice(EnumerationId),
    /// A civil date.
    Date,
    /// A whole number.
    Whole,
    /// An exact decimal with so many places.
    Decimal(u8),
    /// Money with so many places of a euro; a fact has 2.
    Money(u8),
    /// A code: equality only.
    Code,
    /// A span of days.
    Days,
    /// A span of months.
    Months,
}

impl Kind {
    /// Whether values of this kind have an order.
    pub fn is_ordered(self) -> bool {
        !matches!(self, Kind::YesNo | Kind::Choice(_) | Kind::Code)
    }
}

/// A known value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// The place of the value in its enumeration.
    Choice(EnumerationId, u32),
    /// A civil date.
    Date(#[cfg_attr(test, schemars(with = "super::schema::Day"))] Date),
    /// A whole number.
    Whole(i64),
    /// Units and places: `12.5` is 125 and 1.
    Decimal(i64, u8),
    /// Units and places of a euro: cents are places 2.
    Money(i64, u8),
    /// A code.
    Code(String),
    /// A span of days.
    Days(i64),
    /// A span of months.
    Months(i64),
}

impl Value {
    /// The day, when it is one.
    pub fn date(&self) -> Option<Date> {
        if let Value::Date(day) = self { Some(*day) } else { None }
    }

    /// Its kind.
    pub fn kind(&self) -> Kind {
        match self {
            Value::YesNo(_) => Kind::YesNo,
            Value::Choice(of, _) => Kind::Choice(*of),
            Value::Date(_) => Kind::Date,
            Value::Whole(_) => Kind::Whole,
            Value::Decimal(_, places) => Kind::Decimal(*places),
            Value::Money(_, places) => Kind::Money(*places),
            Value::Code(_) => Kind::Code,
            Value::Days(_) => Kind::Days,
            Value::Months(_) => Kind::Months,
        }
    }
}
