//! The same person with more told, in many ways at once: the rows of one batch.

use calendar::Date;
use planes::{BLOCK, Graph, Plane};

use super::across::{Bits, Need, Waits, known};
use super::people::beside;
use super::run::Run;
use super::world::World;
use crate::missing::{Open, Telling};
use crate::program::{ConclusionId, Expr, FactId, NormId, RelationId};

/// What is supposed of somebody besides what is known, in the order it is told.
pub(crate) type Supposed = Vec<(Open, Telling)>;

/// A plane read of a crowd; of one that has a bit a row of a relation, that of each person's row at this position.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sight {
    plane: Plane,
    row: Option<RowAt>,
}

/// A row of a person: of which relation, and its position.
pub(crate) type RowAt = (RelationId, usize);

/// Hypothetical people.
pub(crate) struct Crowd<'a> {
    run: Run<'a>,
    people: usize,
}

impl<'a> World<'a> {
    /// This person, once with each of these things told besides.
    pub(crate) fn crowd(&self, supposed: &[&[(Open, Telling)]]) -> Crowd<'a> {
        let batch = self.lower(|lower| beside(&lower.columns(), &self.person, supposed, self.on));
        Crowd { run: self.run.with(batch), people: supposed.len() }
    }

    /// Where a place is settled.
    pub(crate) fn sight(&self, place: Waits<'_>) -> Sight {
        let row = if let Waits::Expr(_, _, row) = place { row } else { None };
        Sight { plane: self.settled_at(place), row }
    }

    /// Where all of this is surely known, or something of it surely fails.
    pub(crate) fn sight_of(&self, needs: &[Need<'_>]) -> Sight {
        let parts: Vec<(Plane, Plane)> = needs.iter().map(|need| self.need(*need)).collect();
        let plane = self.lower(|lower| {
            let (no, settled): (Vec<Plane>, Vec<Plane>) = parts.into_iter().unzip();
            let g: &mut Graph = &mut lower.graph;
            let (no, settled) = (g.any(&no), g.all(&settled));
            g.or(no, settled)
        });
        Sight { plane, row: None }
    }

    /// Where it is known whether a norm is law.
    pub(crate) fn law_known(&self, norm: NormId, law: Date) -> Sight {
        let plane = self.lower(|lower| {
            let holds = lower.force(norm, law).holds;
            known(&mut lower.graph, holds).1
        });
        Sight { plane, row: None }
    }

    /// Where a norm surely isn't law.
    pub(crate) fn not_law(&self, norm: NormId, law: Date) -> Sight {
        Sight { plane: self.lower(|lower| lower.force(norm, law).holds.no), row: None }
    }

    /// Where a condition surely isn't met.
    pub(crate) fn unmet(&self, expr: &Expr, law: Date, row: RowAt) -> Sight {
        Sight { plane: self.lower(|lower| lower.met(Some(expr), law).no), row: Some(row) }
    }

    /// Where a field is known.
    pub(crate) fn field_known(&self, field: FactId, row: RowAt) -> Sight {
        let plane = self.lower(|lower| {
            let sym = lower.fact(field);
            sym.settled(&mut lower.graph)
        });
        Sight { plane, row: Some(row) }
    }

    /// Where no other row of a relation exists.
    pub(crate) fn all_told(&self, relation: RelationId) -> Sight {
        let plane = self.lower(|lower| lower.graph.input(planes::Bits::Complete(relation.0)));
        Sight { plane, row: None }
    }

    /// The days whose law may govern a question of somebody in a crowd, and whether that is open for anybody.
    pub(crate) fn days_met(
        &self,
        crowd: &Crowd<'a>,
        id: ConclusionId,
        law: Date,
    ) -> (Vec<Date>, bool) {
        let days = self.lower(|lower| lower.law_days(id, law));
        let met = |plane: Plane| {
            let unset = self.lower(|lower| lower.graph.not(plane));
            crowd.is_unset(Sight { plane: unset, row: None })
        };
        let some = days.days.iter().filter(|day| met(day.exact) || met(day.open));
        (some.map(|day| day.day).collect(), days.days.iter().any(|day| met(day.open)))
    }
}

impl Crowd<'_> {
    /// The words of 64 people each that a bit a person takes.
    pub fn words(&self) -> usize {
        self.people.div_ceil(64)
    }

    /// Whether there is anybody of whom it isn't set.
    pub fn is_unset(&self, sight: Sight) -> bool {
        self.without(sight).iter().any(|word| *word != 0)
    }

    /// Of whom it isn't set; of a row of a relation, among those who have it.
    pub fn without(&self, sight: Sight) -> Bits {
        self.without_among(sight, &self.all())
    }

    /// The same of some of them.
    pub fn without_among(&self, sight: Sight, some: &[u64]) -> Bits {
        let blocks = some.chunks(BLOCK / 64).enumerate();
        let bits = blocks.flat_map(|(block, some)| match sight.row {
            Some(row) => self.rows_without(sight.plane, row, block, some),
            None => {
                let set = self.run.words(sight.plane, block);
                some.iter().zip(set).map(|(some, set)| some & !set).collect()
            }
        });
        bits.collect()
    }

    fn all(&self) -> Bits {
        let mut all = vec![u64::MAX; self.words()];
        if let Some(last) = all.last_mut().filter(|_| !self.people.is_multiple_of(64)) {
            *last = (1 << (self.people % 64)) - 1;
        }
        all
    }

    fn rows_without(&self, plane: Plane, (relation, k): RowAt, block: usize, some: &[u64]) -> Bits {
        let first = block * BLOCK;
        let mut without = vec![0; some.len()];
        let Some(rows) = self.run.batch().relations().get(relation.at()) else { return without };
        let (of_rows, start) = (self.run.is_of_rows(plane), rows.row(first, 0));
        self.run.read(plane, first, |set| {
            for (word, some) in some.iter().enumerate() {
                let mut left = *some;
                while left != 0 {
                    let person = word * 64 + left.trailing_zeros() as usize;
                    left &= left - 1;
                    let span = rows.span(first + person);
                    let at = if of_rows { span.start + k - start } else { person };
                    if span.len() > k && !set(at) {
                        without[word] |= 1 << (person % 64);
                    }
                }
            }
        });
        without
    }
}
