//! Handles of the nodes of a graph, and what a graph may read.

/// A node that is one bit a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Plane(pub u32);

impl Plane {
    /// No row, in any scope.
    pub const NO: Plane = Plane(0);
    /// Every row, in any scope.
    pub const YES: Plane = Plane(1);

    /// The bit of every row, when it is the same whatever is told.
    pub fn constant(self) -> Option<bool> {
        match self {
            Plane::NO => Some(false),
            Plane::YES => Some(true),
            _ => None,
        }
    }
}

impl From<bool> for Plane {
    fn from(so: bool) -> Plane {
        if so { Plane::YES } else { Plane::NO }
    }
}

/// A node that is one number a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number(pub u32);

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// A person.
    People,
    /// A row of the relation of that number.
    Rows(u32),
}

/// A plane told with the batch: of the fact, or the relation, of that number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bits {
    /// The yes/no fact is told, as a yes.
    Yes(u32),
    /// The yes/no fact is told, as a no.
    No(u32),
    /// The thing is told not to exist.
    Absent(u32),
    /// The thing exists; something of its value may be told.
    There(u32),
    /// It exists, and the least it can be is told.
    LowKnown(u32),
    /// It exists, and the most it can be is told.
    HighKnown(u32),
    /// All rows of the relation are told.
    Complete(u32),
}

/// A number told with the batch. Where it isn't told it is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lane {
    /// The least the fact can be; of a yes/no fact, 1 for yes.
    Low(u32),
    /// The most the fact can be.
    High(u32),
    /// The day the question is asked for, as days since 1970-01-01.
    TheDay,
}
