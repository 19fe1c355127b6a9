//! The engine against the reference evaluator, which is written to be read beside the meaning.
//!
//! Random programs with random batches, seen row by row and as columns; every case of the corpus, and every case
//! with each thing told of it taken away in turn. `APPRODO_PROPERTIES=20` asks twenty times as many programs.

#[path = "../corpus/law.rs"]
#[allow(dead_code, reason = "other tests use the rest")]
mod law;
#[path = "../random/mod.rs"]
mod random;
#[path = "../reference/mod.rs"]
#[allow(dead_code, unused_imports, reason = "it is written to be read whole")]
mod reference;

mod batches;
mod cases;
mod columns;
mod same;
