//! Typed expressions: a closed, total list. No recursion, no function, no fold in a fold.

use serde::{Deserialize, Serialize};

use super::{
    Comparison, ConclusionId, FactId, FoldKind, Operator, ParamId, RelationId, RoundMode, Unit,
    Value,
};

/// An expression.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Expr {
    /// A value.
    Literal(Value),
    /// The day the law is applied to.
    TheDay,
    /// A fact of the person.
    Fact(FactId),
    /// A field of the row of the fold we are in.
    Field(FactId),
    /// Another conclusion.
    Conclusion(ConclusionId),
    /// A param on the day of the law, or on another.
    Param(ParamId, Option<Box<Expr>>),
    /// `not`.
    Not(Box<Expr>),
    /// All of these; two or more.
    And(Vec<Expr>),
    /// Any of these; two or more.
    Or(Vec<Expr>),
    /// A comparison of two expressions of one kind.
    Compare(Comparison, Box<Expr>, Box<Expr>),
    /// One of these values.
    In(Box<Expr>, Vec<Value>),
    /// The optional thing is there.
    Exists(Box<Expr>),
    /// Exact arithmetic; `DividedBy` occurs only in [`Expr::Divide`].
    Arithmetic(Operator, Box<Expr>, Box<Expr>),
    /// A division, rounded to so many places.
    Divide(Box<Expr>, Box<Expr>, RoundMode, u8),
    /// Rounded to so many places.
    Round(Box<Expr>, RoundMode, u8),
    /// Whole units from the first date to the second.
    Between(Unit, Box<Expr>, Box<Expr>),
    /// Age in years, absent before birth; true when 29 February turns on 1 March.
    Age(Box<Expr>, Box<Expr>, bool),
    /// A question over rows.
    Fold(Box<Fold>),
    /// A subformula with the name its author gave it.
    Named(String, Box<Expr>),
}

/// A question over the rows of a relation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Fold {
    /// Which question.
    pub kind: FoldKind,
    /// The relation.
    pub relation: RelationId,
    /// Which rows; none: all.
    pub guard: Option<Expr>,
    /// What is folded: a field for `sum min max first latest`, a condition for `all`.
    pub of: Option<Expr>,
    /// The order, for `first latest`.
    pub by: Option<FactId>,
    /// The sum of no rows, for `sum`.
    pub nothing: Option<Value>,
}
