//! What the protocol calls things: only the parts of it that are spoken here, by the names it gives them.
//!
//! Requests are read leniently: what isn't used isn't looked at, so that no editor is too new or too old.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A place in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Position {
    /// From 0.
    pub line: u32,
    /// From 0, in 16-bit units.
    pub character: u32,
}

/// From one place up to another.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Range {
    /// The first place.
    pub start: Position,
    /// One past the last.
    pub end: Position,
}

/// A range in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Location {
    /// The file.
    pub uri: String,
    /// The range.
    pub range: Range,
}

/// New words in the place of others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct TextEdit {
    /// In whose place.
    pub range: Range,
    /// The words.
    pub new_text: String,
}

/// What is wrong or worth knowing somewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Diagnostic {
    /// Where.
    pub range: Range,
    /// 1 error, 2 warning, 3 information.
    pub severity: u8,
    /// Its code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'static str>,
    /// Who says so.
    pub source: &'static str,
    /// What.
    pub message: String,
    /// Other places that matter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related_information: Vec<Value>,
}

/// A file that is named.
#[derive(Clone, Debug, Deserialize)]
pub struct File {
    /// Its address.
    pub uri: String,
}

/// A request about a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfFile {
    /// The file.
    pub text_document: File,
}

/// A request about a place.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfPlace {
    /// The file.
    pub text_document: File,
    /// The place.
    pub position: Position,
}

/// A request about a range.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfRange {
    /// The file.
    pub text_document: File,
    /// The range.
    pub range: Range,
}

/// Where a thing is named.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfReferences {
    /// The file.
    pub text_document: File,
    /// The place.
    pub position: Position,
    /// With its declaration or without.
    #[serde(default)]
    pub context: Context,
}

/// What is wanted of references.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Context {
    /// Whether the declaration is one of them.
    #[serde(default)]
    pub include_declaration: bool,
}

/// A new name.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OfRename {
    /// The file.
    pub text_document: File,
    /// The place.
    pub position: Position,
    /// The name.
    pub new_name: String,
}

/// A file that was opened.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// The file and its text.
    pub text_document: OpenedFile,
}

/// A file and its text.
#[derive(Clone, Debug, Deserialize)]
pub struct OpenedFile {
    /// Its address.
    pub uri: String,
    /// All of it.
    pub text: String,
}

/// A file that was changed.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    /// The file.
    pub text_document: File,
    /// Its changes, one after the other.
    pub content_changes: Vec<Change>,
}

/// One change.
#[derive(Clone, Debug, Deserialize)]
pub struct Change {
    /// The new text.
    pub text: String,
    /// In whose place; none: all of it.
    #[serde(default)]
    pub range: Option<Range>,
}

/// Something to do.
#[derive(Clone, Debug, Deserialize)]
pub struct Execute {
    /// What.
    pub command: String,
    /// To what.
    #[serde(default)]
    pub arguments: Vec<Value>,
}

/// Why a request has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The protocol's number for it.
    pub code: i32,
    /// Why, in words.
    pub words: String,
}

impl Refusal {
    /// What was asked can't be done, for this reason.
    pub fn because(words: impl Into<String>) -> Refusal {
        Refusal { code: -32803, words: words.into() }
    }

    /// The request says something that isn't so.
    pub fn of_params(words: impl Into<String>) -> Refusal {
        Refusal { code: -32602, words: words.into() }
    }

    /// As the protocol writes it.
    pub fn form(&self) -> Value {
        json!({ "code": self.code, "message": self.words })
    }
}
