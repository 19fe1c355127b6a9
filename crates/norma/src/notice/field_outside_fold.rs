//! # field-outside-fold
//!
//! ## What it says
//! A field of a relation is used where no row is meant.
//!
//! ## Why it matters
//! A person may have several permits: without a question over rows, nothing says which one.
//!
//! ## An example
//!
//! ```text
//! holds when permit.kind = asylum_request
//!
//! holds when exists permit where kind = asylum_request
//! ```

use super::{Notice, Span};

/// The field `name` of `relation` stands outside every fold.
pub fn field_outside_fold(at: Span, name: &str, relation: &str) -> Notice {
    Notice::error(
        "field-outside-fold",
        at,
        format!("`{name}` belongs to a row, and no row is meant here"),
    )
    .help(format!("ask over the rows, as in `exists {relation} where …` or `latest {name} by …`"))
}
