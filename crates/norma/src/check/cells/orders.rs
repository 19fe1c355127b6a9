//! Whether the orders chosen between terms fit each other and the intervals chosen for the terms.
//!
//! If a comes before b and b before c, then c doesn't come before a.

use std::cmp::Ordering;

use super::formula::Choice;
use super::{Cell, Space};

/// Terms that stand in an order: first, second, and how they stand.
type Link = (usize, usize, Ordering);

impl Space<'_> {
    /// Whether a person can fall into the cells chosen, as far as order goes.
    pub(super) fn agrees(&self, choice: &Choice) -> bool {
        let links = self.links(choice);
        let mut terms: Vec<usize> = links.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
        terms.sort_unstable();
        terms.dedup();
        links.is_empty() || self.closes(&terms, &links, choice)
    }

    fn links(&self, choice: &Choice) -> Vec<Link> {
        let pairs =
            self.axes.iter().zip(choice).filter_map(|(axis, place)| Some((axis, (*place)?)));
        let links = pairs.filter_map(|(axis, place)| match (axis.pair(), axis.cells.get(place)) {
            (Some((a, b)), Some(Cell::Stands(stands))) => Some((a, b, *stands)),
            _ => None,
        });
        links.collect()
    }

    /// Whether no chain of "not after" with a "before" in it leads back to its start.
    fn closes(&self, terms: &[usize], links: &[Link], choice: &Choice) -> bool {
        let count = terms.len();
        let mut reach = vec![vec![None; count]; count];
        for i in 0..count {
            for j in 0..count {
                reach[i][j] = self.step(terms[i], terms[j], links, choice);
            }
        }
        for k in 0..count {
            for i in 0..count {
                for j in 0..count {
                    let through = reach[i][k].zip(reach[k][j]).map(|(a, b)| a || b);
                    reach[i][j] = reach[i][j].max(through);
                }
            }
        }
        (0..count).all(|i| reach[i][i] != Some(true))
    }

    /// Whether the first is surely not after the second: nothing, or whether it is surely before.
    fn step(&self, a: usize, b: usize, links: &[Link], choice: &Choice) -> Option<bool> {
        let stands = |(x, y, stands): &Link| match () {
            () if (*x, *y) == (a, b) => Some(*stands),
            () if (*x, *y) == (b, a) => Some(stands.reverse()),
            () => None,
        };
        let cell = |axis: usize| choice[axis].and_then(|place| self.axes[axis].cells.get(place));
        let by_cells = cell(a).zip(cell(b)).and_then(|(x, y)| x.beside(y));
        match by_cells.or_else(|| links.iter().find_map(stands)) {
            Some(Ordering::Less) => Some(true),
            Some(Ordering::Equal) => Some(false),
            _ => None,
        }
    }
}
