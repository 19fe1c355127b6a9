//! A batch told fact by fact: convenient for one person, or a few.

use super::relation::set;
use super::{Batch, BatchError, BitColumn, Column, Day, Relation, WideColumn, words};
use crate::Scope;

/// A batch in the making. Only facts of which something is told take memory.
#[derive(Clone, Debug)]
pub struct BatchBuilder {
    rows: usize,
    scopes: Vec<(Scope, bool)>,
    facts: Vec<Column>,
    relations: Vec<Relation>,
    day: Day,
}

impl BatchBuilder {
    /// A batch of so many people, of whom nothing is told, asked for 1970-01-01. `counts` says of
    /// each relation how many rows each person has.
    pub fn new(rows: usize, facts: &[(Scope, bool)], counts: &[&[u32]]) -> BatchBuilder {
        BatchBuilder {
            rows,
            scopes: facts.to_vec(),
            facts: vec![Column::Untold; facts.len()],
            relations: counts.iter().map(|counts| Relation::new(counts)).collect(),
            day: Day::Same(0),
        }
    }

    /// The position of the `k`th row of a person in a relation.
    pub fn row(&self, relation: u32, person: usize, k: usize) -> usize {
        self.relations.get(relation as usize).map_or(0, |relation| relation.row(person, k))
    }

    /// Tells a yes or a no; `None` tells nothing.
    pub fn yes_no(&mut self, fact: u32, row: usize, so: Option<bool>) -> &mut BatchBuilder {
        if let (Some(so), Some(column)) = (so, self.bits(fact)) {
            set(if so { &mut column.yes } else { &mut column.no }, row);
        }
        self
    }

    /// Tells a number.
    pub fn value(&mut self, fact: u32, row: usize, value: i64) -> &mut BatchBuilder {
        if let Some(column) = self.wide(fact) {
            column.tell(row, Some(value), Some(value));
        }
        self
    }

    /// Tells that it exists, and that it lies between two ends, both included, as far as known.
    pub fn between(
        &mut self,
        fact: u32,
        row: usize,
        low: Option<i64>,
        high: Option<i64>,
    ) -> &mut BatchBuilder {
        if let Some(column) = self.wide(fact) {
            if low.is_none() || low != high {
                column.widen();
            }
            column.tell(row, low, high);
        }
        self
    }

    /// Tells that it doesn't exist.
    pub fn absent(&mut self, fact: u32, row: usize) -> &mut BatchBuilder {
        let words = words(self.length(fact));
        let bits = self.scopes.get(fact as usize).is_some_and(|&(_, bits)| bits);
        let absent = if bits {
            self.bits(fact).map(|column| &mut column.absent)
        } else {
            self.wide(fact).map(|column| &mut column.absent)
        };
        if let Some(absent) = absent {
            set(absent.get_or_insert_with(|| vec![0; words]), row);
        }
        self
    }

    /// Tells that a person has no other rows of the relation.
    pub fn complete(&mut self, relation: u32, person: usize) -> &mut BatchBuilder {
        if let Some(relation) = self.relations.get_mut(relation as usize) {
            relation.completes(person);
        }
        self
    }

    /// Sets the day the question is asked for.
    pub fn day(&mut self, day: Day) -> &mut BatchBuilder {
        self.day = day;
        self
    }

    /// The batch of what was told.
    pub fn build(self) -> Result<Batch, BatchError> {
        Batch::new(self.rows, self.facts, &self.scopes, self.relations, self.day)
    }

    fn length(&self, fact: u32) -> usize {
        match self.scopes.get(fact as usize) {
            Some((Scope::Rows(relation), _)) => {
                self.relations.get(*relation as usize).map_or(0, Relation::padded_rows)
            }
            _ => self.rows,
        }
    }

    fn bits(&mut self, fact: u32) -> Option<&mut BitColumn> {
        let words = words(self.length(fact));
        let column = self.facts.get_mut(fact as usize)?;
        if *column == Column::Untold {
            let (yes, no) = (vec![0; words], vec![0; words]);
            *column = Column::Bits(BitColumn { yes, no, absent: None });
        }
        if let Column::Bits(column) = column { Some(column) } else { None }
    }

    fn wide(&mut self, fact: u32) -> Option<&mut WideColumn> {
        let rows = self.length(fact);
        let column = self.facts.get_mut(fact as usize)?;
        if *column == Column::Untold {
            *column = Column::Wide(WideColumn {
                low: vec![0; rows],
                high: None,
                there: vec![0; words(rows)],
                low_known: None,
                high_known: None,
                absent: None,
            });
        }
        if let Column::Wide(column) = column { Some(column) } else { None }
    }
}

impl WideColumn {
    /// Keeps the two ends apart.
    fn widen(&mut self) {
        if self.high.is_none() {
            self.high = Some(self.low.clone());
            self.low_known = Some(self.there.clone());
            self.high_known = Some(self.there.clone());
        }
    }

    fn tell(&mut self, row: usize, low: Option<i64>, high: Option<i64>) {
        set(&mut self.there, row);
        if let (Some(low), Some(cell)) = (low, self.low.get_mut(row)) {
            *cell = low;
            self.low_known.iter_mut().for_each(|plane| set(plane, row));
        }
        let highs = self.high.as_mut().and_then(|highs| highs.get_mut(row));
        if let (Some(high), Some(cell)) = (high, highs) {
            *cell = high;
            self.high_known.iter_mut().for_each(|plane| set(plane, row));
        }
    }
}
