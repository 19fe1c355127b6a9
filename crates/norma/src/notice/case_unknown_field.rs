//! # case-unknown-field
//!
//! ## What it says
//! A row names a field that its relation does not have.
//!
//! ## Why it matters
//! It would be ignored, and the answer would lack what the writer believes to have told.
//!
//! ## An example
//! ```toml
//! [[permit]]
//! kynd = "asylum_request"       # write kind
//! ```

use super::{Notice, Span, nearest};
use crate::program::{Program, RelationId};

/// `name` is no field of the relation.
pub fn case_unknown_field(program: &Program, relation: RelationId, at: Span, name: &str) -> Notice {
    let relation = &program.relations[relation.at()];
    let notice = Notice::error(
        "case-unknown-field",
        at,
        format!("`{}` has no field `{name}`", relation.name),
    );
    let fields = || relation.fields.iter().map(|field| program.facts[field.at()].name.as_str());
    match nearest(name, fields().chain(["recorded", "id"])) {
        Some(near) => notice.help(format!("did you mean `{near}`")),
        None => notice.help(format!("its fields are {}", super::listed(fields()))),
    }
}
