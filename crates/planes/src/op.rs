//! What a node does, and with what: the one list of operations.

use crate::reckon::{Against, Beside, Pair, Single};
use crate::{Bits, Lane, Number, Plane};

/// An operation. Operands always have smaller numbers than their user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Op {
    /// One bit, the same for all.
    Always(bool),
    /// Bits told.
    Input(Bits),
    And(Plane, Plane),
    Or(Plane, Plane),
    /// The first without the second.
    AndNot(Plane, Plane),
    Not(Plane),
    /// `mask & x`, where `x` is worked out only if the mask has a bit.
    Within(Plane, Plane),
    /// A comparison with a constant.
    Against(Against, Number, i64),
    /// A comparison of two numbers.
    Beside(Beside, Number, Number),
    /// Where that number couldn't be reckoned.
    Fails(Number),
    /// The bit of the person, for each row.
    Spread(u32, Plane),
    /// Whether a row of the person has the bit.
    AnyRow(u32, Plane),
    /// A bit out of a fold.
    FoldPlane(u32, FoldPlane),

    /// Numbers told.
    Lane(Lane),
    Constant(i64),
    /// A constant that couldn't be reckoned.
    Failed,
    Pair(Pair, Number, Number),
    Single(Single, Number),
    /// The first where the mask is set, else the second.
    Choose(Plane, Number, Number),
    /// The number where the mask is set, anything elsewhere.
    WithinNumber(Plane, Number),
    /// The number of the person, for each row.
    SpreadNumber(u32, Number),
    /// How many rows of the person have the bit.
    Count(u32, Plane),
    /// A number out of a fold.
    FoldNumber(u32, FoldNumber),

    /// A fold, by its place in the list of folds. It is neither plane nor number; its parts are.
    Fold(u32),
}

/// A plane that comes of a fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FoldPlane {
    There,
    Absent,
    LowKnown,
    HighKnown,
    Overflow,
    Tie,
}

impl FoldPlane {
    /// All, in the order of their numbers.
    pub const ALL: [FoldPlane; 6] = [
        FoldPlane::There,
        FoldPlane::Absent,
        FoldPlane::LowKnown,
        FoldPlane::HighKnown,
        FoldPlane::Overflow,
        FoldPlane::Tie,
    ];
}

/// A number that comes of a fold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FoldNumber {
    Low,
    High,
}
