//! The inner loops: one operation over one block of rows.
//!
//! They take and give plain slices, so that whoever keeps the values shares them. A plane is as
//! long as the words of its scope in the block, a column of numbers as long as the live rows. Bits
//! of positions that stand for no row are anything.

pub(crate) mod block;
pub(crate) mod fold;
pub(crate) mod input;
pub(crate) mod lane;
pub(crate) mod numbers;
pub(crate) mod pack;
pub(crate) mod rows;
pub(crate) mod sift;

pub(crate) use block::Block;
pub(crate) use numbers::Numbers;
