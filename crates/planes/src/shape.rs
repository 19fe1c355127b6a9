//! What is known of a batch before it is seen: the fewer things it can hold, the smaller the graph.

use crate::Scope;

/// What a batch can hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    /// Of each fact.
    pub facts: Vec<FactShape>,
    /// Of each relation, whether all its rows are told, when that is the same for everybody.
    pub complete: Vec<Option<bool>>,
    /// The day, when it is the same for everybody and known beforehand.
    pub day: Option<i64>,
}

/// What can be told of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FactShape {
    /// Whose fact it is.
    pub scope: Scope,
    /// It is a yes or a no, not a number.
    pub bits: bool,
    /// Some row may be told as lying between two ends.
    pub intervals: bool,
    /// Some row may be told as absent.
    pub absent: bool,
    /// Of some row nothing may be told.
    pub untold: bool,
    /// Of some row a value, or an end of it, may be told.
    pub told: bool,
    /// No number is told that is no day of the calendar, counted from 1970-01-01.
    pub days: bool,
}

impl FactShape {
    /// Anything may be told.
    pub fn widest(scope: Scope, bits: bool) -> FactShape {
        let intervals = !bits;
        FactShape { scope, bits, intervals, absent: true, untold: true, told: true, days: false }
    }

    /// Whether whatever `other` allows is allowed.
    pub fn covers(&self, other: &FactShape) -> bool {
        (self.scope, self.bits) == (other.scope, other.bits)
            && self.intervals >= other.intervals
            && self.absent >= other.absent
            && self.untold >= other.untold
            && self.told >= other.told
            && self.days <= other.days
    }
}

impl Shape {
    /// The shape in which everything is possible, for facts of these scopes (a yes/no or not).
    pub fn widest(facts: &[(Scope, bool)], relations: usize) -> Shape {
        Shape {
            facts: facts.iter().map(|&(scope, bits)| FactShape::widest(scope, bits)).collect(),
            complete: vec![None; relations],
            day: None,
        }
    }

    /// Whether a graph for this shape is right for every batch of the shape `other`.
    pub fn covers(&self, other: &Shape) -> bool {
        let known = |mine: &Option<bool>, theirs: &Option<bool>| mine.is_none() || mine == theirs;
        self.facts.len() == other.facts.len()
            && self.complete.len() == other.complete.len()
            && self.facts.iter().zip(&other.facts).all(|(mine, theirs)| mine.covers(theirs))
            && self.complete.iter().zip(&other.complete).all(|(mine, theirs)| known(mine, theirs))
            && (self.day.is_none() || self.day == other.day)
    }
}
