//! The steps of a schedule: operations on registers.
//!
//! Registers 0 and 1 of every kind of plane are no row and every row; what nobody needs goes to
//! register 2, which nobody reads.

use crate::reckon::{Against, Beside, Pair, Single};
use crate::{Bits, Kind, Lane, Scope};

/// The register nobody reads, of planes.
pub(super) const NOWHERE: u32 = 2;
/// The registers nobody reads, of numbers of people.
pub(super) const NO_COLUMN: [u32; 2] = [0, 1];
/// How many plane registers there always are.
pub(super) const FIXED: u32 = 3;

/// A number to read: the same for all, or in a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    One(i64),
    Column(u32),
}

/// What is done to bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum BitOp {
    And,
    Or,
    AndNot,
    Not,
}

/// An operation on bits of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BitStep {
    pub op: BitOp,
    pub out: u32,
    pub a: u32,
    pub b: u32,
}

/// One step. Planes are named by the register of their scope.
#[derive(Clone, Copy, Debug)]
pub(super) enum Step {
    /// Bits of people. Before it runs, a stretch of these becomes one step.
    Bit(BitStep),
    /// A stretch of the list of operations on bits.
    Bits {
        from: u32,
        to: u32,
    },
    /// Bits of rows.
    RowBit {
        op: BitOp,
        rows: Scope,
        out: u32,
        a: u32,
        b: u32,
    },
    /// Goes on at step `to` if no row of the block is in the mask.
    Skip {
        mask: u32,
        scope: Scope,
        to: u32,
    },
    Input {
        scope: Scope,
        out: u32,
        bits: Bits,
    },
    LaneAgainst {
        scope: Scope,
        out: u32,
        against: Against,
        lane: Lane,
        c: i64,
    },
    Against {
        scope: Scope,
        out: u32,
        against: Against,
        a: Source,
        c: i64,
    },
    Beside {
        scope: Scope,
        out: u32,
        beside: Beside,
        a: Source,
        b: Source,
    },
    /// A comparison of two numbers as they are told.
    Lanes {
        scope: Scope,
        out: u32,
        beside: Beside,
        a: Lane,
        b: Lane,
    },
    Lane {
        scope: Scope,
        out: u32,
        lane: Lane,
    },
    Pair {
        scope: Scope,
        out: u32,
        fails: u32,
        pair: Pair,
        a: Source,
        b: Source,
    },
    Single {
        scope: Scope,
        out: u32,
        fails: u32,
        single: Single,
        a: Source,
    },
    Choose {
        scope: Scope,
        out: u32,
        mask: u32,
        a: Source,
        b: Source,
    },
    Spread {
        relation: u32,
        out: u32,
        a: u32,
    },
    AnyRow {
        relation: u32,
        out: u32,
        a: u32,
    },
    SpreadNumber {
        relation: u32,
        out: u32,
        a: Source,
    },
    Count {
        relation: u32,
        out: u32,
        a: u32,
    },
    /// The fold of that place in the list of folds.
    Fold(u32),
}

/// A fold on registers.
#[derive(Clone, Copy, Debug)]
pub(super) struct FoldStep {
    pub kind: Kind,
    pub relation: u32,
    pub complete: u32,
    pub sure: u32,
    pub may: u32,
    pub of: EndsIn,
    pub by: Option<EndsIn>,
    /// In the order of `FoldPlane::ALL`.
    pub planes: [u32; 6],
    pub low: u32,
    pub high: u32,
}

/// The registers of a value.
#[derive(Clone, Copy, Debug)]
pub(super) struct EndsIn {
    pub there: u32,
    pub absent: u32,
    pub low: Source,
    pub low_known: u32,
    pub high: Source,
    pub high_known: u32,
}
