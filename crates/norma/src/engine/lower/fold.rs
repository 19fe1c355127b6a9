//! Questions over the rows of a relation, complete or partial (S3): folded by segments of rows.

use calendar::Date;
use planes::{Bits, Ends, Graph, Kind as FoldOf, Plane};

use super::{Lower, MetFold};
use crate::engine::symbol::{Cause, Sym, Tri, Val, add_fault};
use crate::program::{Fold, FoldKind, Kind};

impl Lower<'_> {
    /// What a fold comes to.
    pub(super) fn fold(&mut self, fold: &Fold, law: Date) -> Sym {
        let complete = self.graph.input(Bits::Complete(fold.relation.0));
        match fold.kind {
            FoldKind::Exists => self.any_of_rows(fold, complete, law).into(),
            FoldKind::All => self.all_of_rows(fold, complete, law).into(),
            FoldKind::Count => Sym::Value(self.count(fold, complete, law)),
            FoldKind::Sum => self.folded(FoldOf::Sum, fold, complete, law),
            FoldKind::Max => self.folded(FoldOf::Max, fold, complete, law),
            FoldKind::Min => self.folded(FoldOf::Min, fold, complete, law),
            FoldKind::First => self.folded(FoldOf::First, fold, complete, law),
            FoldKind::Latest => self.folded(FoldOf::Latest, fold, complete, law),
        }
    }

    fn any_of_rows(&mut self, fold: &Fold, complete: Plane, law: Date) -> Tri {
        let guard = self.met(fold.guard.as_ref(), law);
        let (g, relation) = (&mut self.graph, fold.relation.0);
        let may = g.not(guard.no);
        let (yes, may) = (g.any_row(relation, guard.yes), g.any_row(relation, may));
        Tri { yes, no: g.and_not(complete, may), absent: Plane::NO }
    }

    fn all_of_rows(&mut self, fold: &Fold, complete: Plane, law: Date) -> Tri {
        let guard = self.met(fold.guard.as_ref(), law);
        let satisfied = self.met(fold.of.as_ref(), law);
        let (g, relation) = (&mut self.graph, fold.relation.0);
        let fits = guard.not().or(g, satisfied);
        let may_fail = g.not(fits.yes);
        let (fails, may_fail) = (g.any_row(relation, fits.no), g.any_row(relation, may_fail));
        Tri { yes: g.and_not(complete, may_fail), no: fails, absent: Plane::NO }
    }

    fn count(&mut self, fold: &Fold, complete: Plane, law: Date) -> Val {
        let (sure, may) = self.counted(fold, law);
        let (g, relation) = (&mut self.graph, fold.relation.0);
        let all = g.or(sure, may);
        let ends = Ends {
            there: Plane::YES,
            absent: Plane::NO,
            low: g.count(relation, sure),
            low_known: Plane::YES,
            high: g.count(relation, all),
            high_known: complete,
        };
        Val { kind: Kind::Whole, ends, faults: Vec::new() }
    }

    /// The rows that surely count, and the others that may; one without the thing folded, or ordered by, doesn't.
    fn counted(&mut self, fold: &Fold, law: Date) -> (Plane, Plane) {
        let mut there = self.met(fold.guard.as_ref(), law);
        let thing = match (fold.by, &fold.of) {
            (Some(by), _) => Some(self.fact(by)),
            (None, Some(of)) => Some(self.expr(of, law)),
            (None, None) => None,
        };
        if let Some(thing) = thing {
            let exists = thing.exists(&mut self.graph);
            there = there.and(&mut self.graph, exists);
        }
        let g = &mut self.graph;
        let counts = g.not(there.no);
        (there.yes, g.and_not(counts, there.yes))
    }

    /// A fold to a value.
    fn folded(&mut self, kind: FoldOf, fold: &Fold, complete: Plane, law: Date) -> Sym {
        let Some(of) = &fold.of else { return self.nothing(Kind::Whole) };
        let of = self.expr(of, law);
        let by = fold.by.map(|by| self.fact(by));
        let (sure, may) = self.counted(fold, law);
        let g = &mut self.graph;
        let op = planes::Fold {
            kind,
            relation: fold.relation.0,
            complete,
            sure,
            may,
            of: ends_of(g, &of),
            by: by.map(|by| ends_of(g, &by)),
        };
        let made = g.fold(op);
        let tie = Cause::Tie(self.met_fold(fold, op));
        let g = &mut self.graph;
        let mut faults = Vec::new();
        add_fault(g, &mut faults, made.overflow, Cause::Overflow);
        add_fault(g, &mut faults, made.tie, tie);
        if of.kind() == Kind::YesNo {
            let (one, zero) = (g.is(made.low, 1), g.is(made.low, 0));
            let (yes, no) = (g.and(made.low_known, one), g.and(made.low_known, zero));
            return Sym::Truth(Tri { yes, no, absent: made.absent }, faults);
        }
        let ends = Ends {
            there: made.there,
            absent: made.absent,
            low: made.low,
            low_known: made.low_known,
            high: made.high,
            high_known: made.high_known,
        };
        Sym::Value(Val { kind: of.kind(), ends, faults })
    }

    fn met_fold(&mut self, fold: &Fold, op: planes::Fold) -> u32 {
        let known = self.folds.iter().position(|met| met.fold == op);
        let place = known.unwrap_or_else(|| {
            self.folds.push(MetFold { relation: fold.relation, fold: op });
            self.folds.len() - 1
        });
        u32::try_from(place).unwrap_or(u32::MAX)
    }
}

/// A result as ends; yes and no as 1 and 0.
fn ends_of(g: &mut Graph, sym: &Sym) -> Ends {
    match sym {
        Sym::Value(val) => val.ends,
        Sym::Truth(tri, _) => {
            let (one, zero) = (g.constant(1), g.constant(0));
            let (there, number) = (g.or(tri.yes, tri.no), g.choose(tri.yes, one, zero));
            Ends {
                there,
                absent: tri.absent,
                low: number,
                low_known: there,
                high: number,
                high_known: there,
            }
        }
    }
}
