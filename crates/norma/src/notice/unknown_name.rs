//! # unknown-name
//!
//! ## What it says
//! A name stands for nothing of the kind that is meant here.
//!
//! ## Why it matters
//! Most often it is misspelt; the nearest known name is shown.
//!
//! ## An example
//!
//! ```text
//! holds when habitual_abbode
//! ```

use super::{Notice, Span};

/// No `what` is called `name`; `near` is the nearest that is.
pub fn unknown_name(at: Span, what: &str, name: &str, near: Option<&str>) -> Notice {
    let notice = Notice::error("unknown-name", at, format!("no {what} is called `{name}`"));
    match near {
        Some(near) => notice.help(format!("the nearest is `{near}`")),
        None => notice,
    }
}
