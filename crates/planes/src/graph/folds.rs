//! Folds over rows.

use super::Graph;
use crate::op::{FoldNumber, FoldPlane, Op};
use crate::{Ends, Fold, Folded, Kind, Plane, Scope};

impl Graph {
    /// One value out of the rows of each person.
    pub fn fold(&mut self, fold: Fold) -> Folded {
        if fold.sure == Plane::NO && fold.may == Plane::NO {
            return self.of_no_rows(fold);
        }
        let fold = self.fold_in_scope(fold);
        let at = self.fold_number(fold);
        let node = self.node(Op::Fold(at), Some(Scope::People));
        let [there, absent, low_known, high_known, overflow, tie] =
            FoldPlane::ALL.map(|part| match (part, fold.kind) {
                (FoldPlane::Overflow, Kind::Sum)
                | (FoldPlane::Tie, Kind::First | Kind::Latest)
                | (
                    FoldPlane::There
                    | FoldPlane::Absent
                    | FoldPlane::LowKnown
                    | FoldPlane::HighKnown,
                    _,
                ) => self.plane_node(Op::FoldPlane(node, part), Some(Scope::People)),
                _ => Plane::NO,
            });
        let [low, high] = [FoldNumber::Low, FoldNumber::High]
            .map(|part| self.number_node(Op::FoldNumber(node, part), Some(Scope::People)));
        Folded { there, absent, low, low_known, high, high_known, overflow, tie }
    }

    fn of_no_rows(&mut self, fold: Fold) -> Folded {
        let zero = self.constant(0);
        let (there, absent) = match fold.kind {
            Kind::Sum => (fold.complete, Plane::NO),
            _ => (Plane::NO, fold.complete),
        };
        Folded {
            there,
            absent,
            low: zero,
            low_known: there,
            high: zero,
            high_known: there,
            overflow: Plane::NO,
            tie: Plane::NO,
        }
    }

    fn fold_in_scope(&mut self, fold: Fold) -> Fold {
        let rows = Some(Scope::Rows(fold.relation));
        Fold {
            sure: self.plane_in(rows, fold.sure),
            may: self.plane_in(rows, fold.may),
            of: self.ends_in(rows, fold.of),
            by: match fold.kind {
                Kind::First | Kind::Latest => fold.by.map(|by| self.ends_in(rows, by)),
                Kind::Sum | Kind::Max | Kind::Min => None,
            },
            ..fold
        }
    }

    fn ends_in(&mut self, rows: Option<Scope>, ends: Ends) -> Ends {
        Ends {
            there: self.plane_in(rows, ends.there),
            absent: self.plane_in(rows, ends.absent),
            low: self.number_in(rows, ends.low),
            low_known: self.plane_in(rows, ends.low_known),
            high: self.number_in(rows, ends.high),
            high_known: self.plane_in(rows, ends.high_known),
        }
    }

    fn fold_number(&mut self, fold: Fold) -> u32 {
        if let Some(&at) = self.folds_seen.get(&fold) {
            return at;
        }
        let at = u32::try_from(self.folds.len()).unwrap_or(u32::MAX);
        self.folds.push(fold);
        self.folds_seen.insert(fold, at);
        at
    }
}
