//! Places in the law where an answer can wait, and what must be known before a goal is, as planes.

use calendar::Date;
use planes::{BLOCK, Graph, Plane};

use super::run::Run;
use super::symbol::{KnownRows, Tri, compare};
use super::world::World;
use crate::program::{Comparison, ConclusionId, Expr, NormId, RelationId, RuleId};

/// A bit a row.
pub(crate) type Bits = Vec<u64>;

/// A place in the law where an answer can wait for something to be told.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Waits<'a> {
    /// A question, by the law of a day.
    Answer(ConclusionId, Date),
    /// A question, under the law of exactly this day.
    Under(ConclusionId, Date),
    /// A rule that may speak.
    Rule(RuleId, ConclusionId, Date),
    /// An expression; of a row of a relation, by its position.
    Expr(&'a Expr, Date, Option<(RelationId, usize)>),
    /// A goal; whoever set it knows when it is reached.
    Goal(usize),
}

/// Something that must be known before a goal is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Need<'a> {
    /// The answer to a question of law on the day of the question.
    Answer(ConclusionId),
    /// That something is law.
    Law(NormId),
    /// Whether a condition is met.
    Met(&'a Expr),
    /// What a value is, and that it exists.
    Value(&'a Expr),
    /// What moves a term: it fails nothing.
    Moves(&'a Expr),
    /// That a last day hasn't passed.
    InTime(&'a Expr),
}

impl<'a> Need<'a> {
    /// The expression it asks about, when it does.
    pub fn expr(&self) -> Option<&'a Expr> {
        match self {
            Need::Met(of) | Need::Value(of) | Need::Moves(of) | Need::InTime(of) => Some(of),
            Need::Answer(_) | Need::Law(_) => None,
        }
    }
}

impl World<'_> {
    /// Where a place is settled.
    pub(super) fn settled_at(&self, place: Waits<'_>) -> Plane {
        self.lower(|lower| match place {
            Waits::Answer(id, law) => {
                let answer = lower.conclude_by(id, law);
                answer.sym.settled(&mut lower.graph)
            }
            Waits::Under(id, law) => {
                let answer = lower.conclude_under(id, law);
                answer.sym.settled(&mut lower.graph)
            }
            Waits::Rule(rule, id, law) => {
                lower.side(id, law).of(rule).map_or(Plane::NO, |weighed| weighed.stands.no)
            }
            Waits::Expr(expr, law, _) => {
                let sym = lower.expr(expr, law);
                sym.settled(&mut lower.graph)
            }
            Waits::Goal(_) => Plane::NO,
        })
    }

    /// The rows of the batch in which a need is surely met: of a question, in which the answer is yes.
    pub(crate) fn so_across(&self, need: Need<'_>) -> Bits {
        self.run.across(self.outcome(need).0)
    }

    /// The rows of the batch in which a need is surely not met: of a question, in which the answer is no.
    pub(crate) fn not_so_across(&self, need: Need<'_>) -> Bits {
        self.run.across(self.outcome(need).1)
    }

    /// Where a need is surely met, and where it surely isn't.
    fn outcome(&self, need: Need<'_>) -> (Plane, Plane) {
        let Need::Answer(id) = need else {
            let (no, settled) = self.need(need);
            return self.lower(|lower| (lower.graph.and_not(settled, no), no));
        };
        let on = self.on;
        self.lower(|lower| {
            let answer = lower.conclude_by(id, on);
            answer.surely(&mut lower.graph)
        })
    }

    /// Whether another row is seen from the same vantage.
    pub(crate) fn sees_as(&self, other: &World<'_>) -> bool {
        self.view == other.view
    }

    /// Whether this row surely doesn't meet a need.
    pub(crate) fn fails(&self, need: Need<'_>) -> bool {
        self.bit(self.need(need).0, self.spot(None))
    }

    /// Whether a need is settled for this row.
    pub(crate) fn is_settled(&self, need: Need<'_>) -> bool {
        self.bit(self.need(need).1, self.spot(None))
    }

    /// Where a need surely isn't met, and where it is settled.
    pub(super) fn need(&self, need: Need<'_>) -> (Plane, Plane) {
        let on = self.on;
        self.lower(|lower| match need {
            Need::Answer(id) => {
                let answer = lower.conclude_by(id, on);
                (Plane::NO, answer.settled(&mut lower.graph))
            }
            Need::Law(norm) => {
                let holds = lower.force(norm, on).holds;
                known(&mut lower.graph, holds)
            }
            Need::Met(expr) => {
                let truth = lower.truth(expr, on);
                known(&mut lower.graph, truth)
            }
            Need::Value(expr) => {
                let sym = lower.expr(expr, on);
                (sym.absent_rows(), sym.settled(&mut lower.graph))
            }
            Need::Moves(expr) => {
                let sym = lower.expr(expr, on);
                (Plane::NO, sym.settled(&mut lower.graph))
            }
            Need::InTime(expr) => {
                let (today, last) = (lower.expr(&Expr::TheDay, on), lower.expr(expr, on));
                let g = &mut lower.graph;
                let in_time = compare(g, Comparison::LessOrEqual, &today, &last);
                // A path without a last day doesn't close.
                (in_time.no, g.all_known(in_time))
            }
        })
    }
}

pub(super) fn known(g: &mut Graph, truth: Tri) -> (Plane, Plane) {
    let met = truth.met(g);
    (met.no, g.all_known(met))
}

impl Run<'_> {
    /// A plane of every person.
    fn across(&self, plane: Plane) -> Bits {
        let blocks = 0..self.batch().rows().div_ceil(BLOCK);
        blocks.flat_map(|block| self.words(plane, block)).collect()
    }
}
