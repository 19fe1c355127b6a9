//! Looking for a cell in which a condition comes out as wanted.
//!
//! Dimensions are chosen one after the other, and only those the condition still asks for; what the
//! choices so far decide is decided for all cells below them. So the search is exhaustive, and in a space
//! too large to count it is a proof by cases. Its length is bounded; past the bound it says so.

use super::formula::{Choice, Seen};
use super::{Formula, Space};
use crate::engine::Truth;

/// Spaces up to this many cells are counted cell by cell; larger ones count as one proof.
const CELLS_MAX: u64 = 1 << 18;

/// Choices tried in one search of a space too large to count; a smaller one is searched to its end.
const TRIES_MAX: u64 = 1 << 15;

/// What all searches together looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Effort {
    /// Cells decided.
    pub cells: u64,
    /// Questions decided by cases, in spaces too large to count.
    pub proofs: u64,
}

/// What a search came to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Verdict {
    /// In these cells, one chosen for each dimension that matters.
    Found(Choice),
    /// In no cell.
    Nowhere,
    /// The space is too large to say.
    TooLarge,
}

struct Search<'s, 'p> {
    space: &'s Space<'p>,
    formula: &'s Formula,
    wanted: fn(Truth) -> bool,
    tries: u64,
    tries_max: u64,
    cells: u64,
}

impl Space<'_> {
    /// A cell in which the formula comes to something wanted.
    pub fn find(
        &mut self,
        formula: &Formula,
        wanted: fn(Truth) -> bool,
        effort: &mut Effort,
    ) -> Verdict {
        self.cut();
        let counted = self.size() <= CELLS_MAX;
        let tries_max = if counted { u64::MAX } else { TRIES_MAX };
        let mut search = Search { space: self, formula, wanted, tries: 0, tries_max, cells: 0 };
        let mut choice = vec![None; self.axes.len()];
        let found = search.below(&mut choice);
        if counted {
            effort.cells = effort.cells.saturating_add(search.cells);
        } else if found.is_some() {
            effort.proofs += 1;
        }
        match found {
            Some(Some(choice)) => Verdict::Found(choice),
            Some(None) => Verdict::Nowhere,
            None => Verdict::TooLarge,
        }
    }

    /// Whether the formula comes out met in every cell; nothing when the space is too large.
    pub fn always(&mut self, formula: &Formula, effort: &mut Effort) -> Option<bool> {
        match self.find(formula, |truth| truth != Truth::Yes, effort) {
            Verdict::Nowhere => Some(true),
            Verdict::Found(_) => Some(false),
            Verdict::TooLarge => None,
        }
    }
}

impl Search<'_, '_> {
    /// The first fitting choice below this one, or that there is none; nothing when it takes too long.
    fn below(&mut self, choice: &mut Choice) -> Option<Option<Choice>> {
        if self.tries >= self.tries_max {
            return None;
        }
        self.tries += 1;
        match self.formula.seen(self.space, choice) {
            Seen::Decided(truth) => Some(self.decided(truth, choice)),
            Seen::Needs(axis) => {
                for cell in 0..self.space.axes[axis].cells.len() {
                    choice[axis] = Some(cell);
                    let found = self.below(choice);
                    choice[axis] = None;
                    if !matches!(found, Some(None)) {
                        return found;
                    }
                }
                Some(None)
            }
        }
    }

    fn decided(&mut self, truth: Truth, choice: &Choice) -> Option<Choice> {
        self.cells = self.cells.saturating_add(self.cells_below(choice));
        ((self.wanted)(truth) && self.space.agrees(choice)).then(|| choice.clone())
    }

    /// How many cells a choice stands for.
    fn cells_below(&self, choice: &Choice) -> u64 {
        let open = self.space.axes.iter().zip(choice).filter(|(_, cell)| cell.is_none());
        open.fold(1_u64, |so, (axis, _)| so.saturating_mul(axis.cells.len() as u64))
    }
}
