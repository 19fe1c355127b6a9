//! From statements to names: what is declared where, and what a name, a reference or a target stands for.
//!
//! Start at [`Work::declare`]. Every name gets its number here, before any expression is read, and keeps
//! it even when its statement turns out wrong: so one mistake is told once. Nothing here reads an expression.

mod acts;
mod aims;
mod declare;
mod rows;
mod space;
mod targets;
mod trees;
mod vocabulary;

pub(crate) use space::Space;
pub(crate) use targets::Aim;
pub(crate) use trees::{Declared, Names, RuleWord, Trees, Word};
pub(crate) use vocabulary::TYPES;

use std::collections::BTreeSet;

use crate::lower::SourceMap;
use crate::notice::Notice;
use crate::program::{ConclusionId, Program, RelationId};

/// The corpus between its trees and its program.
///
/// The trees live in `'a` and are never copied; rows of the program exist from the moment their
/// name is declared, and say nothing until their statement is lowered.
#[derive(Default)]
pub(crate) struct Work<'a> {
    /// The statements, in the order of their numbers.
    pub trees: Trees<'a>,
    /// What each name stands for.
    pub names: Names<'a>,
    /// What each rule concludes about, once known; none where that was told to be wrong.
    pub concludes: Vec<Option<ConclusionId>>,
    /// The rows so far.
    pub program: Program,
    /// Fields whose type was told to be wrong.
    pub spoiled_fields: BTreeSet<(RelationId, &'a str)>,
    /// What the author is told.
    pub notices: Vec<Notice>,
    /// Where things are written.
    pub map: SourceMap,
}

impl Work<'_> {
    /// Keeps the value, or tells the author why there is none.
    pub fn told<T>(&mut self, found: Result<T, Notice>) -> Option<T> {
        found.map_err(|notice| self.notices.push(notice)).ok()
    }
}
