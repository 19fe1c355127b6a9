//! The reasons of an answer: each point of law it rests on is explained once, and named wherever it is used.

use std::sync::Arc;

use super::{Point, Reason, What};

/// Why: the nodes asked about, and under them every point of law they rest on.
///
/// A point of law stands as one node wherever it is used; [`Reasons::under`] leads to what it rests on. Whoever tells
/// them says so in full where a point comes first, and refers to it afterwards.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reasons {
    asked: Vec<Reason>,
    /// In the order of the points.
    explained: Vec<Arc<Explained>>,
}

/// What one point of law rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// Which.
    pub point: Point,
    /// The rule that spoke first, then those that mattered.
    pub because: Vec<Reason>,
    /// The points of law it uses, each as often as it is used.
    pub(crate) uses: Vec<Point>,
}

impl Reasons {
    pub(crate) fn new(asked: Vec<Reason>, mut explained: Vec<Arc<Explained>>) -> Reasons {
        explained.sort_unstable_by_key(|it| it.point);
        Reasons { asked, explained }
    }

    /// The nodes asked about: of a finding its own point of law, and nothing else.
    pub fn asked(&self) -> &[Reason] {
        &self.asked
    }

    /// What the answer itself rests on: of a finding its rules.
    pub fn because(&self) -> impl Iterator<Item = &Reason> {
        self.asked.iter().flat_map(|node| self.under(node))
    }

    /// What a node rests on.
    pub fn under<'r>(&'r self, node: &'r Reason) -> &'r [Reason] {
        let What::Point(point) = node.what else { return &node.because };
        self.place(point).map_or(&[], |place| &self.explained[place].because)
    }

    /// Shows every node once, in the order in which they are read: a point of law is entered where it comes first.
    pub fn each<'r>(&'r self, mut see: impl FnMut(&'r Reason)) {
        self.walk(&self.asked, &mut vec![false; self.explained.len()], &mut see);
    }

    /// The same without the nodes asked about themselves.
    pub fn each_under<'r>(&'r self, mut see: impl FnMut(&'r Reason)) {
        let mut asked = self.asked.len();
        let own = |node: &Reason| self.asked.iter().any(|asked| std::ptr::eq(asked, node));
        self.each(|node| {
            if asked > 0 && own(node) {
                asked -= 1;
            } else {
                see(node);
            }
        });
    }

    fn walk<'r>(
        &'r self,
        nodes: &'r [Reason],
        entered: &mut [bool],
        see: &mut impl FnMut(&'r Reason),
    ) {
        for node in nodes {
            see(node);
            let What::Point(point) = node.what else {
                self.walk(&node.because, entered, see);
                continue;
            };
            let place = self.place(point).filter(|place| !entered[*place]);
            if let Some(place) = place {
                entered[place] = true;
                self.walk(&self.explained[place].because, entered, see);
            }
        }
    }

    fn place(&self, point: Point) -> Option<usize> {
        self.explained.binary_search_by_key(&point, |it| it.point).ok()
    }
}
