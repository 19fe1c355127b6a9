//! A batch told fact by fact: convenient for one person, or a few.

use std::sync::Arc;

use super::memory::Frame;
use super::relation::set;
use super::{
    Batch, BatchError, BitColumn, Column, Day, Memory, Relation, WideColumn, check_relations,
    right_kind, words,
};
use crate::Scope;

/// A batch in the making. Only facts of which something is told take memory.
#[derive(Clone, Debug)]
pub struct BatchBuilder {
    rows: usize,
    scopes: Arc<[(Scope, bool)]>,
    frame: Frame,
    day: Day,
    memory: Memory,
}

impl BatchBuilder {
    /// A batch of so many people, of whom nothing is told, asked for 1970-01-01. `counts` says of
    /// each relation how many rows each person has.
    pub fn new(rows: usize, facts: &[(Scope, bool)], counts: &[&[u32]]) -> BatchBuilder {
        let mut frame = Frame::default().of_facts(facts.len());
        frame.relations = counts.iter().map(|counts| Relation::new(counts)).collect();
        let (scopes, memory) = (facts.into(), Memory::default());
        BatchBuilder { rows, scopes, frame, day: Day::Same(0), memory }
    }

    /// The same in memory that was used before, with so many relations; the counts of each follow those of the one
    /// before.
    pub fn within(
        mut memory: Memory,
        rows: usize,
        facts: &Arc<[(Scope, bool)]>,
        (relations, counts): (usize, &[u32]),
    ) -> BatchBuilder {
        let mut frame = memory.frames.pop().unwrap_or_default().of_facts(facts.len());
        frame.relations.resize_with(relations, || Relation::new(&[]));
        for (at, relation) in frame.relations.iter_mut().enumerate() {
            relation.lay_out(counts.get(at * rows..at * rows + rows).unwrap_or(&[]));
        }
        BatchBuilder { rows, scopes: Arc::clone(facts), frame, day: Day::Same(0), memory }
    }

    /// The position of the `k`th row of a person in a relation.
    pub fn row(&self, relation: u32, person: usize, k: usize) -> usize {
        let relation = self.frame.relations.get(relation as usize);
        relation.map_or(0, |relation| relation.row(person, k))
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
        let none = self.memory.plane(words);
        let absent = if bits {
            self.bits(fact).map(|column| &mut column.absent)
        } else {
            self.wide(fact).map(|column| &mut column.absent)
        };
        if let Some(absent) = absent {
            set(absent.get_or_insert(none), row);
        }
        self
    }

    /// Tells that a person has no other rows of the relation.
    pub fn complete(&mut self, relation: u32, person: usize) -> &mut BatchBuilder {
        if let Some(relation) = self.frame.relations.get_mut(relation as usize) {
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
        self.build_within().map(|(batch, _)| batch)
    }

    /// The batch of what was told, and the memory that is left.
    pub fn build_within(self) -> Result<(Batch, Memory), BatchError> {
        let BatchBuilder { rows, scopes, frame, day, memory } = self;
        if matches!(&day, Day::Each(days) if days.len() != rows) {
            return Err(BatchError::Days);
        }
        if !day.exists() {
            return Err(BatchError::NoDay);
        }
        check_relations(rows, &frame.relations)?;
        let mut told = frame.told.iter().zip(&frame.columns);
        let is_right = |fact: u32, column| {
            scopes.get(fact as usize).is_some_and(|&(_, bits)| right_kind(column, bits))
        };
        if let Some((fact, _)) = told.find(|(fact, column)| !is_right(**fact, column)) {
            return Err(BatchError::FactKind(*fact));
        }
        let relations = frame.relations.len();
        let is_there = |scope: Scope| {
            if let Scope::Rows(relation) = scope { (relation as usize) < relations } else { true }
        };
        match scopes.iter().zip(0..).find(|((scope, _), _)| !is_there(*scope)) {
            Some((_, fact)) => Err(BatchError::NoRelation(fact)),
            // The columns are as long as they must be, and 0 where nothing is told.
            None => Ok((Batch { rows, scopes, frame, day }, memory)),
        }
    }

    fn length(&self, fact: u32) -> usize {
        match self.scopes.get(fact as usize) {
            Some((Scope::Rows(relation), _)) => {
                self.frame.relations.get(*relation as usize).map_or(0, Relation::padded_rows)
            }
            _ => self.rows,
        }
    }

    fn bits(&mut self, fact: u32) -> Option<&mut BitColumn> {
        let words = words(self.length(fact));
        let memory = &mut self.memory;
        let column = self.frame.get_or(fact, || {
            let (yes, no) = (memory.plane(words), memory.plane(words));
            Column::Bits(BitColumn { yes, no, absent: None })
        });
        if let Column::Bits(column) = column? { Some(column) } else { None }
    }

    fn wide(&mut self, fact: u32) -> Option<&mut WideColumn> {
        let rows = self.length(fact);
        let memory = &mut self.memory;
        let column = self.frame.get_or(fact, || {
            Column::Wide(WideColumn {
                low: memory.numbers(rows),
                high: None,
                there: memory.plane(words(rows)),
                low_known: None,
                high_known: None,
                absent: None,
            })
        });
        if let Column::Wide(column) = column? { Some(column) } else { None }
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
