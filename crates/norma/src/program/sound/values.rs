//! Values and types within their bounds, and values of the type they stand for.

use super::super::*;
use super::{Fit, must};

/// More places than these can't be reckoned exactly.
const PLACES_MAX: u8 = 18;

impl Program {
    /// The kind can be: its enumeration is there, its places are few enough.
    pub(crate) fn fits_kind(&self, kind: Kind) -> Fit {
        match kind {
            Kind::Choice(of) => self.has(of),
            Kind::Decimal(places) | Kind::Money(places) => {
                must(places <= PLACES_MAX, "a number has too many places")
            }
            _ => Ok(()),
        }
    }

    /// The value can be.
    pub(crate) fn fits_value(&self, value: &Value) -> Fit {
        self.fits_kind(value.kind())?;
        let Value::Choice(of, place) = value else { return Ok(()) };
        let there = self.enumerations[of.at()].values.len();
        match (*place as usize) < there {
            true => Ok(()),
            false => Err(format!("enumeration {} has no value {place}", of.at())),
        }
    }

    /// The value can be, and is of this kind.
    pub(crate) fn fits_value_of(&self, value: &Value, kind: Kind) -> Fit {
        self.fits_value(value)?;
        must(alike(value.kind(), kind), "a value is of another kind than it stands for")
    }
}

/// One kind, whatever its places.
pub(super) fn alike(a: Kind, b: Kind) -> bool {
    match (a, b) {
        (Kind::Decimal(_), Kind::Decimal(_)) | (Kind::Money(_), Kind::Money(_)) => true,
        (a, b) => a == b,
    }
}
