//! The law of the house, compiled when the house is built, and the texts it was compiled from.
//!
//! [`program`] is what an answer is made from. [`PAGES`] are for those who look at the law itself: its words, its
//! cases, its notices. The build fails when the law doesn't compile. Nothing here reads a file while it runs.

use norma::program::Program;

mod embedded {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
}

pub use embedded::{EXAMPLES, HASH, PAGES};

/// The compiled form of the law, as [`Program::to_form`] writes it.
pub fn program_json() -> &'static str {
    include_str!(concat!(env!("OUT_DIR"), "/program.json"))
}

/// The law, read from its compiled form.
pub fn program() -> Program {
    Program::from_form(program_json()).expect("the build read this very text back")
}
