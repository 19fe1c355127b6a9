//! What is told of many people, packed in columns.

mod builder;
mod column;
mod memory;
mod relation;
mod shape;
mod told;

use std::error::Error;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use calendar::Date;

pub use builder::BatchBuilder;
pub use column::{BitColumn, CodeColumn, Column, DayColumn, WideColumn};
use memory::Frame;
pub use memory::Memory;
pub use relation::Relation;
pub(crate) use shape::low_bits;
pub use told::Told;

use crate::{BLOCK, Scope};

/// How many words hold that many bits.
pub(crate) fn words(rows: usize) -> usize {
    rows.div_ceil(64)
}

/// What is told of many people. Invariant: every column and relation is as long as its scope, and every day
/// asked for is one of the calendar.
#[derive(Clone, Debug)]
pub struct Batch {
    rows: usize,
    scopes: Arc<[(Scope, bool)]>,
    frame: Frame,
    day: Day,
}

/// The day the question is asked for, as days since 1970-01-01.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Day {
    /// The same for everybody.
    Same(i32),
    /// One for each person.
    Each(Vec<i32>),
}

/// Why columns are no batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchError {
    /// There aren't as many columns as facts.
    Facts,
    /// The column of that fact is not as long as its scope.
    FactLength(u32),
    /// The column of that fact holds a yes or no, and the fact isn't one, or the other way round.
    FactKind(u32),
    /// That fact is of a relation that isn't there.
    NoRelation(u32),
    /// That relation isn't of as many people as the batch.
    RelationLength(u32),
    /// There aren't as many days as people.
    Days,
    /// The question is asked for what is no day of the calendar.
    NoDay,
}

impl Day {
    /// Whether it is one of the calendar, for everybody.
    fn exists(&self) -> bool {
        let is_day = |day: &i32| (Date::MIN.days()..=Date::MAX.days()).contains(day);
        match self {
            Day::Same(day) => is_day(day),
            Day::Each(days) => days.iter().all(is_day),
        }
    }
}

impl fmt::Display for BatchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BatchError::Facts => write!(f, "there aren't as many columns as facts"),
            BatchError::FactLength(fact) => {
                write!(f, "the column of fact {fact} isn't as long as its scope")
            }
            BatchError::FactKind(fact) => {
                write!(f, "the column of fact {fact} is of another kind than the fact")
            }
            BatchError::NoRelation(fact) => write!(f, "fact {fact} is of no relation there is"),
            BatchError::RelationLength(relation) => {
                write!(f, "relation {relation} isn't of as many people as the batch")
            }
            BatchError::Days => write!(f, "there aren't as many days as people"),
            BatchError::NoDay => write!(f, "a day asked for is no day of the calendar"),
        }
    }
}

impl Error for BatchError {}

impl Batch {
    /// A batch of so many people. `scopes` says of each fact whose it is, and whether it is a yes or
    /// no. Columns of a relation are as long as its [`Relation::padded_rows`].
    pub fn new(
        rows: usize,
        mut facts: Vec<Column>,
        scopes: &[(Scope, bool)],
        relations: Vec<Relation>,
        day: Day,
    ) -> Result<Batch, BatchError> {
        if facts.len() != scopes.len() {
            return Err(BatchError::Facts);
        }
        if matches!(&day, Day::Each(days) if days.len() != rows) {
            return Err(BatchError::Days);
        }
        if !day.exists() {
            return Err(BatchError::NoDay);
        }
        check_relations(rows, &relations)?;
        for ((column, &(scope, bits)), fact) in facts.iter_mut().zip(scopes).zip(0..) {
            let length = length(rows, scope, &relations).ok_or(BatchError::NoRelation(fact))?;
            if !right_kind(column, bits) {
                return Err(BatchError::FactKind(fact));
            }
            if *column != Column::Untold {
                column.fit(length).map_err(|_| BatchError::FactLength(fact))?;
            }
        }
        let mut frame = Frame::default().of_facts(facts.len());
        for (column, fact) in facts.into_iter().zip(0..) {
            if column != Column::Untold {
                frame.get_or(fact, || column);
            }
        }
        frame.relations = relations;
        Ok(Batch { rows, scopes: scopes.into(), frame, day })
    }

    /// How many people it is of.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// How many blocks of people it is.
    pub fn blocks(&self) -> usize {
        self.rows.div_ceil(BLOCK)
    }

    /// The relations.
    pub fn relations(&self) -> &[Relation] {
        &self.frame.relations
    }

    /// What is told of a fact; nothing, if there is no such fact.
    pub fn fact(&self, fact: u32) -> &Column {
        self.frame.get(fact).unwrap_or(&Column::Untold)
    }

    /// The day the question is asked for.
    pub fn day(&self) -> &Day {
        &self.day
    }

    pub(crate) fn relation(&self, relation: u32) -> Option<&Relation> {
        self.frame.relations.get(relation as usize)
    }

    /// The positions of a block that stand for a row.
    #[inline(always)]
    pub(crate) fn span(&self, scope: Scope, block: usize) -> Range<usize> {
        match scope {
            Scope::People => (block * BLOCK).min(self.rows)..(block * BLOCK + BLOCK).min(self.rows),
            Scope::Rows(relation) => {
                self.relation(relation).map_or(0..0, |relation| relation.rows_of_block(block))
            }
        }
    }

    /// The memory it takes.
    pub fn bytes(&self) -> usize {
        let days = if let Day::Each(days) = &self.day { days.len() * 4 } else { 0 };
        self.frame.columns.iter().map(Column::bytes).sum::<usize>()
            + self.frame.relations.iter().map(Relation::bytes).sum::<usize>()
            + days
    }

    /// The memory it takes for each person, rounded up.
    pub fn bytes_per_row(&self) -> usize {
        self.bytes().div_ceil(self.rows.max(1))
    }
}

fn check_relations(rows: usize, relations: &[Relation]) -> Result<(), BatchError> {
    let fits = |it: &Relation| it.people() == rows && it.complete.len() == words(rows);
    match relations.iter().zip(0..).find(|(relation, _)| !fits(relation)) {
        Some((_, at)) => Err(BatchError::RelationLength(at)),
        None => Ok(()),
    }
}

fn length(rows: usize, scope: Scope, relations: &[Relation]) -> Option<usize> {
    match scope {
        Scope::People => Some(rows),
        Scope::Rows(relation) => relations.get(relation as usize).map(Relation::padded_rows),
    }
}

fn right_kind(column: &Column, bits: bool) -> bool {
    match column {
        Column::Untold => true,
        Column::Bits(_) => bits,
        Column::Codes(_) | Column::Days(_) | Column::Wide(_) => !bits,
    }
}
