//! The nodes of a graph that stand for the operations of the list.

use planes::{Fold, Folded, Graph, Number, Plane};

use crate::mirror::{Ends, Folding, Mirror, N, Op, P};

impl Mirror<'_> {
    /// The nodes of the operations in a graph.
    pub fn nodes(&self, graph: &mut Graph) -> Vec<Node> {
        let (mut nodes, mut folds): (Vec<Node>, Vec<Folded>) = (Vec::new(), Vec::new());
        for &op in &self.ops {
            if let Op::FoldPlane(fold, _) | Op::FoldNumber(fold, _) = op {
                while folds.len() <= fold {
                    let folding = fold_of(&self.folds[folds.len()].0, &nodes);
                    folds.push(graph.fold(folding));
                }
            }
            let node = node(graph, op, &nodes, &folds);
            nodes.push(node);
        }
        nodes
    }
}

/// A handle in a graph.
#[derive(Clone, Copy, Debug)]
pub enum Node {
    Plane(Plane),
    Number(Number),
}

impl Node {
    pub fn plane(self) -> Plane {
        if let Node::Plane(plane) = self { plane } else { panic!("{self:?} is no plane") }
    }

    pub fn number(self) -> Number {
        if let Node::Number(number) = self { number } else { panic!("{self:?} is no number") }
    }
}

fn fold_of(fold: &Folding, nodes: &[Node]) -> Fold {
    let ends = |it: Ends| planes::Ends {
        there: nodes[it.there].plane(),
        absent: nodes[it.absent].plane(),
        low: nodes[it.low].number(),
        low_known: nodes[it.low_known].plane(),
        high: nodes[it.high].number(),
        high_known: nodes[it.high_known].plane(),
    };
    Fold {
        kind: fold.kind,
        relation: fold.relation,
        complete: nodes[fold.complete].plane(),
        sure: nodes[fold.sure].plane(),
        may: nodes[fold.may].plane(),
        of: ends(fold.of),
        by: fold.by.map(ends),
    }
}

fn node(graph: &mut Graph, op: Op, nodes: &[Node], folds: &[Folded]) -> Node {
    let p = |at: P| nodes[at].plane();
    let n = |at: N| nodes[at].number();
    match op {
        Op::Input(bits) => Node::Plane(graph.input(bits)),
        Op::And(a, b) => Node::Plane(graph.and(p(a), p(b))),
        Op::Or(a, b) => Node::Plane(graph.or(p(a), p(b))),
        Op::AndNot(a, b) => Node::Plane(graph.and_not(p(a), p(b))),
        Op::Not(a) => Node::Plane(graph.not(p(a))),
        Op::ChoosePlane(mask, a, b) => Node::Plane(graph.choose_plane(p(mask), p(a), p(b))),
        Op::Within(mask, a) => Node::Plane(graph.within(p(mask), p(a))),
        Op::Below(a, c) => Node::Plane(graph.below(n(a), c)),
        Op::Is(a, c) => Node::Plane(graph.is(n(a), c)),
        Op::Less(a, b) => Node::Plane(graph.less(n(a), n(b))),
        Op::Same(a, b) => Node::Plane(graph.same(n(a), n(b))),
        Op::LessScaled(a, x, b, y) => Node::Plane(graph.less_scaled(n(a), x, n(b), y)),
        Op::SameScaled(a, x, b, y) => Node::Plane(graph.same_scaled(n(a), x, n(b), y)),
        Op::Fails(a) => Node::Plane(graph.fails(n(a))),
        Op::Spread(relation, a) => Node::Plane(graph.spread(relation, p(a))),
        Op::AnyRow(relation, a) => Node::Plane(graph.any_row(relation, p(a))),
        Op::EveryRow(relation, a) => Node::Plane(graph.every_row(relation, p(a))),
        Op::WithinBelow(mask, a, b, c) => {
            let (a, b) = (graph.within_number(p(mask), n(a)), graph.within_number(p(mask), n(b)));
            let sum = graph.plus(a, b);
            let sum = graph.within_number(p(mask), sum);
            let below = graph.below(sum, c);
            Node::Plane(graph.within(p(mask), below))
        }
        Op::FoldPlane(fold, part) => {
            let it = &folds[fold];
            let parts = [it.there, it.absent, it.low_known, it.high_known, it.overflow, it.tie];
            Node::Plane(parts[part])
        }
        Op::FoldNumber(fold, high) => {
            Node::Number(if high { folds[fold].high } else { folds[fold].low })
        }
        Op::Lane(lane) => Node::Number(graph.lane(lane)),
        Op::Constant(c) => Node::Number(graph.constant(c)),
        Op::Plus(a, b) => Node::Number(graph.plus(n(a), n(b))),
        Op::Minus(a, b) => Node::Number(graph.minus(n(a), n(b))),
        Op::Times(a, b) => Node::Number(graph.times(n(a), n(b))),
        Op::PlusDays(a, b) => Node::Number(graph.plus_days(n(a), n(b))),
        Op::MinusDays(a, b) => Node::Number(graph.minus_days(n(a), n(b))),
        Op::PlusMonths(a, b) => Node::Number(graph.plus_months(n(a), n(b))),
        Op::MinusMonths(a, b) => Node::Number(graph.minus_months(n(a), n(b))),
        Op::Scaled(a, places) => Node::Number(graph.scaled(n(a), places)),
        Op::Divide(a, x, b, y, rounding, places) => {
            Node::Number(graph.divide(n(a), x, n(b), y, rounding, places))
        }
        Op::Round(a, from, rounding, places) => {
            Node::Number(graph.round(n(a), from, rounding, places))
        }
        Op::Between(unit, a, b) => Node::Number(graph.between(unit, n(a), n(b))),
        Op::Age(a, b, march) => Node::Number(graph.age(n(a), n(b), march)),
        Op::Choose(mask, a, b) => Node::Number(graph.choose(p(mask), n(a), n(b))),
        Op::SpreadNumber(relation, a) => Node::Number(graph.spread_number(relation, n(a))),
        Op::Count(relation, a) => Node::Number(graph.count(relation, p(a))),
    }
}
