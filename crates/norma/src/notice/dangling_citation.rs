//! # dangling-citation
//!
//! ## What it says
//! A reference names an act or a division that the corpus doesn't hold.
//!
//! ## Why it matters
//! A reader who follows it finds nothing, and a rule aimed at it has no effect.
//!
//! ## An example
//!
//! ```text
//! event seize_the_register repeals provision dpr-223-1998/art7
//! ```

use super::{Notice, Span};

/// The reference `name`, and the nearest one there is.
pub fn dangling_citation(at: Span, name: &str, near: Option<&str>) -> Notice {
    let notice = Notice::error("dangling-citation", at, format!("the corpus has no `{name}`"));
    match near {
        Some(near) => notice.help(format!("the nearest is `{near}`")),
        None => notice.help("write `act/anchor`, the anchor alone inside its own act, or the act"),
    }
}
