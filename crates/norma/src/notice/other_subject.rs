//! # other-subject
//!
//! ## What it says
//! A statement about one kind of thing depends on a fact or an answer about another: a rule about a ship asks for a
//! person's permit.
//!
//! ## Why it matters
//! A case tells of one thing. What is said of another stays unknown for ever, and the answer with it.
//!
//! ## An example
//!
//! ```text
//! ## Art. 2 — Ships {#art2 about=vessel}
//!
//! rule detained for detention
//!   holds when permit_expired
//! ```

use super::{Notice, Span};

/// The statement at `at` is about `own` and depends on `name`, which is about `its`.
pub fn other_subject(at: Span, own: &str, name: &str, its: &str) -> Notice {
    let words = format!("this is about a {own}, and `{name}` is about a {its}");
    Notice::error("other-subject", at, words)
        .help("say under which heading both belong: `about=…` stands in the attributes of a heading")
}
