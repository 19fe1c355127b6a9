//! Norma, the language of the law, and its meaning.
//!
//! An act is a Markdown page; `syntax` reads it, `resolve` and `lower` turn it into a typed
//! [`program`], `reference` runs it for one person, `explain` says why. Start at `program`.
//! Nothing here reads a file, a clock, a locale, a network or a database.

pub mod cases;
pub mod check;
pub mod door;
pub mod explain;
pub mod facts;
pub mod finding;
mod lower;
pub mod missing;
pub mod notice;
pub mod program;
pub mod reference;
mod resolve;
pub mod syntax;
mod types;

pub use lower::{Compiled, Page, SourceMap, compile};
