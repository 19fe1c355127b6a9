//! The words and signs of a `norma` fence.

use calendar::Date;

use crate::notice::Span;

/// One word or sign.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Token {
    /// What it is.
    pub kind: Kind,
    /// Where it is.
    pub span: Span,
    /// First on its line.
    pub opens_line: bool,
    /// In the first column: it begins a statement.
    pub at_margin: bool,
}

/// What a token is. The letters of a word are read from the text, by its span.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Kind {
    /// A keyword, a name, a slug, `yes/no`, `relation.field`.
    Word,
    /// `2018-10-05`
    Date(Date),
    /// `08-31`: month and day.
    DayOfYear(u32, u32),
    /// `1_000`
    Whole(i64),
    /// `12.50`: units and scale.
    Decimal(i64, u32),
    /// `"…"`, without quotes and escapes.
    Text(String),
    /// One of the [`SIGNS`].
    Sign(&'static str),
    /// Something that has been told already.
    Broken,
    /// The end of the statement.
    End,
}

/// The signs; of two that begin alike, the longer first.
pub(crate) const SIGNS: [&str; 16] =
    ["<>", "<=", ">=", "..", "=", "<", ">", "+", "-", "*", "/", "(", ")", ",", ".", ":"];

/// A comment, kept for the formatter.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Comment {
    /// From its `--` to the end of the line.
    pub span: Span,
    /// Alone on its line.
    pub alone: bool,
}
