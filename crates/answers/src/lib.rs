//! The question by its names, the answer in JSON: one form, whichever way a person comes in.
//!
//! The command line, the WebAssembly module and the interface over HTTP all ask through [`choose`] and answer through
//! [`json`], so that the same question gets the same bytes; the last two put it as a [`request`]. Nothing here reads a file, a clock
//! or a terminal, and no law is evaluated here.

pub mod asked;
pub mod choose;
pub mod json;
mod lang;
mod refusal;
pub mod request;

pub use lang::Lang;
pub use refusal::{Refusal, clean};

use norma::program::Program;

/// The law in use, and the hash a receipt names it by.
#[derive(Clone, Copy, Debug)]
pub struct Law<'a> {
    /// The typed program.
    pub program: &'a Program,
    /// SHA-256 of its compiled form, as [`norma::program::form_hash`] reckons it.
    pub hash: &'a str,
}
