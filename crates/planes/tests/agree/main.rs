//! Every way of working out a graph agrees with a plain loop over rows.
//!
//! Random graphs are built twice: as nodes, which fold, share and are packed, and as a list of
//! plain operations read row by row ([`mirror`]). What is told is random too ([`told`]).

mod agree;
mod builder;
mod chance;
mod days;
mod folding;
mod growing;
mod lanes;
mod millions;
mod mirror;
mod nodes;
mod plain;
mod rows;
mod told;
