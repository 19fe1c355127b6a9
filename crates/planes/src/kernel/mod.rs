//! The inner loops: one operation over one block of rows.
//!
//! They take and give plain slices, so that whoever keeps the values shares them. A plane is as
//! long as the words of its scope in the block, a column of numbers as long as the live rows. Bits
//! of positions that stand for no row are anything.

mod alone;
pub(crate) mod beside;
pub(crate) mod block;
mod civil;
mod exact;
pub(crate) mod fold;
pub(crate) mod input;
pub(crate) mod lane;
pub(crate) mod machine;
pub(crate) mod numbers;
pub(crate) mod pack;
pub(crate) mod reckon;
pub(crate) mod rows;
mod sift;
#[cfg_attr(not(target_arch = "x86_64"), path = "no_vector.rs")]
#[cfg_attr(
    target_arch = "x86_64",
    expect(unsafe_code, reason = "what not every processor can is done only after asking it")
)]
pub(crate) mod vector;
mod worth;

pub(crate) use block::Block;
pub(crate) use numbers::Numbers;
