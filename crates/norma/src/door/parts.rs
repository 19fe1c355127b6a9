//! An answer has parts, and one may want a few of them only.

/// Whether the facts that can settle an open answer are looked for: the one part of an answer that takes long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// They are named.
    Sought,
    /// None is named, and what is told of them is left out.
    Left,
}

/// Which parts of an answer are worked out. What isn't asked for costs nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// The questions of law.
    pub findings: bool,
    /// The terms, with their safe days.
    pub deadlines: bool,
    /// What can be done.
    pub paths: bool,
    /// The facts that can settle what is open.
    pub missing: Missing,
}

impl Default for Parts {
    /// All of them.
    fn default() -> Parts {
        Parts { findings: true, deadlines: true, paths: true, missing: Missing::Sought }
    }
}
