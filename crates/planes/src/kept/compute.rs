//! The value of one node, when what it needs is there.

use super::Kept;
use super::values::{Held, Values, Written};
use crate::kernel::fold::{EndsOf, FoldOut, Folding};
use crate::kernel::machine::Plain;
use crate::kernel::{self, Block, beside, input, lane, numbers, reckon, rows};
use crate::op::{FoldNumber, Op};
use crate::operands::lanes_beside;
use crate::{Ends, Fold, Graph, Plane, Scope};

/// Where the values are that were worked out in this round.
fn places_of(places: &[(u32, u32)], now: u32) -> impl Fn(u32) -> u32 {
    move |node| match places.get(node as usize) {
        Some((round, place)) if *round == now => *place,
        _ => Values::NO,
    }
}

impl Kept {
    /// Works out a node whose operands are known, and says where its value is; nodes of two planes are
    /// worked out before they come here.
    pub(super) fn compute(&mut self, graph: &Graph, block: Block<'_>, node: u32) -> u32 {
        let scope = graph.scope_at(node).unwrap_or(Scope::People);
        match graph.op(node) {
            Op::Always(false) => Values::NO,
            Op::Always(true) => self.values.yes(),
            Op::Not(a) => {
                let at = self.place(a.0);
                let place = self.values.each(scope, at, at, |a, _| !a);
                if !self.values.are_few() {
                    self.values.mask(scope, place);
                }
                place
            }
            Op::Fails(a) => self.values.fails(self.place(a.0)),
            // The planes of a fold lie one behind the other, and so do its numbers.
            Op::FoldPlane(fold, part) => {
                let place = self.place(fold) + part as u32 * block.words(Scope::People) as u32;
                self.values.taken_up(scope, place)
            }
            Op::FoldNumber(fold, part) => self.fold_number(block, fold, part),
            Op::Fold(at) => match graph.fold_at(at) {
                Some(fold) => self.fold(block, fold),
                None => Values::NO,
            },
            Op::Constant(number) => self.values.hold(Held::One(number)),
            Op::Failed => self.values.hold(Held::One(0)),
            op @ (Op::Lane(_)
            | Op::Pair(..)
            | Op::Single(..)
            | Op::Choose(..)
            | Op::WithinNumber(..)
            | Op::SpreadNumber(..)
            | Op::Count(..)) => self.number_of(op, block, scope),
            _ if self.values.are_few() => self.plane_of_few(graph, node, block, scope),
            _ => self.plane_of(graph, node, block, scope),
        }
    }

    fn plane_of(&mut self, graph: &Graph, node: u32, block: Block<'_>, scope: Scope) -> u32 {
        let (place, _) = self.values.next();
        let at = places_of(&self.places, self.round);
        let Written { read, plane: out, .. } = self.values.write(block.words(scope), 0);
        match graph.op(node) {
            Op::Input(bits) => input::read(block, scope, bits, out),
            Op::Against(against, a, c) => match graph.number_op(a) {
                Op::Lane(lane) => {
                    lane::against(Plain, lane::told(block, scope, lane), against, c, out);
                }
                _ => numbers::against(Plain, against, read.numbers(at(a.0)), c, out),
            },
            Op::Beside(..) if let Some((beside, a, b)) = lanes_beside(graph, node) => {
                beside::lanes(Plain, block, scope, beside, (a, b), out);
            }
            Op::Beside(beside, a, b) => {
                let (a, b) = (read.numbers(at(a.0)), read.numbers(at(b.0)));
                numbers::beside(Plain, beside, a, b, out);
            }
            Op::Spread(relation, a) => {
                rows::spread(Plain, &block.persons(relation), read.plane(at(a.0)), out);
            }
            Op::AnyRow(relation, a) => {
                rows::any_row(Plain, &block.persons(relation), read.plane(at(a.0)), out);
            }
            _ => {}
        }
        self.values.mask(scope, place);
        place
    }

