//! What the formatter needs beside the tree: fences, comments, and where each clause stood.

use super::page::Fence;
use super::token::Comment;
use crate::notice::Span;

/// The layout of a page, fence by fence.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    /// The fences, in page order.
    pub fences: Vec<FenceLayout>,
}

/// What stands in one fence.
#[derive(Debug)]
pub(crate) struct FenceLayout {
    /// Where it is.
    pub fence: Fence,
    /// Its comments, in order.
    pub comments: Vec<Comment>,
    /// Its statements, in order, one for each that was added to the act.
    pub statements: Vec<Laid>,
}

/// Where the parts of one statement stand.
#[derive(Clone, Debug)]
pub(crate) struct Laid {
    /// From the keyword to the last word before the first clause.
    pub head: Span,
    /// The clauses, in the order written.
    pub clauses: Vec<LaidClause>,
}

/// Where one clause stands.
#[derive(Clone, Debug)]
pub(crate) struct LaidClause {
    /// Which clause it is; those that exclude each other share a slot.
    pub slot: &'static str,
    /// From its keyword to its last word.
    pub span: Span,
}

impl Layout {
    /// Adds a fence that has been read.
    pub fn add(&mut self, fence: Fence, comments: Vec<Comment>, statements: Vec<Laid>) {
        self.fences.push(FenceLayout { fence, comments, statements });
    }
}
