//! What all statements are made of: words with their places, labels, types.

use crate::notice::Span;

/// A value with the place where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// What is written.
    pub value: T,
    /// Where.
    pub span: Span,
}

/// A name, a slug (`dl-113-2018/art13-com1`) or a free text, with its place.
pub type Text = At<String>;

/// Words in several languages: `it "…" en "…"`.
pub type Labels = Vec<(Text, Text)>;

/// A type as written: its word and, for `decimal(2)`, its scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypeRef {
    /// `yes/no`, `date`, `whole`, `cents`, `decimal`, `code`, `days`, `months` or the name of an enumeration.
    pub word: Text,
    /// Digits after the point, for `decimal`.
    pub scale: Option<At<u32>>,
    /// `optional`: the thing may be known not to exist.
    pub optional: bool,
    /// `discretion`: somebody's judgment, unknown until they have given it.
    pub discretion: bool,
    /// `fixed`: nothing that can still happen makes it otherwise.
    pub fixed: bool,
}
