//! The static checks: what is wrong with a corpus before anybody asks it anything (S15).
//!
//! Start at [`run`]. Each check is a file; what it tells is a file in `notice`. Questions about
//! conditions are decided for everybody at once in a space of [`cells`], on every day and for every
//! knowledge on which the law differs ([`law`]). Names, types, circles and citations are checked where
//! the program is made, not here. Nothing here answers for a person.

mod cells;
mod constant;
mod covers;
mod desk;
mod exceptions;
mod holes;
mod law;
mod params;
mod reach;
mod readings;
mod results;
mod rivals;
mod speak;
mod subjects;
mod tables;
mod unfold;
mod unused;
mod versions;

pub use covers::fill_covers;

use crate::Compiled;
use crate::notice::Notice;
use desk::Desk;
use law::Bare;

/// What the checks found, and how much they looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What to tell the authors, by place.
    pub notices: Vec<Notice>,
    /// Cells looked at, one by one or as decided by a part of their coordinates.
    pub cells: u64,
    /// Questions decided by cases because their cells are too many to count.
    pub proofs: u64,
}

/// Runs every check on a corpus that compiles: what does not is left out, and may mislead them.
pub fn run(compiled: &Compiled) -> Report {
    let bare = Bare::of(&compiled.program);
    let mut desk = Desk::new(compiled, &bare);
    let checks: [fn(&mut Desk<'_>); 10] = [
        rivals::check,
        exceptions::check,
        holes::check,
        versions::check,
        params::check,
        readings::check,
        results::check,
        tables::check,
        unused::check,
        subjects::check,
    ];
    checks.iter().for_each(|check| check(&mut desk));
    desk.report()
}

#[cfg(test)]
mod tests;
