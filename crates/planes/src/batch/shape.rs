//! What a batch holds, so that a graph can be made for it.

use super::{Batch, Column, Day};
use crate::{FactShape, Scope, Shape};

impl Batch {
    /// What it holds: the narrowest shape that covers it.
    pub fn shape(&self) -> Shape {
        let facts = (0..).map(|fact| self.fact(fact)).zip(self.scopes.iter());
        Shape {
            facts: facts
                .map(|(column, &(scope, bits))| self.shape_of(column, scope, bits))
                .collect(),
            complete: self.frame.relations.iter().map(|it| self.same(&it.complete)).collect(),
            day: if let Day::Same(day) = self.day { Some(i64::from(day)) } else { None },
        }
    }

    /// The bit of everybody, when it is the same.
    fn same(&self, plane: &[u64]) -> Option<bool> {
        let mut live = self.live(Scope::People).zip(plane);
        if live.clone().all(|(live, word)| live & !word == 0) {
            return Some(true);
        }
        live.all(|(live, word)| live & word == 0).then_some(false)
    }

    /// The positions that stand for a row, in words.
    fn live(&self, scope: Scope) -> impl Iterator<Item = u64> + Clone {
        (0..self.blocks()).flat_map(move |block| {
            let span = self.span(scope, block);
            (span.start..span.end).step_by(64).map(move |at| low_bits(span.end - at))
        })
    }

    fn shape_of(&self, column: &Column, scope: Scope, bits: bool) -> FactShape {
        let some = |plane: &[u64]| self.live(scope).zip(plane).any(|(live, word)| live & word != 0);
        let intervals = match column {
            Column::Wide(it) => {
                it.high.is_some() || it.low_known.is_some() || it.high_known.is_some()
            }
            _ => false,
        };
        FactShape {
            scope,
            bits,
            intervals,
            absent: column.absent().is_some_and(some),
            untold: self.some_untold(column, scope),
            told: match column {
                Column::Untold => false,
                Column::Bits(it) => some(&it.yes) || some(&it.no),
                Column::Codes(it) => some(&it.told),
                Column::Days(it) => some(&it.told),
                Column::Wide(it) => some(&it.there),
            },
            days: column.days(),
        }
    }

    fn some_untold(&self, column: &Column, scope: Scope) -> bool {
        let absent = |at: usize| column.absent().map_or(0, |plane| plane[at]);
        self.live(scope).enumerate().any(|(at, live)| {
            let told = match column {
                Column::Untold => 0,
                Column::Bits(it) => it.yes[at] | it.no[at],
                Column::Codes(it) => it.told[at],
                Column::Days(it) => it.told[at],
                Column::Wide(it) => it.there[at],
            };
            live & !(told | absent(at)) != 0
        })
    }
}

/// The lowest `count` bits, all from 64 on.
pub(crate) fn low_bits(count: usize) -> u64 {
    if count >= 64 { u64::MAX } else { (1 << count) - 1 }
}
