//! One value out of the rows of a person: what to fold, and what comes of it.

use crate::{Number, Plane};

/// How rows become one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// All of them together; nothing is 0.
    Sum,
    /// The greatest.
    Max,
    /// The least.
    Min,
    /// That of the row whose key comes before all others.
    First,
    /// That of the row whose key comes after all others.
    Latest,
}

/// A value that may be absent, not known, or known to lie between two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ends {
    /// It exists.
    pub there: Plane,
    /// It doesn't exist.
    pub absent: Plane,
    /// The least it can be.
    pub low: Number,
    /// Whether `low` is known.
    pub low_known: Plane,
    /// The most it can be.
    pub high: Number,
    /// Whether `high` is known.
    pub high_known: Plane,
}

/// A fold over the rows of a relation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fold {
    /// How rows become one value.
    pub kind: Kind,
    /// The relation.
    pub relation: u32,
    /// The people all of whose rows are told.
    pub complete: Plane,
    /// The rows that count.
    pub sure: Plane,
    /// The rows that may count. No row is in both.
    pub may: Plane,
    /// What is folded.
    pub of: Ends,
    /// The key, for `First` and `Latest`.
    pub by: Option<Ends>,
}

/// What a fold comes to, one of these for each person; not known where none of
/// `there`, `absent`, `overflow`, `tie` is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Folded {
    /// It exists.
    pub there: Plane,
    /// It doesn't exist.
    pub absent: Plane,
    /// The least it can be.
    pub low: Number,
    /// Whether `low` is known.
    pub low_known: Plane,
    /// The most it can be.
    pub high: Number,
    /// Whether `high` is known.
    pub high_known: Plane,
    /// A sum too large to hold.
    pub overflow: Plane,
    /// Rows surely tied, with values surely different.
    pub tie: Plane,
}
