//! Norma, the language of the law, and its meaning.
//!
//! An act is a Markdown page; `syntax` reads it, [`compile`] turns a corpus of them into a typed [`program`]
//! (`resolve` knows the names, `types` the kinds, `lower` the rows), `reference` runs it for one person,
//! `explain` says why, `check` what is wrong with the law itself. Start at `program`.
//! Nothing here reads a file, a clock, a locale, a network or a database.

pub mod ask;
pub mod book;
pub mod cases;
pub mod check;
pub mod coverage;
pub mod door;
pub mod engine;
pub mod explain;
pub mod facts;
pub mod finding;
mod lower;
pub mod missing;
pub mod names;
pub mod notice;
pub mod program;
mod resolve;
pub mod syntax;
mod types;
pub mod ways;

pub use lower::{Compiled, Page, SourceMap, compile};