    fn number_of(&mut self, op: Op, block: Block<'_>, scope: Scope) -> u32 {
        let (words, live) = (block.words(scope), block.live(scope));
        let bits = match op {
            Op::Choose(plane, ..) | Op::Count(_, plane) => self.laid(plane),
            _ => Values::NO,
        };
        let (plane, from) = self.values.next();
        let can_fail = matches!(op, Op::Pair(..) | Op::Single(..));
        let at = places_of(&self.places, self.round);
        let Written { read, plane: fails, column: out } =
            self.values.write(if can_fail { words } else { 0 }, live);
        match op {
            Op::Lane(lane) => lane::read(block, scope, lane, out),
            Op::Pair(pair, a, b) => {
                let (a, b) = (read.numbers(at(a.0)), read.numbers(at(b.0)));
                reckon::pair(Plain, pair, a, b, out, fails);
            }
            Op::Single(single, a) => reckon::single(single, read.numbers(at(a.0)), out, fails),
            Op::Choose(_, a, b) => {
                let (a, b) = (read.numbers(at(a.0)), read.numbers(at(b.0)));
                numbers::choose(read.plane(bits), a, b, out);
            }
            Op::WithinNumber(_, a) => numbers::copy(read.numbers(at(a.0)), out),
            Op::SpreadNumber(relation, a) => {
                rows::spread_numbers(&block.persons(relation), read.numbers(at(a.0)), out);
            }
            Op::Count(relation, _) => {
                rows::count(&block.persons(relation), read.plane(bits), out);
            }
            _ => {}
        }
        let fails = if can_fail { self.values.taken_up(scope, plane) } else { Values::NO };
        self.values.hold(Held::Each { from, live: live as u32, fails })
    }

    fn fold_number(&mut self, block: Block<'_>, fold: u32, part: FoldNumber) -> u32 {
        let live = block.live(Scope::People) as u32;
        let planes = self.place(fold);
        // Behind the planes of a fold a word says where its numbers begin.
        let marker = planes + 6 * block.words(Scope::People) as u32;
        let first = self.values.plane(marker, 1).first().copied().unwrap_or(0) as u32;
        let from = first + if part == FoldNumber::High { live } else { 0 };
        self.values.hold(Held::Each { from, live, fails: Values::NO })
    }

    fn fold(&mut self, block: Block<'_>, fold: &Fold) -> u32 {
        let (words, live) = (block.words(Scope::People), block.live(Scope::People));
        let [complete, sure, may] = [fold.complete, fold.sure, fold.may].map(|it| self.laid(it));
        let (of, by) = (self.ends(&fold.of), fold.by.as_ref().map(|by| self.ends(by)));
        let (place, from) = self.values.next();
        let at = places_of(&self.places, self.round);
        let Written { read, plane, column } = self.values.write(6 * words + 1, 2 * live);
        let ends = |ends: &Ends, laid: LaidEnds| EndsOf {
            there: read.plane(laid.there),
            absent: read.plane(laid.absent),
            low: read.numbers(at(ends.low.0)),
            low_known: read.plane(laid.low_known),
            high: read.numbers(at(ends.high.0)),
            high_known: read.plane(laid.high_known),
        };
        let folding = Folding {
            kind: fold.kind,
            complete: read.plane(complete),
            sure: read.plane(sure),
            may: read.plane(may),
            of: ends(&fold.of, of),
            by: fold.by.as_ref().zip(by).map(|(by, laid)| ends(by, laid)),
        };
        let (planes, marker) = plane.split_at_mut(6 * words);
        marker.fill(u64::from(from));
        let (low, high) = column.split_at_mut(live);
        let mut rest = planes;
        let planes = std::array::from_fn(|_| {
            let (plane, others) = std::mem::take(&mut rest).split_at_mut(words);
            rest = others;
            plane
        });
        let mut out = FoldOut { planes, low, high };
        kernel::fold::fold(Plain, &block.persons(fold.relation), &folding, &mut out);
        place
    }

    /// Where the plane of a node lies.
    fn laid(&mut self, plane: Plane) -> u32 {
        let place = self.place(plane.0);
        self.values.lay(place)
    }

    fn ends(&mut self, ends: &Ends) -> LaidEnds {
        LaidEnds {
            there: self.laid(ends.there),
            absent: self.laid(ends.absent),
            low_known: self.laid(ends.low_known),
            high_known: self.laid(ends.high_known),
        }
    }
}

/// Where the planes of a value lie.
#[derive(Clone, Copy)]
struct LaidEnds {
    there: u32,
    absent: u32,
    low_known: u32,
    high_known: u32,
}
