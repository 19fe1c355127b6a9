//! Expressions, a closed list.

use calendar::Date;

use super::{At, Text};
use crate::notice::Span;

/// An expression with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expr {
    /// What it is.
    pub kind: Box<ExprKind>,
    /// Where it is.
    pub span: Span,
}

/// The closed list of expressions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ExprKind {
    /// `yes`, `no`.
    YesNo(bool),
    /// `2018-10-05`.
    Date(Date),
    /// `42`.
    Whole(i64),
    /// `12.50`: units and scale, here 1250 and 2.
    Decimal(i64, u32),
    /// `12.50 euro`: cents.
    Euro(i64),
    /// `"palermo"`.
    Code(String),
    /// `45 days`.
    Days(i64),
    /// `6 months`; `5 years` is 60 months.
    Months(i64),
    /// `the day`: the day the law is applied to.
    TheDay,
    /// `absent`, as what a conclusion `otherwise` is.
    Absent,
    /// A fact, field, conclusion, param, let or enumeration value.
    Name(String),
    /// `PARAM at EXPR`.
    ParamAt(Text, Expr),
    /// `not a`.
    Not(Expr),
    /// `a and b and c`.
    And(Vec<Expr>),
    /// `a or b or c`.
    Or(Vec<Expr>),
    /// `a >= b`.
    Compare(Comparison, Expr, Expr),
    /// `a between b and c` (both included).
    Within(Expr, Expr, Expr),
    /// `a in (b, c)`.
    In(Expr, Vec<Expr>),
    /// `exists NAME`, of an optional fact, field or conclusion.
    Exists(Text),
    /// `a + b`, `a - b`, `a * b`, `a / b`.
    Arithmetic(Operator, Expr, Expr),
    /// `-a`.
    Minus(Expr),
    /// `a rounded half up to 2 places`.
    Rounded(Expr, At<RoundMode>, At<u32>),
    /// `years between a and b`.
    Between(Unit, Expr, Expr),
    /// `age of birth on the day`; an optional `born 29 february turns 1 march`.
    Age {
        /// Day of birth.
        birth: Expr,
        /// Day of the question.
        on: Expr,
        /// The provision says 1 March.
        first_of_march: bool,
    },
    /// `exists permit where …`, `all permit where … satisfy …`, `count permit …`, `sum permit.fee …` and so on.
    Fold(Fold),
}

/// A question over the rows of a relation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fold {
    /// Which question.
    pub kind: FoldKind,
    /// The relation.
    pub relation: Text,
    /// The field folded, for `sum min max first latest`.
    pub field: Option<Text>,
    /// `by FIELD`: the order, for `first latest`.
    pub by: Option<Text>,
    /// `where EXPR`.
    pub guard: Option<Expr>,
    /// `satisfy EXPR`, for `all`.
    pub satisfy: Option<Expr>,
}

/// The folds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the language, one to one")]
pub enum FoldKind {
    Exists,
    All,
    Count,
    Sum,
    Min,
    Max,
    First,
    Latest,
}

impl FoldKind {
    /// The word of the language.
    pub fn word(self) -> &'static str {
        match self {
            FoldKind::Exists => "exists",
            FoldKind::All => "all",
            FoldKind::Count => "count",
            FoldKind::Sum => "sum",
            FoldKind::Min => "min",
            FoldKind::Max => "max",
            FoldKind::First => "first",
            FoldKind::Latest => "latest",
        }
    }
}

/// The comparisons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the signs of the language, one to one")]
pub enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// The operators.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the signs of the language, one to one")]
pub enum Operator {
    Plus,
    Minus,
    Times,
    DividedBy,
}

/// The rounding words; `half_up` goes towards plus infinity, `half_away` away from zero (S14).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the language, one to one")]
pub enum RoundMode {
    HalfUp,
    HalfAway,
    HalfEven,
    Up,
    Down,
    TowardsZero,
}

/// Units between two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the words of the language, one to one")]
pub enum Unit {
    Days,
    Months,
    Years,
}
