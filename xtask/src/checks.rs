//! The checks that run a program; those that only read files are in `tidy`.

pub mod clippy;
pub mod format;
pub mod fuzz_api;
pub mod law;
pub mod suite;
pub mod tally;
pub mod wasm;
